import type { Topic } from '../data/schema.ts';
import { MarkedText } from './MarkedText.tsx';
import { KIND_NAMES } from './TopicHead.tsx';

export interface TopicListEntry {
  topic: Pick<Topic, 'id' | 'name' | 'kind' | 'summary'>;
  /** A remark at the end of the line: how often, or which name matched. */
  note?: string | undefined;
  /** Another name by which the topic was found, with its language where it is not English. */
  matched?: string | undefined;
  lang?: string | undefined;
}

export interface TopicListProps {
  topics: readonly TopicListEntry[];
  onTopic(id: string): void;
  /** Names the list where others stand beside it. */
  label?: string;
  /** What was searched for, to be marked in the names. */
  query?: string;
}

/** Topics to choose from; each line is one button with name, kind and summary. */
export function TopicList({ topics, onTopic, label, query = '' }: TopicListProps) {
  if (topics.length === 0) return null;
  return (
    <ul class="topic-list" aria-label={label}>
      {topics.map(({ topic, note, matched, lang }) => (
        <li key={topic.id}>
          <button type="button" class="topic-line" data-topic={topic.id} onClick={() => onTopic(topic.id)}>
            <span class="topic-line-head">
              <strong>
                <MarkedText text={topic.name} query={query} />
              </strong>{' '}
              <span class="kind">{KIND_NAMES[topic.kind]}</span>
              {note && <span class="note">{note}</span>}
            </span>
            {matched && matched !== topic.name && (
              <span class="topic-line-matched">
                also <MarkedText text={matched} query={query} lang={lang} />
              </span>
            )}
            <span class="topic-line-summary">{topic.summary}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
