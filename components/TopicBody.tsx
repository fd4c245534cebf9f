import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Fact, Source, Topic } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';
import { Positions } from './Positions.tsx';
import { RelatedTopics } from './RelatedTopics.tsx';
import { SinceArticle, SinceLine } from './SinceArticle.tsx';

/** A topic as every surface shows it. */
export interface TopicBodyProps {
  topic: Topic;
  sources: readonly Source[];
  related: readonly { id: string; name: string }[];
  /** The facts that are shown; the later ones are newer than the article on the page, which is from `written`. */
  facts: { later: readonly Fact[]; others: readonly Fact[] };
  written?: string | undefined;
  /** What stands one step below the topic's name: a card's name is a second heading, that of a surface its first. */
  heading: 'h2' | 'h3';
  /** How many related topics stand there at first; all of them where it is left out. */
  mostRelated?: number;
  onTopic(id: string): void;
  /** Stands under the summary. */
  children?: ComponentChildren;
}

/** Summary, facts, wordings and related topics: the part that card, popup and briefing share. */
export function TopicBody({ topic, sources, related, facts, written, heading: Heading, mostRelated, onTopic, children }: TopicBodyProps) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const since = useRef<HTMLHeadingElement>(null);
  const isOlder = written !== undefined && facts.later.length > 0;
  return (
    <>
      {isOlder && <SinceLine facts={facts.later} headingRef={since} />}
      <p class="summary">{topic.summary}</p>
      {children}
      {isOlder && <SinceArticle written={written} facts={facts.later} sources={byId} heading={Heading} headingRef={since} />}
      <ul class="facts">
        {facts.others.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={byId} />
        ))}
      </ul>
      {topic.wordings && (
        <section class="wordings">
          <Heading>How each side puts it</Heading>
          <Positions positions={topic.wordings} label="How each side puts it" sources={byId} />
        </section>
      )}
      {related.length > 0 && <RelatedTopics key={topic.id} related={related} most={mostRelated} onTopic={onTopic} />}
    </>
  );
}
