/** Claims that a query is about. */
import { foldName } from './fold.ts';
import type { Claim } from './schema-briefing.ts';

/** Shorter words say nothing of what a claim is about. */
const SHORTEST_WORD = 4;
const MOST_CLAIMS = 3;

/** The claims in which every word of the query begins a word; none for a query of short words only. */
export function findClaims(claims: readonly Claim[], query: string): Claim[] {
  const words = foldName(query)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD);
  if (words.length === 0) return [];
  return claims.filter(({ claim }) => words.every((word) => ` ${foldName(claim)}`.includes(` ${word}`))).slice(0, MOST_CLAIMS);
}
