/** A text as its readers see it: without the characters that nobody sees, which stand in the middle of any word. */
import { INVISIBLE } from './fold.ts';

interface Span {
  start: number;
  end: number;
}

/**
 * Has `work` look at the text without invisible characters, where it has any: patterns know nothing of them. Offsets of what goes in
 * and of what comes out are those of the text given.
 */
export function* asSeen<In extends Span, Out extends Span>(
  text: string,
  spans: readonly In[],
  work: (text: string, spans: readonly In[]) => Generator<undefined, Out[]>,
): Generator<undefined, Out[]> {
  const hidden = Array.from(text.matchAll(INVISIBLE), ({ index }) => index);
  if (hidden.length === 0) return yield* work(text, spans);
  const seenAt = ({ start, end }: Span): Span => ({ start: start - countBefore(hidden, start), end: end - countBefore(hidden, end) });
  const seen = text.replace(INVISIBLE, '');
  const found = yield* work(
    seen,
    spans.map((span) => ({ ...span, ...seenAt(span) })),
  );
  return found.map((span) => ({ ...span, start: givenAt(hidden, span.start), end: givenAt(hidden, span.end - 1) + 1 }));
}

/** How many of these ascending offsets are less than `at`. */
function countBefore(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the character stands in the text given that is the one at `seen` without those hidden. */
function givenAt(hidden: readonly number[], seen: number): number {
  let low = 0;
  let high = hidden.length;
  // The offset of the n-th hidden one, less n, is where it was taken out.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle] as number) - middle <= seen) low = middle + 1;
    else high = middle;
  }
  return seen + low;
}
