import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureInContext as Figure } from '../data/figure-in-context.ts';
import { formatDate } from '../data/format-date.ts';
import { chooseFacts } from '../data/later-facts.ts';
import type { Source, Topic } from '../data/schema.ts';
import type { Edition } from '../data/schema-briefing.ts';
import { CardFoot } from './CardFoot.tsx';
import { FigureInContext } from './FigureInContext.tsx';
import { TopicBody } from './TopicBody.tsx';
import { TopicHead } from './TopicHead.tsx';

/** Facts on a card before it is asked for more: all of it is to be seen at a glance. */
const MOST_FACTS = 1;
/** Letters of related topics on a card before it is asked for more: about a line. */
const LETTERS_RELATED = 32;

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
  const [unfolded, setUnfolded] = useState('');
  const isOpen = unfolded === topic.id;
  const facts = chooseFacts(topic.facts, written, MOST_FACTS);
  const asDescribed = described && written ? ` · “${described}” ${written[7] ? 'on' : 'in'} ${formatDate(written)}` : '';
  const shown = [...facts.later, ...facts.others, ...(isOpen ? facts.rest : [])];
  return (
    <section ref={sectionRef} class="card" role="dialog" aria-modal="false" aria-labelledby="card-name" aria-live="polite">
      <TopicHead topic={topic} note={`${asDescribed} · reviewed ${formatDate(edition.reviewed)}`} headingId="card-name" entry>
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
      <TopicBody
        {...{ topic, sources, related, facts, written, onTopic }}
        heading="h3"
        rest={{ isOpen, onToggle: (open) => setUnfolded(open ? topic.id : '') }}
        lettersRelated={LETTERS_RELATED}
      >
        {figure && onChart && <FigureInContext figure={figure} onChart={onChart} />}
      </TopicBody>
      <CardFoot citation={{ topic, facts: shown, sources, edition }} {...{ pinned, site, onSilence, onBriefing }} />
    </section>
  );
}
