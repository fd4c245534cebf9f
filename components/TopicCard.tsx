import { citeTopic } from '../data/cite.ts';
import { formatDate } from '../data/format-date.ts';
import type { Source, Topic } from '../data/schema.ts';
import type { Edition } from '../data/schema-briefing.ts';
import { CopyButton } from './CopyButton.tsx';
import { TopicBody } from './TopicBody.tsx';
import { TopicHead } from './TopicHead.tsx';

/** Facts on a card: readable in half a minute. */
const MOST_FACTS = 3;

export interface TopicCardProps {
  content: { topic: Topic; sources: readonly Source[]; related: readonly { id: string; name: string }[]; edition: Edition };
  pinned: boolean;
  /** The day of the article, if the page tells it. */
  written?: string | undefined;
  onTopic(id: string): void;
  /** Present when the card was turned from another topic. */
  onBack?: (() => void) | undefined;
  onPin(): void;
  onClose(): void;
  onBriefing(id: string): void;
  /** Stops underlining the topic, or everything on this site; the options bring it back. */
  onSilence(what: 'topic' | 'site', id: string): void;
}

/** The card beside a mention. */
export function TopicCard({ content, pinned, written, onTopic, onBack, onPin, onClose, onBriefing, onSilence }: TopicCardProps) {
  const { topic, sources, related, edition } = content;
  const hidden = topic.facts.length - MOST_FACTS;
  return (
    <section class="card" role="dialog" aria-modal="false" aria-labelledby="card-name" aria-live="polite">
      <TopicHead topic={topic} headingId="card-name">
        {onBack && (
          <button type="button" class="icon" onClick={onBack} title="Back" aria-label="Back">
            ←
          </button>
        )}
        <button type="button" class="icon" onClick={onPin} aria-pressed={pinned} title={pinned ? 'Unpin (P)' : 'Pin (P)'} aria-label="Pin">
          {pinned ? '◉' : '◎'}
        </button>
        <button type="button" class="icon" onClick={onClose} title="Close (Esc)" aria-label="Close">
          ×
        </button>
      </TopicHead>
      <TopicBody topic={topic} sources={sources} related={related} mostFacts={MOST_FACTS} written={written} onTopic={onTopic} />
      <p class="actions">
        {(['text', 'markdown'] as const).map((form) => (
          <CopyButton
            key={form}
            label={form === 'text' ? 'Copy with sources' : 'as Markdown'}
            make={() => citeTopic(topic, topic.facts.slice(0, MOST_FACTS), sources, edition, form)}
          />
        ))}
      </p>
      <details class="not-here">
        <summary>Not here</summary>
        <p class="actions">
          <button type="button" class="link" onClick={() => onSilence('topic', topic.id)}>
            Do not underline this topic
          </button>
          <button type="button" class="link" onClick={() => onSilence('site', '')}>
            Pause on this site
          </button>
        </p>
        <p>The options bring both back.</p>
      </details>
      <footer class="card-foot">
        <span>
          Reviewed {formatDate(edition.reviewed)}; knows events until {formatDate(edition.knowsUntil)}
        </span>
        <button type="button" class="link" onClick={() => onBriefing(topic.id)}>
          {hidden > 0 ? `Briefing: ${hidden} more fact${hidden > 1 ? 's' : ''}` : 'Open in briefing'}
        </button>
      </footer>
    </section>
  );
}
