import { formatDate } from '../data/format-date.ts';
import type { Fact, Source } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';

export interface SinceArticleProps {
  written: string;
  facts: readonly Fact[];
  sources: ReadonlyMap<string, Source>;
  heading: 'h2' | 'h3';
}

/** What an article cannot know: facts later than it, on top of the others. */
export function SinceArticle({ written, facts, sources, heading: Heading }: SinceArticleProps) {
  return (
    <section class="since">
      <Heading>This article is from {formatDate(written)}. Since then:</Heading>
      <ul class="facts">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={sources} />
        ))}
      </ul>
    </section>
  );
}
