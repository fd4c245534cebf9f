/** What a long life does to the extension: damaged storage, and pages that come back from the browser's memory. */
import type { Browser, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openSurface } from '../helpers/extension.ts';
import { openArticle } from '../helpers/launch.ts';
import { openCardOf } from '../helpers/open-story.ts';
import { BY_THE_CLOCK, goBack, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();
const ADDRESS = 'https://www.bbc.com/news/story';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

const store = (surface: Page, values: object | null) =>
  surface.evaluate(async (given) => {
    type Api = { storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } } };
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (globals.browser ?? globals.chrome).storage;
    await (given === null ? local.clear() : local.set(given));
  }, values);

test('damaged settings: pages are underlined by the defaults, the reader is told which, and one button mends it', async () => {
  const options = await openSurface(browser, kind, 'options.html');
  await options.waitForSelector('.setting');
  await store(options, {
    show: 17,
    hoverDelay: 'soon',
    pausedSites: { 'bbc.com': true },
    hiddenTopics: [null],
    theme: 'pink',
    textSize: 1e9,
    paused: 'yes',
    unknown: 1,
  });
  await options.waitForFunction(() => document.querySelector('.warning')?.textContent?.includes('hoverDelay'), { polling: BY_THE_CLOCK });
  const told = await options.$eval('.warning', (warning) => warning.textContent ?? '');
  for (const name of ['show', 'hoverDelay', 'pausedSites', 'hiddenTopics', 'theme', 'textSize', 'paused']) expect(told).toContain(name);

  const page = await openArticle(browser, ADDRESS, STORY);
  await waitForUnderlines(page, 3);
  await openCardOf(page);
  await page.close();

  await options.bringToFront();
  await options.click('.warning button');
  await options.click('.warning ::-p-text(Yes, reset all settings)');
  await options.waitForFunction(() => document.querySelector('.warning') === null, { polling: BY_THE_CLOCK });
  await store(options, null);
  await options.close();
});

test('a page that comes back from the browser’s memory opens cards again', async () => {
  const page = await openArticle(browser, ADDRESS, `${STORY}<script>addEventListener('pageshow', (event) => { window.cameBack = event.persisted; });</script>`);
  await waitForUnderlines(page, 3);
  await openCardOf(page);
  await page.goto('https://example.com/elsewhere');
  // Firefox does not report that it has gone back.
  await goBack(page);
  await waitForUnderlines(page, 3);
  expect(await page.evaluate(() => (window as unknown as { cameBack?: boolean }).cameBack)).toBe(true);
  // Chromium names what kept a page from its memory; Firefox does not know the word.
  const reasons = () =>
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { notRestoredReasons?: unknown }).notRestoredReasons ?? null;
  expect(await page.evaluate(reasons)).toBeNull();
  // Nothing of the card was kept with the page.
  await waitForCard(page, false);
  await openCardOf(page);
  await page.close();
});

/** The ways in which a page goes on without loading; each puts another article in place of the old one. Runs in the page. */
const NAVIGATIONS: Record<string, () => unknown> = {
  'history.pushState': () => history.pushState(1, '', '/news/next'),
  'history.replaceState': () => history.replaceState(1, '', '/news/next'),
  'a fragment': () => location.assign('#next'),
  'the Navigation API': () => {
    const { navigation } = window as unknown as {
      navigation: EventTarget & { navigate(url: string): unknown };
    };
    navigation.addEventListener('navigate', (event) => (event as Event & { intercept(): void }).intercept(), { once: true });
    navigation.navigate('/news/next');
  },
};

test.each(Object.entries(NAVIGATIONS))('a page that goes on by %s: the card closes, the new article is underlined', async (_how, navigate) => {
  const page = await openArticle(browser, ADDRESS, STORY);
  await waitForUnderlines(page, 3);
  await openCardOf(page);
  await page.evaluate(navigate);
  await page.evaluate(() => {
    const old = document.querySelector('article');
    const next = old?.cloneNode(true) as HTMLElement;
    old?.replaceWith(next);
  });
  await waitForCard(page, false);
  await page.waitForFunction(
    () => {
      const ranges = [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)];
      return ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected) && ranges.some((range) => String(range) === 'CIPS');
    },
    { polling: BY_THE_CLOCK },
  );
  expect(await page.evaluate(() => location.href)).not.toBe(ADDRESS);
  await page.close();
});
