/** What a page can tell by the clock while it loads, with and without the extension: long tasks, and how often it was laid out. */
import type { Browser } from 'puppeteer';
import { median } from '../bench/median.ts';
import { openArticle } from './launch.ts';
import { waitForUnderlines } from './page-probe.ts';
import { STORY } from './story.ts';

export interface LoadTiming {
  /** Tasks of 50 ms or more, which a page is told of: the median of the loads. */
  longTasks: number;
  /** Times that the page was laid out: the median of the loads. */
  layouts: number;
}

const WATCH = `<script>
  window.longTasks = 0;
  new PerformanceObserver((list) => { window.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
</script>`;

async function loadOnce(browser: Browser, bare: boolean): Promise<LoadTiming> {
  const page = await openArticle(browser, 'https://www.bbc.com/news/story', STORY.replace('<head>', `<head>${WATCH}`));
  if (!bare) await waitForUnderlines(page, 3);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
  const { LayoutCount: layouts = 0 } = await page.metrics();
  await page.close();
  return { longTasks, layouts };
}

/** Loads one article so many times with and without the extension, in turns, in Chromium; tells what the extension adds to the medians. */
export async function measureTiming(browser: Browser, bare: Browser, loads: number): Promise<LoadTiming> {
  const own: LoadTiming[] = [];
  const twin: LoadTiming[] = [];
  for (let i = 0; i < loads; i++) {
    twin.push(await loadOnce(bare, true));
    own.push(await loadOnce(browser, false));
  }
  const added = (name: keyof LoadTiming) => median(own.map((one) => one[name])) - median(twin.map((one) => one[name]));
  return { longTasks: added('longTasks'), layouts: added('layouts') };
}
