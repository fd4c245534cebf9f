import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import { gatherLater } from '../data/later-facts.ts';
import type { Topic } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';
import { TopicChip } from './TopicChip.tsx';

/** Facts that stand open: with more of them the list of topics would be below the popup's edge. The others are one click away. */
const MOST_OPEN = 1;

export interface SincePageProps {
  /** The article's date. */
  written: string;
  /** The topics that it speaks of. */
  topics: readonly Topic[];
  reader: FactSetReader;
  onTopic(id: string): void;
}

/** Holds the room of what has happened since, until the facts have been read, so that the list below does not jump. */
export function SincePending({ written }: { written: string }) {
  return (
    <section class="since since-pending" aria-busy="true">
      <h2>This article is from {formatDate(written)}. Since then:</h2>
    </section>
  );
}

/** What has happened since an article was written: the newest later fact of each of its topics. Nothing for a fresh article. */
export function SincePage({ written, topics, reader, onTopic }: SincePageProps) {
  const later = gatherLater(topics, written);
  if (later.length === 0) return null;
  const sources = reader.sourcesOf(later.map(({ fact }) => fact));
  const list = (part: typeof later) => (
    <ul class="facts">
      {part.map(({ topic, fact }) => (
        <FactItem key={fact.id} fact={fact} sources={sources}>
          <TopicChip id={topic.id} name={topic.name} onTopic={onTopic} />
        </FactItem>
      ))}
    </ul>
  );
  const more = later.slice(MOST_OPEN);
  return (
    <section class="since">
      <h2>This article is from {formatDate(written)}. Since then:</h2>
      {list(later.slice(0, MOST_OPEN))}
      {more.length > 0 && (
        <details>
          <summary>
            {more.length} more topic{more.length > 1 ? 's' : ''} with later facts
          </summary>
          {list(more)}
        </details>
      )}
    </section>
  );
}
