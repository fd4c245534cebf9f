import { formatDate } from '../data/format-date.ts';
import type { Fact, Source, Topic } from '../data/schema.ts';
import { factsSince } from '../data/since-article.ts';
import { FactItem } from './FactItem.tsx';
import { Positions } from './Positions.tsx';

/** A topic as every surface shows it. */
export interface TopicBodyProps {
  topic: Topic;
  sources: readonly Source[];
  related: readonly { id: string; name: string }[];
  /** How many facts are shown; the rest is for the briefing. */
  mostFacts?: number;
  /** The day of the article beside which the topic stands: what is later comes first. */
  written?: string | undefined;
  onTopic(id: string): void;
}

/** Summary, facts, wordings and related topics: the part that card, popup and briefing share. */
export function TopicBody({ topic, sources, related, mostFacts = topic.facts.length, written, onTopic }: TopicBodyProps) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const since = factsSince(topic.facts, written);
  const others = topic.facts.filter((fact) => !since.includes(fact)).slice(0, Math.max(1, mostFacts - since.length));
  return (
    <>
      <p class="summary">{topic.summary}</p>
      {since.length > 0 && (
        <section class="since">
          <h3>This article is from {formatDate(written ?? '')}. Since then:</h3>
          <FactList facts={since} sources={byId} />
        </section>
      )}
      <FactList facts={others} sources={byId} />
      {topic.wordings && (
        <section class="wordings">
          <h3>How each side puts it</h3>
          <Positions positions={topic.wordings} label="How each side puts it" />
        </section>
      )}
      {related.length > 0 && (
        <nav class="related" aria-label="Related topics">
          {related.map(({ id, name }) => (
            <button key={id} type="button" class="chip" onClick={() => onTopic(id)}>
              {name}
            </button>
          ))}
        </nav>
      )}
    </>
  );
}

const FactList = ({ facts, sources }: { facts: readonly Fact[]; sources: ReadonlyMap<string, Source> }) => (
  <ul class="facts">
    {facts.map((fact) => (
      <FactItem key={fact.id} fact={fact} sources={sources} />
    ))}
  </ul>
);
