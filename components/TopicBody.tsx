import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ChosenFacts } from '../data/later-facts.ts';
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
  facts: ChosenFacts;
  written?: string | undefined;
  /** What stands one step below the topic's name: a card's name is a second heading, that of a surface its first. */
  heading: 'h2' | 'h3';
  /** On a card, which is to be read at a glance: the rest of the facts unfolds, and so do sources. */
  rest?: { isOpen: boolean; onToggle(isOpen: boolean): void };
  /** How many letters of related topics stand there at first; all of them where it is left out. */
  lettersRelated?: number;
  onTopic(id: string): void;
  /** Stands under the summary. */
  children?: ComponentChildren;
}

/** Summary, wordings, facts and related topics: the part that card, popup and briefing share. */
export function TopicBody({ topic, sources, related, facts, written, heading: Heading, rest, lettersRelated, onTopic, children }: TopicBodyProps) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const since = useRef<HTMLHeadingElement>(null);
  const isOlder = written !== undefined && facts.since > 0;
  const folded = rest !== undefined;
  const list = (some: readonly Fact[]) => (
    <ul class="facts">
      {some.map((fact) => (
        <FactItem key={fact.id} fact={fact} sources={byId} folded={folded} />
      ))}
    </ul>
  );
  const onSince = () => {
    rest?.onToggle(true);
    since.current?.focus();
  };
  const more = facts.rest.length;
  return (
    <>
      {isOlder && <SinceLine written={written} count={facts.since} onSince={onSince} />}
      <p class="summary">{topic.summary}</p>
      {children}
      {topic.wordings && (
        <section class="wordings">
          <Heading>How each side puts it</Heading>
          <Positions positions={topic.wordings} label="How each side puts it" sources={byId} folded={folded} />
        </section>
      )}
      {isOlder && (
        <SinceArticle heading={Heading} headingRef={since} isOrdered={facts.later.length > 1}>
          {list(facts.later)}
        </SinceArticle>
      )}
      {list(facts.others)}
      {rest && more > 0 && (
        <details key={topic.id} class="more" open={rest.isOpen} onToggle={({ currentTarget }) => rest.onToggle(currentTarget.open)}>
          <summary class="link">{more > 1 ? `${more} more facts, newest first` : '1 more fact'}</summary>
          {list(facts.rest)}
        </details>
      )}
      {related.length > 0 && <RelatedTopics key={topic.id} related={related} letters={lettersRelated} onTopic={onTopic} />}
    </>
  );
}
