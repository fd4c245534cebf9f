/**
 * The reader's own sites: registers the page script wherever the reader has allowed it. The browser's record of grants is the
 * truth; registrations are brought into step with it at every start and every change, since an update may clear them.
 */
import browser from 'webextension-polyfill';
import { listedPatterns } from '../shared/allowed-sites.ts';
import { callPage } from '../shared/call-page.ts';
import { exceptionsOf, isCovered, isReached, ownPatterns, reconcile } from '../shared/sites.ts';
import { clearBadge } from './badge.ts';

/** The page script and its style, as the manifest has them for the listed sites. */
const SCRIPT = { js: ['page.js'], css: ['page.css'], runAt: 'document_idle' as const, persistAcrossSessions: true };
const IS_FIREFOX = import.meta.env.BROWSER === 'firefox';
/** Only a style of the user's reaches into shadow roots in Firefox; in Chromium, which knows no such registrations, any does. */
const ORIGIN = IS_FIREFOX ? { cssOrigin: 'user' as const } : {};

let turn: Promise<void> = Promise.resolve();

/** One after another: two changes at a time would register twice. */
function bringIntoStep(): void {
  turn = turn.then(apply, apply);
}

async function apply(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const listed = listedPatterns();
  const { add, remove } = reconcile(
    ownPatterns(origins, listed),
    registered.map(({ id }) => id),
  );
  if (remove.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: remove });
    await stopInOpenTabs();
  }
  if (add.length === 0) return;
  await browser.scripting.registerContentScripts(
    add.map((pattern) => ({ id: pattern, matches: [pattern], excludeMatches: exceptionsOf(pattern, listed), ...SCRIPT, ...ORIGIN })),
  );
  await startInOpenTabs(add, listed);
}

/** Pages that are open already need no reload. */
async function startInOpenTabs(patterns: string[], listed: readonly string[]): Promise<void> {
  for (const { id, url = '' } of await browser.tabs.query({ url: patterns })) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    // Nobody waits: a page that is held up would hold up all others.
    if (id !== undefined && isReached(host, patterns) && !isCovered(host, listed)) void startInTab(id);
  }
}

async function startInTab(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: SCRIPT.css, origin: IS_FIREFOX ? 'USER' : 'AUTHOR' }).catch(() => undefined);
  await browser.scripting.executeScript({ target, files: SCRIPT.js }).catch(() => undefined);
}

/** Pages of a site that was taken back go plain at once. The browser tells their addresses no more, so every page is asked, and nobody waits here either. */
async function stopInOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void callPage(id, 'stopUnlessAllowed', {}).then((stopped) => (stopped ? clearBadge(id) : undefined));
  }
}

export function registerOwnSites(): void {
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup, browser.permissions.onAdded, browser.permissions.onRemoved]) {
    (event as { addListener(listener: () => void): void }).addListener(bringIntoStep);
  }
}
