import type { ComponentChildren } from 'preact';
import type { Fact, Source, Topic } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';
import { Positions } from './Positions.tsx';
import { SinceArticle } from './SinceArticle.tsx';
import { TopicChip } from './TopicChip.tsx';

/** A topic as every surface shows it. */
export interface TopicBodyProps {
  topic: Topic;
  sources: readonly Source[];
  related: readonly { id: string; name: string }[];
  /** The facts that are shown; the later ones are newer than the article on the page, which is from `written`. */
  facts: { later: readonly Fact[]; others: readonly Fact[] };
  written?: string | undefined;
  onTopic(id: string): void;
  /** Stands under the summary. */
  children?: ComponentChildren;
}

/** Summary, facts, wordings and related topics: the part that card, popup and briefing share. */
export function TopicBody({ topic, sources, related, facts, written, onTopic, children }: TopicBodyProps) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (
    <>
      <p class="summary">{topic.summary}</p>
      {children}
      {written && facts.later.length > 0 && <SinceArticle written={written} facts={facts.later} sources={byId} />}
      <ul class="facts">
        {facts.others.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={byId} />
        ))}
      </ul>
      {topic.wordings && (
        <section class="wordings">
          <h3>How each side puts it</h3>
          <Positions positions={topic.wordings} label="How each side puts it" sources={byId} />
        </section>
      )}
      {related.length > 0 && (
        <nav class="related" aria-label="Related topics">
          {related.map(({ id, name }) => (
            <TopicChip key={id} id={id} name={name} onTopic={onTopic} />
          ))}
        </nav>
      )}
    </>
  );
}
