/** Claims that a query is about. */
import { foldName } from './fold.ts';
import type { Claim } from './schema-briefing.ts';

/** Shorter words say nothing of what a claim is about. */
const SHORTEST_WORD = 4;
const MOST_CLAIMS = 3;

/** Words that ask for a claim without saying what it is about. */
const ASKS = /^(claim(s|ed)?|check(s|ed|ing)?|fact|facts|fake|false|true|truth|verdict|really|about|does|what)$/;

/** Signs beside a word, and what says whose something is: Sullivan's warning. */
const SIGNS = /[?!.,;:"“”()]|(?<!\p{L})'|'s?(?!\p{L})/gu;

/** Folded words with nothing beside them: a quotation in a claim begins with a word, too. */
const plainly = (text: string): string => foldName(text).replace(SIGNS, ' ');

/** An ending that a word may lose: warning and warned are one word. */
const ENDING = /(ing|ed|s)$/;

const beginningOf = (word: string): string => {
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST_WORD ? stem : word;
};

/**
 * The claims in which every word of the query begins a word, before those whose record has the rest; none for a
 * query of short words only.
 */
export function findClaims(claims: readonly Claim[], query: string): Claim[] {
  const words = plainly(query)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD && !ASKS.test(word))
    .map(beginningOf);
  if (words.length === 0) return [];
  const holding = (text: (claim: Claim) => string) => claims.filter((claim) => words.every((word) => ` ${plainly(text(claim))}`.includes(` ${word}`)));
  return [...new Set([...holding(({ claim }) => claim), ...holding(({ claim, record }) => `${claim} ${record}`)])].slice(0, MOST_CLAIMS);
}
