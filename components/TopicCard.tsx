import type { Ref } from 'preact';
import { describeEdition } from '../data/describe-edition.ts';
import type { FigureInContext as Figure } from '../data/figure-in-context.ts';
import { formatDate } from '../data/format-date.ts';
import { chooseFacts } from '../data/later-facts.ts';
import type { Source, Topic } from '../data/schema.ts';
import type { Edition } from '../data/schema-briefing.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { FigureInContext } from './FigureInContext.tsx';
import { NotHere } from './NotHere.tsx';
import { TopicBody } from './TopicBody.tsx';
import { TopicHead } from './TopicHead.tsx';

/** Facts on a card: readable in half a minute. */
const MOST_FACTS = 3;
/** Related topics on a card before it is asked for more. */
const MOST_RELATED = 4;

export interface TopicCardProps {
  content: { topic: Topic; sources: readonly Source[]; related: readonly { id: string; name: string }[]; edition: Edition; figure?: Figure | undefined };
  /** The date of the article on the page, if it says one. */
  written?: string | undefined;
  /** The words of the article that describe the topic by an office of that date. */
  described?: string | undefined;
  pinned: boolean;
  /** The site on which the card stands. */
  site: string;
  /** Silences a topic, or with null the site. */
  onSilence(topic: string | null, name: string): void;
  onTopic(id: string): void;
  /** Present when the card was turned from another topic. */
  onBack?: (() => void) | undefined;
  onPin(): void;
  onClose(): void;
  onBriefing(id: string): void;
  /** Opens a chart, with a time after `@`; where it is absent no figure is shown. */
  onChart?: ((chart: string) => void) | undefined;
  sectionRef?: Ref<HTMLElement>;
}

/** The card beside a mention. */
export function TopicCard({
  content,
  written,
  described,
  pinned,
  site,
  onSilence,
  onTopic,
  onBack,
  onPin,
  onClose,
  onBriefing,
  onChart,
  sectionRef = null,
}: TopicCardProps) {
  const { topic, sources, related, edition, figure } = content;
  const facts = chooseFacts(topic.facts, written, MOST_FACTS);
  const hidden = topic.facts.length - facts.later.length - facts.others.length;
  return (
    <section ref={sectionRef} class="card" role="dialog" aria-modal="false" aria-labelledby="card-name" aria-live="polite">
      <TopicHead
        topic={topic}
        note={described && written && ` · “${described}” ${written[7] ? 'on' : 'in'} ${formatDate(written)}`}
        headingId="card-name"
        entry
      >
        {onBack && (
          <button type="button" class="icon" onClick={onBack} title="Back" aria-label="Back">
            ←
          </button>
        )}
        {pinned && (
          <button type="button" class="icon" data-move title="Drag, or move by the arrow keys" aria-label="Move the card by the arrow keys">
            ✥
          </button>
        )}
        <button type="button" class="icon" onClick={onPin} aria-pressed={pinned} title={pinned ? 'Unpin (P)' : 'Pin (P)'} aria-label="Pin">
          {pinned ? '◉' : '◎'}
        </button>
        <button type="button" class="icon" onClick={onClose} title="Close (Esc)" aria-label="Close">
          ×
        </button>
      </TopicHead>
      <TopicBody topic={topic} sources={sources} related={related} facts={facts} written={written} heading="h3" mostRelated={MOST_RELATED} onTopic={onTopic}>
        {figure && onChart && <FigureInContext figure={figure} onChart={onChart} />}
      </TopicBody>
      <footer class="card-foot">
        <span>Facts {describeEdition(edition)}</span>
        <button type="button" class="link" onClick={() => onBriefing(topic.id)}>
          {hidden > 0 ? `Briefing: ${hidden} more fact${hidden > 1 ? 's' : ''}` : 'Open in briefing'}
        </button>
        <CopyCitation key={topic.id} citation={{ topic, facts: [...facts.later, ...facts.others], sources, edition }} />
        <NotHere key={topic.id} topic={topic.name} site={site} onTopic={() => onSilence(topic.id, topic.name)} onSite={() => onSilence(null, site)} />
      </footer>
    </section>
  );
}
