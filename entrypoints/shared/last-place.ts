/** Where the reader was in the briefing, kept in memory (`storage.session`) until the browser closes. */
import browser from 'webextension-polyfill';
import { formatRoute, parseRoute, type Route } from './route.ts';

const KEY = 'place';

/** Places that are worth going on with. */
const KEPT: Route['view'][] = ['topic', 'chapter', 'kind', 'claims', 'timeline', 'charts'];

/** Keeps a place for the surface that opens next, unless the window is a private one; where it cannot be kept, nothing is lost but the way back. */
export async function keepPlace(route: Route): Promise<void> {
  if (KEPT.includes(route.view) && !(await isPrivate())) await browser.storage.session.set({ [KEY]: formatRoute(route) }).catch(() => undefined);
}

/** Whether this window is a private one; phones have no windows to ask. */
async function isPrivate(): Promise<boolean> {
  const window = await browser.windows?.getCurrent().catch(() => undefined);
  return window?.incognito === true;
}

/** The place that was kept last; undefined when there is none. */
export async function readPlace(): Promise<Route | undefined> {
  const kept = ((await browser.storage.session.get(KEY).catch(() => ({}))) as Record<string, unknown>)[KEY];
  const route = typeof kept === 'string' ? parseRoute(kept) : undefined;
  return route && KEPT.includes(route.view) ? route : undefined;
}
