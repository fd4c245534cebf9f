/** Measures what the extension adds to pages that are too much: against the same page in a browser without it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import type { BrowserKind } from './find-browser.ts';
import { openArticle } from './launch.ts';
import type { LoadPage, LongVisit } from './load-pages.ts';
import { STORY } from './story.ts';

export interface Load {
  /** Longest piece of our own work on the page's main thread, in ms of processor time, so that other programs do not count; Chromium's trace knows it. */
  task: number;
  /** Memory held after a collection, in MB. */
  heap: number;
  /** Longest time between two frames after loading, in ms of the clock: of the page's own work as well, and of other programs'. */
  gap: number;
  underlines: number;
  /** Underlines of text that has left the page. */
  dead: number;
}

/** How to measure; task and heap are 0 in Firefox, which does not tell them. */
export interface Measuring {
  kind: BrowserKind;
  /** The browser is without the extension. */
  bare?: boolean;
}

const ADDRESS = 'https://www.bbc.com/news/story';

/** Looks for the first underlines, five a second: reading goes on in idle moments, on a heavy page for a long time. */
const PATIENCE = 200;
/** Looks at a page without the extension, where nothing will come. */
const NO_PATIENCE = 10;

/** Waits until the underlines stay as they are: the reading has come to its end. */
async function settle(page: Page, patience: number): Promise<void> {
  let before = -1;
  for (let quiet = 0, i = 0; quiet < (before > 0 ? 6 : patience) && i < 400; i++) {
    const now = await page.evaluate(() => CSS.highlights.get('margin-note')?.size ?? 0);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await wait(200);
  }
}

/** A page that changes without end is looked at every five seconds, and then read in idle moments: tries, five a second. */
const LATEST_LOOK = 75;

/** What is held now, or as soon as no underline is dead, after so many looks at the latest. */
async function weigh(page: Page, kind: BrowserKind, looks = 0): Promise<Pick<Load, 'heap' | 'underlines' | 'dead'>> {
  const count = () =>
    page.evaluate(() => {
      const all = [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)];
      return { underlines: all.length, dead: all.filter((range) => !range.startContainer.isConnected).length };
    });
  let ranges = await count();
  for (let i = 0; i < looks && (ranges.dead > 0 || ranges.underlines === 0); i++) {
    await wait(200);
    ranges = await count();
  }
  return { heap: kind === 'chrome' ? await heapOf(page) : 0, ...ranges };
}

async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / 1e6;
}

/** Notes the longest time between two frames, from the second frame after loading on: the first has to lay out the page. */
const WATCH_FRAMES = `<script>addEventListener('load', () => {
  let last = Infinity;
  const tick = (now) => { window.longestGap = Math.max(window.longestGap ?? 0, now - last); last = now; requestAnimationFrame(tick); };
  requestAnimationFrame(() => requestAnimationFrame(tick));
})</script>`;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  dur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** Longest piece of work of an extension's script in a page: calls of its functions, and its turns in idle moments. */
function longestWork(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}:${tid}`),
  );
  // The pages tried have no idle callbacks of their own.
  const ours = traceEvents.filter(({ name, args }) => name === 'FireIdleCallback' || args.data?.url?.startsWith('chrome-extension://'));
  return Math.max(0, ...ours.filter(({ pid, tid }) => mains.has(`${pid}:${tid}`)).map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000));
}

/** Loads one page, lets it do what it does, and measures when all has come to rest. */
export async function measureLoad(browser: Browser, { html, act }: LoadPage, scale: number, { kind, bare = false }: Measuring): Promise<Load> {
  const recorder = kind === 'chrome' ? await browser.newPage() : undefined;
  await recorder?.tracing.start({ categories: ['devtools.timeline'] });
  const page = await openArticle(browser, ADDRESS, html.replace('<html', `<html data-scale="${scale}"`).replace('<head>', `<head>${WATCH_FRAMES}`));
  page.setDefaultTimeout(120_000);
  const patience = bare ? NO_PATIENCE : PATIENCE;
  await settle(page, patience);
  if (act) {
    await page.evaluate(act);
    await settle(page, patience);
  }
  const task = recorder ? longestWork((await recorder.tracing.stop()) ?? new Uint8Array()) : 0;
  const gap = await page.evaluate(() => (window as unknown as { longestGap: number }).longestGap);
  const load = { task, gap, ...(await weigh(page, kind)) };
  await page.close();
  await recorder?.close();
  return load;
}

/** A long visit to one page: memory after a fifth of the rounds and at the end, and what is underlined then. */
export async function measureVisit(
  browser: Browser,
  { rounds, round }: LongVisit,
  { kind, bare = false }: Measuring,
): Promise<{ early: number; late: number; underlines: number; dead: number }> {
  const page = await openArticle(browser, ADDRESS, STORY);
  const patience = bare ? NO_PATIENCE : PATIENCE;
  await settle(page, patience);
  const go = async (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      await page.evaluate(round, i);
      await wait(60);
    }
    await settle(page, patience);
    return weigh(page, kind, bare ? 0 : LATEST_LOOK);
  };
  const early = await go(0, Math.ceil(rounds / 5));
  const late = await go(Math.ceil(rounds / 5), rounds);
  await page.close();
  return { early: early.heap, late: late.heap, underlines: late.underlines, dead: late.dead };
}
