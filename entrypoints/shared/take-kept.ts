import type { Explanation } from '../../data/explain.ts';
import { takeAnswer, takeQuery } from './kept-answer.ts';
import { readPlace } from './last-place.ts';
import { formatRoute, type Route } from './route.ts';

/** What an earlier moment of this session left for the surface that opens now. */
export interface Kept {
  answer: Explanation | undefined;
  /** Words to search for. */
  query: string | undefined;
  /** Where the reader was last. */
  place: Route | undefined;
}

/**
 * Takes what was kept and goes there before the first picture, so that nothing changes under a reader who has begun to type:
 * to a waiting answer; else, on a full page opened without a place of its own, to the last place.
 */
export async function takeKept(beside: boolean): Promise<Kept> {
  const nothing = () => undefined;
  const [answer, query, place] = await Promise.all([takeAnswer().catch(nothing), beside ? undefined : takeQuery().catch(nothing), readPlace()]);
  const goal: Route | undefined = answer ? { view: 'answer' } : beside || location.hash !== '' ? undefined : place;
  if (goal) history.replaceState(null, '', formatRoute(goal));
  return { answer, query, place };
}
