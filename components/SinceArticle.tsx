import type { ComponentChildren, RefObject } from 'preact';
import { formatDate } from '../data/format-date.ts';

interface SinceArticleProps {
  heading: 'h2' | 'h3';
  /** Where the line above leads to. */
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** There is an order to be told of. */
  isOrdered: boolean;
  children: ComponentChildren;
}

/** What an article cannot know: facts later than it, on top of the others. */
export function SinceArticle({ heading: Heading, headingRef, isOrdered, children }: SinceArticleProps) {
  return (
    <section class="since">
      <Heading ref={headingRef} tabIndex={-1}>
        Since then{isOrdered && ', newest first'}
      </Heading>
      {children}
    </section>
  );
}

interface SinceLineProps {
  written: string;
  /** How many facts are later. */
  count: number;
  onSince(): void;
}

/** Says first how old the article is and how much is told of what came after it, and leads there. */
export function SinceLine({ written, count, onSince }: SinceLineProps) {
  return (
    <p class="since-line">
      This article is from {formatDate(written)}:{' '}
      <button type="button" class="link" onClick={onSince}>
        {count} later fact{count > 1 ? 's' : ''}
      </button>
    </p>
  );
}
