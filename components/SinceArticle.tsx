import type { RefObject } from 'preact';
import { formatDate } from '../data/format-date.ts';
import type { Fact, Source } from '../data/schema.ts';
import { FactItem } from './FactItem.tsx';

interface SinceArticleProps {
  written: string;
  facts: readonly Fact[];
  sources: ReadonlyMap<string, Source>;
  heading: 'h2' | 'h3';
  /** Where a line above leads to. */
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** What an article cannot know: facts later than it, on top of the others. */
export function SinceArticle({ written, facts, sources, heading: Heading, headingRef }: SinceArticleProps) {
  return (
    <section class="since">
      <Heading ref={headingRef} tabIndex={-1}>
        This article is from {formatDate(written)}. Since then:
      </Heading>
      <ul class="facts">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} sources={sources} />
        ))}
      </ul>
    </section>
  );
}

/** Says first how much is told of what came after the article, and leads there. */
export function SinceLine({ facts, headingRef }: Pick<SinceArticleProps, 'facts' | 'headingRef'>) {
  return (
    <p class="since-line">
      Since this article:{' '}
      <button type="button" class="link" onClick={() => headingRef.current?.focus()}>
        {facts.length} later fact{facts.length > 1 ? 's' : ''}
      </button>
    </p>
  );
}
