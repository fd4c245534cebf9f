/** The watcher measured in real Chromium: its longest task, what a growing page costs, and what it keeps of what is gone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { launchBrowser, openArticle } from '../helpers/launch.ts';
import { bundlePageCode } from '../helpers/page-bundle.ts';
import { withoutScripts } from '../helpers/read-article-texts.ts';
import { addressFor } from '../helpers/sites.ts';
import type { FirstReading } from './live-side.ts';
import { median } from './median.ts';

interface LiveCode {
  readForTheFirstTime(): Promise<FirstReading>;
  fill(nodes: number): Promise<void>;
  append(batches: number, each: number): Promise<number[]>;
}

const MANY_NODES = 200_000;
const BATCHES = 10;
const EACH = 1_000;

export interface Live {
  /** Longest task in ms on any page, on a page of 200,000 text nodes, and what the same clock shows on those pages at rest. */
  longestTask: number;
  longestTaskHuge: number;
  longestAtRest: number;
  /** Ms from the start of the script until the names are open, and to the first highlight: medians over pages. */
  opening: number;
  toHighlight: number;
  /** Cost of the last 1,000 of 10,000 appended paragraphs ÷ of the first 1,000 after warming up. */
  growth: number;
  /** Heap after the paragraphs are gone ÷ before they came. */
  heapAfter: number;
  /** Cost of one batch of 1,000 paragraphs ÷ of ten batches of 100. */
  batchCost: number;
}

async function openBlank(browser: Browser, html: string, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort().catch(() => undefined));
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await page.evaluate(code);
  return page;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Measures on every .html file of a folder, and on pages of its own. */
export async function measureLive(folder: string): Promise<Live> {
  const code = await bundlePageCode('../bench/live-side.ts');
  const browser = await launchBrowser('chrome', { bare: true });
  try {
    const readings: FirstReading[] = [];
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
      const page = await openBlank(browser, withoutScripts(readFileSync(join(folder, name), 'utf8')), code);
      readings.push(await page.evaluate(() => (globalThis as unknown as { pageCode: LiveCode }).pageCode.readForTheFirstTime()));
      await page.close();
    }
    const huge = await openBlank(browser, '<body></body>', code);
    await huge.evaluate((nodes) => (globalThis as unknown as { pageCode: LiveCode }).pageCode.fill(nodes), MANY_NODES);
    const { longest: longestTaskHuge } = await huge.evaluate(() => (globalThis as unknown as { pageCode: LiveCode }).pageCode.readForTheFirstTime());
    await huge.close();

    const live = await openBlank(browser, '<body></body>', code);
    const session = await live.createCDPSession();
    const append = (batches: number, each: number) =>
      live.evaluate((b, e) => (globalThis as unknown as { pageCode: LiveCode }).pageCode.append(b, e), batches, each);
    await append(2, EACH);
    const before = await heapOf(session);
    const costs = await append(BATCHES, EACH);
    const heapAfter = (await heapOf(session)) / before;
    const small = await append(BATCHES, EACH / BATCHES);
    await live.close();
    return {
      longestTask: Math.max(...readings.map(({ longest }) => longest)),
      longestTaskHuge,
      longestAtRest: Math.max(...readings.map(({ atRest }) => atRest)),
      opening: median(readings.map(({ opening }) => opening)),
      toHighlight: median(readings.flatMap(({ toHighlight }) => toHighlight ?? [])),
      growth: (costs.at(-1) ?? 0) / (costs[0] ?? 1),
      heapAfter,
      batchCost: (costs[0] ?? 0) / sum(small),
    };
  } finally {
    await browser.close();
  }
}

/** Bytes of JavaScript heap that the built extension adds to a page at rest: the median over a folder's pages. */
export async function measureHeap(folder: string): Promise<number> {
  const sizes = await Promise.all([heapsOf(folder, true), heapsOf(folder, false)]);
  const [bare = [], ours = []] = sizes;
  return median(ours.map((size, i) => size - (bare[i] ?? 0)));
}

/** Time for the first pass and what follows it. */
const REST = 1500; // ms

async function heapsOf(folder: string, bare: boolean): Promise<number[]> {
  const browser = await launchBrowser('chrome', { bare });
  const sizes: number[] = [];
  try {
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .slice(0, 9)) {
      const html = withoutScripts(readFileSync(join(folder, name), 'utf8'));
      const page = await openArticle(browser, addressFor(html, name), html);
      await new Promise((resolve) => setTimeout(resolve, REST));
      sizes.push(await heapOf(await page.createCDPSession()));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return sizes;
}
