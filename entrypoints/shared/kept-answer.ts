/** An explanation, or words to search for, on the way to the popup or the briefing: kept in memory (`storage.session`) and read once. */
import browser from 'webextension-polyfill';
import type { Explanation } from '../../data/explain.ts';

const KEY = 'answer';
const QUERY = 'query';

/** Keeps an answer for the surface that opens next. */
export async function keepAnswer(explanation: Explanation): Promise<void> {
  await browser.storage.session.set({ [KEY]: explanation });
}

/** The kept answer, which is forgotten by being read; undefined when none waits. */
export const takeAnswer = (): Promise<Explanation | undefined> => take<Explanation>(KEY);

/** Keeps words for the briefing that opens next to search for. */
export async function keepQuery(query: string): Promise<void> {
  await browser.storage.session.set({ [QUERY]: query });
}

/** The kept words, which are forgotten by being read; undefined when none wait. */
export const takeQuery = (): Promise<string | undefined> => take<string>(QUERY);

async function take<Kept>(key: string): Promise<Kept | undefined> {
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  if (kept) await browser.storage.session.remove(key);
  return kept;
}
