import type { Topic } from '../data/schema.ts';
import { KIND_NAMES } from './TopicHead.tsx';

export interface TopicListEntry {
  topic: Pick<Topic, 'id' | 'name' | 'kind' | 'summary'>;
  /** A remark at the end of the line: how often, or which name matched. */
  note?: string | undefined;
}

/** Topics to choose from; each line is one button with name, kind and summary. */
export function TopicList({ topics, onTopic, label }: { topics: readonly TopicListEntry[]; onTopic(id: string): void; label?: string }) {
  if (topics.length === 0) return null;
  return (
    <ul class="topic-list" aria-label={label}>
      {topics.map(({ topic, note }) => (
        <li key={topic.id}>
          <button type="button" class="topic-line" data-topic={topic.id} onClick={() => onTopic(topic.id)}>
            <span class="topic-line-head">
              <strong>{topic.name}</strong> <span class="kind">{KIND_NAMES[topic.kind]}</span>
              {note && <span class="note">{note}</span>}
            </span>
            <span class="topic-line-summary">{topic.summary}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
