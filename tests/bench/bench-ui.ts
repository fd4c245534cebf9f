/**
 * `npm run bench:ui`: what a reader waits for. P7: from the end of the dwell on a mention to its painted card, worker awake and
 * asleep. P8: from opening the popup to its painted list, and from a key in the search box to painted results. Milliseconds on
 * this machine, at the median and the 95th percentile, beside one frame of it; `--json` prints one object.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer';
import { defaultSettings } from '../../entrypoints/shared/settings.ts';
import { backgroundOf, openSurface } from '../helpers/extension.ts';
import { launchBrowser, openArticle } from '../helpers/launch.ts';
import { readUnderlines, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';

const ROUNDS = 6;
const QUERIES = ['Zelenskiy', 'power of siberia', 'sanctions', 'crimea referendum'];

const HTML = readFileSync(new URL('../pages/classic-column.html', import.meta.url), 'utf8');
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const at = (numbers: number[], share: number) =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN);

/** Notes, in the page, when the pointer last moved and when a frame with the card was painted. */
async function watchCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = { moved: 0, painted: 0, frame: 0 };
    Object.assign(window, { noted });
    addEventListener('pointermove', () => Object.assign(noted, { moved: performance.now(), painted: 0 }), { capture: true });
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      noted.frame = now - last;
      last = now;
      if (!noted.painted && document.documentElement.querySelector(':scope > div[popover="manual"]')) noted.painted = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function stopWorker(browser: Browser): Promise<void> {
  await (await backgroundOf(browser)).close();
  await wait(500);
}

/** Time beyond the dwell until the card was painted, mention by mention. Each visit is of a fresh page, so nothing is known yet. */
async function measureHover(browser: Browser, asleep: boolean): Promise<number[]> {
  const beyond: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openArticle(browser, 'https://www.thetechoutlook.com/sample', HTML);
    await waitForUnderlines(page, 3);
    await watchCard(page);
    for (const { x, y } of (await readUnderlines(page)).filter((one) => one.y > 10 && one.y < 780).slice(0, 4)) {
      if (asleep) await stopWorker(browser);
      await page.mouse.move(2, 2);
      await wait(100);
      await page.mouse.move(x, y - 2);
      await wait(120);
      await page.mouse.move(x, y);
      const came = await waitForCard(page, true, 3000).then(
        () => true,
        () => false,
      );
      // Something of the page lies over this mention.
      if (!came) continue;
      await page.waitForFunction(() => (window as unknown as { noted: { painted: number } }).noted.painted > 0);
      const { moved, painted } = await page.evaluate(() => (window as unknown as { noted: { moved: number; painted: number } }).noted);
      beyond.push(Math.max(0, painted - moved - defaultSettings().hoverDelay));
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
    }
    await page.close();
  }
  return beyond;
}

async function measurePopup(browser: Browser): Promise<{ open: number[]; keys: number[] }> {
  const open: number[] = [];
  const keys: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const popup = await openSurface(browser, 'chrome', 'popup.html');
    await popup.waitForSelector('main .section');
    open.push(await popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()));
    await popup.evaluate(() => {
      const durations: number[] = [];
      Object.assign(window, { durations });
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'keydown') durations.push(duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    const query = QUERIES[round % QUERIES.length] ?? '';
    for (const letter of query) {
      await popup.type('input[type=search]', letter);
      await wait(60);
    }
    const slow = await popup.evaluate(() => (window as unknown as { durations: number[] }).durations);
    // The browser reports only what took at least one frame; the rest was faster.
    keys.push(...slow, ...new Array(Math.max(0, query.length - slow.length)).fill(8));
    await popup.close();
  }
  return { open, keys };
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
execFileSync('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
const browser = await launchBrowser('chrome');
try {
  const awake = await measureHover(browser, false);
  const asleep = await measureHover(browser, true);
  const { open, keys } = await measurePopup(browser);
  const rows = { 'P7 awake': awake, 'P7 asleep': asleep, 'P8 open': open, 'P8 key': keys };
  const table = Object.fromEntries(
    Object.entries(rows).map(([name, taken]) => [name, { median: at(taken, 0.5), p95: at(taken, 0.95), samples: taken.length }]),
  );
  if (values.json) console.log(JSON.stringify(table));
  else console.table(table);
} finally {
  await browser.close();
}
