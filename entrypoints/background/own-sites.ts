/**
 * The reader's own sites: registers the page script wherever the reader has allowed it. The browser's record of grants is the
 * truth; registrations are brought into step with it at every start and every change, since an update may clear them.
 */
import browser from 'webextension-polyfill';
import { reconcile } from '../shared/sites.ts';

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
  // Sites of the frozen list are granted by the manifest with a pattern for their subdomains, which no reader's site has.
  const { add, remove } = reconcile(
    origins,
    registered.map(({ id }) => id),
  );
  if (remove.length > 0) await browser.scripting.unregisterContentScripts({ ids: remove });
  if (add.length === 0) return;
  await browser.scripting.registerContentScripts(add.map((pattern) => ({ id: pattern, matches: [pattern], ...SCRIPT, ...ORIGIN })));
  await startInOpenTabs(add);
}

/** Pages that are open already need no reload. */
async function startInOpenTabs(patterns: string[]): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({ url: patterns })) {
    if (tabId === undefined) continue;
    const target = { tabId };
    await browser.scripting.insertCSS({ target, files: SCRIPT.css, origin: IS_FIREFOX ? 'USER' : 'AUTHOR' }).catch(() => undefined);
    await browser.scripting.executeScript({ target, files: SCRIPT.js }).catch(() => undefined);
  }
}

export function registerOwnSites(): void {
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup, browser.permissions.onAdded, browser.permissions.onRemoved]) {
    (event as { addListener(listener: () => void): void }).addListener(bringIntoStep);
  }
}
