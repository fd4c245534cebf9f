/**
 * `npm run bench:ui`: what a reader waits for. P7: from the end of the dwell on a mention, which begins when the pointer comes
 * onto it, to its painted card, worker awake and asleep. P8: from opening the popup to its painted list, beside what any page
 * of the extension takes on this machine, and from a key in the search box to painted results, with what of it our own code
 * took. Milliseconds, at the median and the 95th percentile; `--json` prints one object, `--only P8` leaves the hovering out.
 */

import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer';
import { loadCheckedData } from '../../data/plugin.ts';
import { openSurface } from '../helpers/extension.ts';
import { launchBrowser } from '../helpers/launch.ts';
import { pretend } from '../helpers/pretend.ts';
import { measureHover } from './measure-hover.ts';

const ROUNDS = 6;
const QUERIES = ['Zelenskiy', 'power of siberia', 'sanctions', 'crimea referendum', 'gazpormm', 'qwertyuiop'];

const at = (numbers: number[], share: number) =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN);

/** A page of 23 topics beside the popup, as long as the sample article's list. */
const TOPICS = loadCheckedData()
  .factSet.topics.filter(({ familiar }) => !familiar)
  .slice(0, 23)
  .map(({ id }) => ({ topic: id, text: id, mentions: 2 }));

/** From the start of the popup's document to the frame that paints its list of 23 topics. */
async function measureOpening(browser: Browser): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS * 3; round++) {
    const popup = await openSurface(browser, 'chrome', 'popup.html', async (page) => {
      await pretend({ tab: { url: 'https://www.bbc.com/' }, report: { state: 'annotated', topics: TOPICS } })(page);
      await page.evaluateOnNewDocument(() => {
        const look = () => {
          if (!document.querySelector('.page-topics li')) return requestAnimationFrame(look);
          // The frame after this callback is the first with the list.
          return requestAnimationFrame(() => Object.assign(window, { listPainted: performance.now() }));
        };
        requestAnimationFrame(look);
      });
    });
    await popup.waitForFunction(() => 'listPainted' in window);
    taken.push(await popup.evaluate(() => (window as unknown as { listPainted: number }).listPainted));
    await popup.close();
  }
  return taken;
}

/** What the browser needs for any page of the extension: one of its icons, no script at all. */
async function measureFloor(browser: Browser): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS * 3; round++) {
    const page = await openSurface(browser, 'chrome', 'icons/128.png');
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    taken.push(await page.evaluate(() => performance.getEntriesByType('paint')[0]?.startTime ?? 0));
    await page.close();
  }
  return taken;
}

/** From a key to the frame with its results, for every letter of the queries, and what of it our own code took. */
async function measureKeys(browser: Browser): Promise<{ keys: number[]; work: number[] }> {
  const popup = await openSurface(browser, 'chrome', 'popup.html');
  await popup.waitForSelector('.chapters');
  await wait(500);
  await popup.evaluate(() => {
    const keys: number[] = [];
    const work: number[] = [];
    Object.assign(window, { keys, work });
    document.querySelector('input')?.addEventListener(
      'input',
      () => {
        const began = performance.now();
        // Preact renders in a microtask, so a message comes after its work, and a frame after that paints it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => work.push(performance.now() - began);
        port2.postMessage(null);
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') keys.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  let typed = 0;
  for (let round = 0; round < 3; round++) {
    for (const query of QUERIES) {
      for (const letter of query) {
        await popup.type('input[type=search]', letter);
        await wait(60);
        typed++;
      }
      await popup.keyboard.press('Escape');
    }
  }
  const { keys, work } = await popup.evaluate(() => {
    const { keys: taken, work: ours } = window as unknown as { keys: number[]; work: number[] };
    return { keys: taken, work: ours };
  });
  await popup.close();
  // The browser reports only what took at least one frame; the rest was faster.
  return { keys: [...keys, ...new Array(Math.max(0, typed - keys.length)).fill(8)], work };
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } });
execFileSync('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
const browser = await launchBrowser('chrome');
try {
  const awake = values.only === 'P8' ? [] : await measureHover(browser, false);
  const asleep = values.only === 'P8' ? [] : await measureHover(browser, true);
  const floor = await measureFloor(browser);
  const open = await measureOpening(browser);
  const { keys, work } = await measureKeys(browser);
  const rows = { 'P7 awake': awake, 'P7 asleep': asleep, 'any page': floor, 'P8 open': open, 'P8 key': keys, 'P8 key, our work': work };
  const table = Object.fromEntries(
    Object.entries(rows).map(([name, taken]) => [name, { median: at(taken, 0.5), p95: at(taken, 0.95), samples: taken.length }]),
  );
  if (values.json) console.log(JSON.stringify(table));
  else console.table(table);
} finally {
  await browser.close();
}
