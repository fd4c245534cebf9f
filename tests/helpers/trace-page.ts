/** One page, with and without the extension, at four moments of a reader's visit, and while a card is open. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, JSHandle, KeyInput, Page } from 'puppeteer';
import { inCard } from './card.ts';
import { fireMenu, updateExtension } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchBrowser, openArticle } from './launch.ts';
import { BY_THE_CLOCK, hasCard, pointAtCard, readUnderlines, rest, waitForCard } from './page-probe.ts';
import { openRoom, type Room } from './page-report.ts';
import { compareStates, type PageState, readPageState } from './page-state.ts';

/** When nothing at all may be left: at rest; after a card; switched off; orphaned by an update that meets an open card. */
export const MOMENTS = ['at rest', 'card closed', 'switched off', 'orphaned'] as const;
/** While a card is open there is its host, and nothing else. */
type Moment = (typeof MOMENTS)[number] | 'card open';

interface Difference {
  page: string;
  moment: Moment;
  what: keyof PageState;
}

export interface TracedPage {
  page: string;
  differences: Difference[];
  underlines: number;
  /** How the card was opened: on a page without an underline in reach by the menu, on words that were selected; or not at all. */
  cardOpened: 'by pointer' | 'by menu' | undefined;
  /** Whether a card was open when the extension was updated. */
  openAtUpdate: boolean;
}

/** Longest wait until a page has been read; most are within a second. */
const REST = 10_000; // ms

/** One of two pages may come to rest so much later than the other. */
const LATE = 1000; // ms

/** Longest wait for a page's pictures and frames, which are answered at once. */
const LOADING = 5000; // ms

/** Time for an update to take hold. The browser's worker can no longer be reached then. */
const UPDATE = 1000; // ms

/** Time for open tabs to take over changed settings; a tab in the background is slow. */
const RESTART = 1500; // ms

/** Where the reader's hand goes, with the extension and without. */
interface Hand {
  scrollTo: number;
  /** On an underline, where there is one in reach. */
  point: { x: number; y: number } | undefined;
}

const NOWHERE = { x: 500, y: 400 };

/** Whether none of these highlights is registered any more, or soon not. */
const haveGone = (page: Page, highlights: JSHandle<Highlight[]>) =>
  page
    .waitForFunction((those) => ![...CSS.highlights.values()].some((one) => those.includes(one)), { timeout: 5000, polling: BY_THE_CLOCK }, highlights)
    .then(Boolean, () => false);

const noHighlights = (page: Page) => page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5000, polling: BY_THE_CLOCK }).catch(() => undefined);

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
    const room = await openRoom(browser, kind);
    const visits = [];
    for (const one of saved) visits.push(await visit(one, browser, bare, { kind, room }));
    // Any change of settings starts all open pages anew: cards for the update are opened when they have done so.
    await wait(RESTART);
    for (const one of visits) await one.prepareForUpdate();
    for (const { page, traced } of visits) traced.openAtUpdate = await hasCard(page);
    await updateExtension(browser, kind);
    await wait(UPDATE);
    for (const one of visits) await one.compareOrphan();
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
  // A field that takes the focus by itself does so, and scrolls the page, with a frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page;
}

/** The first three moments of a visit, and a card; the tabs stay open for the fourth. */
async function visit({ name, html, url }: Saved, browser: Browser, bare: Browser, { kind, room }: { kind: BrowserKind; room: Room }) {
  const twin = await openSaved(bare, url, html);
  const page = await openSaved(browser, url, html);
  for (const end = Date.now() + REST; Date.now() < end && !(await room.isFrontRead()); ) await wait(BY_THE_CLOCK);
  const underlines = (await readUnderlines(page)).length;
  const traced: TracedPage = { page: name, differences: [], underlines, cardOpened: undefined, openAtUpdate: false };
  const compare = async (moment: Moment, highlightsAllowed: boolean) => {
    const look = async () => {
      const found = await readPageState(page, { withoutCard: moment === 'card open' });
      return compareStates(found, await readPageState(twin), { highlightsAllowed });
    };
    let differences = await look();
    // The two are not equally fast to come to rest: a field that takes the focus by itself may scroll one of them later.
    if (differences.length > 0 && differences.every((what) => what === 'scroll')) differences = await wait(LATE).then(look);
    for (const what of differences) traced.differences.push({ page: name, moment, what });
  };
  await compare('at rest', true);

  const hand = await lookAtFirst(page);
  await twin.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), hand.scrollTo);
  const explain = () => fireMenu(browser, kind, 'CIPS');
  traced.cardOpened = await openCard(page, twin, hand, explain);
  await compare('card open', true);
  await press('Escape', page, twin);
  await waitForCard(page, false);
  await compare('card closed', true);

  await room.pause(true);
  await noHighlights(page);
  await compare('switched off', false);
  await room.pause(false);
  let registered: JSHandle<Highlight[]> | undefined;
  return {
    page,
    traced,
    async prepareForUpdate() {
      await page.bringToFront();
      if (underlines > 0) await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000, polling: BY_THE_CLOCK });
      registered = await page.evaluateHandle(() => [...CSS.highlights.values()]);
      await openCard(page, twin, hand, explain);
      // Pinned, it stays while other tabs are in front; where the page itself has put the focus into a field, the key would be typed.
      for (const one of [page, twin]) await one.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const point = await pointAtCard(page);
      if (point) await twin.mouse.move(point.x, point.y, { steps: 6 });
      await press('p', page, twin);
      if (point) await inCard(browser, kind, page, '[data-move]', 2000).catch(() => undefined);
    },
    async compareOrphan() {
      // An orphan learns of it at the reader's next move.
      for (const one of [page, twin]) {
        await one.bringToFront();
        await one.mouse.move(4, 4);
      }
      await waitForCard(page, false, 2000).catch(() => undefined);
      // Firefox starts the new version in pages that are open: what that underlines is no trace, what the old one did is.
      await compare('orphaned', registered !== undefined && (await haveGone(page, registered)) && kind === 'firefox');
    },
  };
}

async function press(key: KeyInput, ...pages: Page[]): Promise<void> {
  for (const page of pages) {
    await page.bringToFront();
    await page.keyboard.press(key);
  }
}

/** Opens a card by the reader's hand, else by the menu; the twin gets the same hand. */
async function openCard(page: Page, twin: Page, { point }: Hand, chooseInMenu: () => Promise<void>): Promise<TracedPage['cardOpened']> {
  const came = (timeout: number) =>
    waitForCard(page, true, timeout).then(
      () => true,
      () => false,
    );
  for (const one of [twin, page]) {
    await one.bringToFront();
    await rest(one, point ?? NOWHERE);
  }
  if (point && (await came(2000))) return 'by pointer';
  await chooseInMenu();
  return (await came(5000)) ? 'by menu' : undefined;
}

/** Brings the first underline into view; a page without any is looked at in its middle. */
async function lookAtFirst(page: Page): Promise<Hand> {
  await page.evaluate(() => {
    const [range] = (CSS.highlights.get('margin-note') ?? []) as Iterable<Range>;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const visible = (await readUnderlines(page)).find(({ x, y }) => x > 5 && y > 5 && x < 990 && y < 790);
  return { scrollTo: await page.evaluate(() => scrollY), point: visible };
}
