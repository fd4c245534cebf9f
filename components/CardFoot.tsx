import type { Citation } from '../data/cite-facts.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { NotHere } from './NotHere.tsx';
import type { TopicCardProps } from './TopicCard.tsx';

interface CardFootProps extends Pick<TopicCardProps, 'pinned' | 'site' | 'onSilence' | 'onBriefing'> {
  /** The card's topic, and what is shown of it. */
  citation: Citation & { topic: { id: string } };
}

/** What a reader can do with a card, always in sight at its lower edge. */
export function CardFoot({ citation, pinned, site, onSilence, onBriefing }: CardFootProps) {
  const { id, name } = citation.topic;
  return (
    <footer class="card-foot">
      {pinned && <p class="hint">Pinned: no other card opens until you unpin this one (P) or close it (Esc).</p>}
      <button type="button" class="link" title="Open in the briefing" onClick={() => onBriefing(id)}>
        Briefing
      </button>
      <CopyCitation key={id} label="Copy" citation={citation} />
      <NotHere key={id} topic={name} site={site} onTopic={() => onSilence(id, name)} onSite={() => onSilence(null, site)} />
    </footer>
  );
}
