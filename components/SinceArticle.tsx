import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import type { Source, Topic } from '../data/schema.ts';
import { factsSince } from '../data/since-article.ts';
import { FactItem } from './FactItem.tsx';

/** Later facts about the whole article at most. */
const MOST = 6;

export interface SinceArticleProps {
  topics: readonly Topic[];
  /** The day of the article. */
  written: string;
  reader: FactSetReader;
  onTopic(id: string): void;
}

/** What has happened since an article was written, about all that it speaks of. Nothing where nothing has. */
export function SinceArticle({ topics, written, reader, onTopic }: SinceArticleProps) {
  const facts = factsSince(
    topics.flatMap((topic) => factsSince(topic.facts, written, 1)),
    written,
    MOST,
  );
  if (facts.length === 0) return null;
  return (
    <details class="since" open>
      <summary>This article is from {formatDate(written)}. Since then:</summary>
      <ul class="facts">
        {facts.map((fact) => {
          const topic = reader.fact(fact.id)?.topic;
          const sources = new Map(fact.sources.flatMap((id) => reader.source(id) ?? []).map((source): [string, Source] => [source.id, source]));
          return (
            <FactItem key={fact.id} fact={fact} sources={sources}>
              {topic && (
                <button type="button" class="chip" onClick={() => onTopic(topic.id)}>
                  {topic.name}
                </button>
              )}
            </FactItem>
          );
        })}
      </ul>
    </details>
  );
}
