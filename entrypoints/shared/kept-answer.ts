/** An explanation on its way to the popup or the briefing, kept in memory (`storage.session`) and read once. */
import browser from 'webextension-polyfill';
import type { Explanation } from '../../data/explain.ts';

const KEY = 'answer';

/** Keeps an answer for the surface that opens next. */
export async function keepAnswer(explanation: Explanation): Promise<void> {
  await browser.storage.session.set({ [KEY]: explanation });
}

/** The kept answer, which is forgotten by being read; undefined when none waits. */
export async function takeAnswer(): Promise<Explanation | undefined> {
  const kept = (await browser.storage.session.get(KEY))[KEY] as Explanation | undefined;
  if (kept) await browser.storage.session.remove(KEY);
  return kept;
}
