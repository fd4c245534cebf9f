import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import { gatherLater } from '../data/later-facts.ts';
import type { Topic } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';
import { TopicChip } from './TopicChip.tsx';

export interface SincePageProps {
  /** The article's date. */
  written: string;
  /** The topics that it speaks of. */
  topics: readonly Topic[];
  reader: FactSetReader;
  onTopic(id: string): void;
}

/** Holds the line of what has happened since, until the facts have been read, so that the list below does not jump. */
export function SincePending({ written }: { written: string }) {
  return (
    <p class="since since-line" aria-busy="true">
      Since {formatDate(written)}:
    </p>
  );
}

/**
 * What has happened since an article was written: the newest later fact of each of its topics. Folded to one line, as the
 * popup is opened for the list of topics below it. Nothing for a fresh article.
 */
export function SincePage({ written, topics, reader, onTopic }: SincePageProps) {
  const later = gatherLater(topics, written);
  if (later.length === 0) return null;
  const sources = reader.citedBy(later.map(({ fact }) => fact));
  return (
    <details class="since">
      <summary class="since-line">
        Since {formatDate(written)}: {later.length} later fact{later.length > 1 ? 's' : ''}
      </summary>
      <ul class="facts">
        {later.map(({ topic, fact }) => (
          <FactItem key={fact.id} fact={fact} sources={sources}>
            <TopicChip id={topic.id} name={topic.name} onTopic={onTopic} />
          </FactItem>
        ))}
      </ul>
    </details>
  );
}
