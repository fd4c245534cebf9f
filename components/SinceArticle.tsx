import type { RefObject } from 'preact';
import { formatDate } from '../data/format-date.ts';
import type { Fact, Source } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';

interface SinceArticleProps {
  written: string;
  facts: readonly Fact[];
  sources: ReadonlyMap<string, Source>;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What an article cannot know: facts later than it, on top of the others. */
export function SinceArticle({ written, facts, sources, heading }: SinceArticleProps) {
  return (
    <section class="since">
      <h3 ref={heading} tabIndex={-1}>
        This article is from {formatDate(written)}. Since then:
      </h3>
      <ul class="facts">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={sources} />
        ))}
      </ul>
    </section>
  );
}

/** Says first how much is told of what came after the article, and leads there. */
export function SinceLine({ written, facts, heading }: Omit<SinceArticleProps, 'sources'>) {
  return (
    <p class="since-line">
      This article is from {formatDate(written)}:{' '}
      <button type="button" class="link" onClick={() => heading.current?.focus()}>
        {facts.length} later fact{facts.length > 1 ? 's' : ''}
      </button>
    </p>
  );
}
