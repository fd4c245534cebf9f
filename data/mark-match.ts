/** Where a query stands in a name as it is written, for marking it. */
import { foldCode, foldName, SKIP } from './fold.ts';

/** The offsets of the query's first place at the beginning of a word of the text; undefined where it does not stand there as it is. */
export function markMatch(text: string, query: string): { start: number; end: number } | undefined {
  const wanted = foldName(query);
  if (wanted === '') return undefined;
  for (let start = 0; start < text.length; start++) {
    if (start > 0 && isLetter(text, start - 1)) continue;
    if (!isLetter(text, start)) continue;
    for (let end = start + 1; end <= text.length; end++) {
      const folded = foldName(text.slice(start, end));
      if (folded === wanted) return { start, end };
      if (!wanted.startsWith(folded)) break;
    }
  }
  return undefined;
}

const isLetter = (text: string, at: number): boolean => foldCode(text.charCodeAt(at)) >= SKIP;
