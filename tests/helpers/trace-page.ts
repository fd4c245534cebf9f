/** One page, with and without the extension, at four moments of a reader's visit. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, JSHandle, Page } from 'puppeteer';
import { backgroundOf, openSurface, updateExtension } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchBrowser, openArticle } from './launch.ts';
import { hasCard, readUnderlines, rest, waitForCard } from './page-probe.ts';
import { compareStates, type PageState, readPageState } from './page-state.ts';

/** At rest; a card was opened and closed; switched off; orphaned by an update of the extension, the last page with a card open. */
export const MOMENTS = ['at rest', 'card closed', 'switched off', 'orphaned'] as const;
type Moment = (typeof MOMENTS)[number];

interface Difference {
  page: string;
  moment: Moment;
  what: keyof PageState;
}

export interface TracedPage {
  page: string;
  differences: Difference[];
  underlines: number;
  /** Whether a card could be opened: a page off the subject has none. */
  cardOpened: boolean;
}

/** Longest wait for underlines; a page off the subject gets none, and is taken at rest then. */
const REST = 2500; // ms

/** Longest wait for a page's pictures and frames, which are answered at once. */
const LOADING = 5000; // ms

/** Time for an update to take hold. The browser's worker can no longer be reached then. */
const UPDATE = 1000; // ms

/** Where the reader's hand goes, with the extension and without. */
interface Hand {
  scrollTo: number;
  point: { x: number; y: number };
}

type Pause = (paused: boolean) => Promise<void>;

/** Stores the switch: from Chromium's service worker, or from one of the extension's own pages in Firefox. */
async function pauseOf(browser: Browser, kind: BrowserKind): Promise<Pause> {
  const room = kind === 'firefox' ? await openSurface(browser, kind, 'options.html') : undefined;
  const store = (value: boolean) =>
    (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({ paused: value });
  return async (paused) => (room ? room.evaluate(store, paused) : (await backgroundOf(browser)).evaluate(store, paused));
}

/** Whether none of these highlights is registered any more, or soon not. */
const haveGone = (page: Page, highlights: JSHandle<Highlight[]>) =>
  page.waitForFunction((those) => ![...CSS.highlights.values()].some((one) => those.includes(one)), { timeout: 5000 }, highlights).then(Boolean, () => false);

const noHighlights = (page: Page) => page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5000 }).catch(() => undefined);

/** A page to visit. `url` must be on a listed site. */
export interface Saved {
  name: string;
  html: string;
  url: string;
}

/** Visits pages in two fresh browsers, with and without the extension, and tells what the extension left behind. */
export async function tracePages(saved: readonly Saved[], kind: BrowserKind): Promise<TracedPage[]> {
  const browser = await launchBrowser(kind);
  const bare = await launchBrowser(kind, { bare: true });
  try {
    const pause = await pauseOf(browser, kind);
    const visits = [];
    for (const one of saved) visits.push(await visit(one, browser, bare, pause));
    const last = visits.at(-1);
    if (last?.traced.cardOpened) await last.openCard();
    await updateExtension(browser, kind);
    await wait(UPDATE);
    for (const { page, twin, registered, compare } of visits) {
      // An orphan learns of it at the reader's next move.
      for (const one of [page, twin]) {
        await one.bringToFront();
        await one.mouse.move(4, 4);
      }
      // Firefox starts the new version in pages that are open: what that underlines is no trace, what the old one did is.
      await compare('orphaned', (await haveGone(page, registered)) && kind === 'firefox');
    }
    return visits.map(({ traced }) => traced);
  } finally {
    await Promise.all([browser.close(), bare.close()]);
  }
}

/** Firefox never ends loading some saved pages: it holds back their mixed content, and nobody is asked for it. */
async function openSaved(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await openArticle(browser, url, html, {}, 'domcontentloaded');
  // Puppeteer's own helpers come into a page with the first wait, with the extension and without.
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: LOADING }).catch(() => undefined);
  return page;
}

/** The first three moments of a visit; the tabs stay open for the fourth. */
async function visit({ name, html, url }: Saved, browser: Browser, bare: Browser, pause: Pause) {
  const twin = await openSaved(bare, url, html);
  const page = await openSaved(browser, url, html);
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: REST }).catch(() => undefined);
  const traced: TracedPage = { page: name, differences: [], underlines: (await readUnderlines(page)).length, cardOpened: false };
  const compare = async (moment: Moment, highlightsAllowed: boolean) => {
    for (const what of compareStates(await readPageState(page), await readPageState(twin), { highlightsAllowed })) {
      traced.differences.push({ page: name, moment, what });
    }
  };
  await compare('at rest', true);

  const hand = await lookAtFirst(page);
  await twin.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), hand.scrollTo);
  const openCard = async () => {
    for (const one of [page, twin]) {
      await one.bringToFront();
      await rest(one, hand.point);
    }
    if (traced.underlines > 0) await waitForCard(page, true, 2000).catch(() => undefined);
  };
  await openCard();
  traced.cardOpened = await hasCard(page);
  for (const one of [page, twin]) await one.keyboard.press('Escape');
  await waitForCard(page, false);
  await compare('card closed', true);

  await pause(true);
  await noHighlights(page);
  await compare('switched off', false);
  await pause(false);
  if (traced.underlines > 0) await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 });
  const registered = await page.evaluateHandle(() => [...CSS.highlights.values()]);
  return { page, twin, traced, registered, openCard, compare };
}

/** Brings the first underline into view; a page without any is looked at in its middle. */
async function lookAtFirst(page: Page): Promise<Hand> {
  await page.evaluate(() => {
    const [range] = (CSS.highlights.get('margin-note') ?? []) as Iterable<Range>;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const visible = (await readUnderlines(page)).find(({ x, y }) => x > 5 && y > 5 && x < 990 && y < 790);
  return { scrollTo: await page.evaluate(() => scrollY), point: visible ?? { x: 500, y: 400 } };
}
