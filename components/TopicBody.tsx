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
  /** What stands one step below the topic's name: a card's name is a second heading, that of a surface its first. */
  heading: 'h2' | 'h3';
  onTopic(id: string): void;
}

/** Summary, facts, wordings and related topics: the part that card, popup and briefing share. */
export function TopicBody({ topic, sources, related, facts, written, heading: Heading, onTopic }: TopicBodyProps) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (
    <>
      <p class="summary">{topic.summary}</p>
      {written && facts.later.length > 0 && <SinceArticle written={written} facts={facts.later} sources={byId} heading={Heading} />}
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
