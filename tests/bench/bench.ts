/**
 * `npm run bench [-- --pages FOLDER]`: what a page pays, as ratios of medians taken in one run in real Chromium, on saved pages
 * without their scripts (our own sample articles without FOLDER). `--json` prints one object.
 *
 * P1 first pass ÷ bare walk (median over pages; P1worst: the worst page), P2 findAndReplaceDOMText ÷ first pass, P4x10 and P4x40
 * reading every page with 10 and 40 times the names ÷ with ours, P9 first pass ÷ bare walk on pages where nothing is underlined,
 * P6 page script in brotli bytes, and ms from its start to the first highlight on a median page. Of the watcher at work, P3 the
 * longest task in ms on any page, on one of 200,000 text nodes, of the same pages at rest, and ms until the names are open; P5 what the
 * last 1,000 of 10,000 appended paragraphs cost ÷ the first, the heap after ÷ before, and one batch of 1,000 ÷ ten of 100. P10
 * bytes of heap that the extension adds to a tab.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../helpers/launch.ts';
import { bundlePageCode } from '../helpers/page-bundle.ts';
import { withoutScripts } from '../helpers/read-article-texts.ts';
import { measureHeap, measureLive } from './measure-live.ts';
import { median } from './median.ts';
import type { Timed } from './page-side.ts';

const SAMPLES = 15;

interface Row extends Record<Timed, number> {
  page: string;
  characters: number;
  underlines: number;
}

interface PageCode {
  bareWalk(): number;
  firstPass(): number;
  time(samples: number): Record<Timed, number>;
}

const round = (value: number): number => Math.round(value * 100) / 100;

async function measure(folder: string): Promise<Row[]> {
  const code = await bundlePageCode('../bench/page-side.ts');
  const browser = await launchBrowser('chrome', { bare: true });
  const rows: Row[] = [];
  try {
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .sort()) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void request.abort().catch(() => undefined));
      await page.setContent(withoutScripts(readFileSync(join(folder, name), 'utf8')), { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      const row = await page.evaluate((samples) => {
        const { bareWalk, firstPass, time } = (globalThis as unknown as { pageCode: PageCode }).pageCode;
        return { characters: bareWalk(), underlines: firstPass(), ...time(samples) };
      }, SAMPLES);
      rows.push({ page: name, ...row });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return rows;
}

const { values } = parseArgs({ options: { pages: { type: 'string' }, json: { type: 'boolean', default: false } } });
const folder = values.pages ?? fileURLToPath(new URL('../pages/', import.meta.url));
execFileSync('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
const rows = await measure(folder);
const live = await measureLive(folder);
const ratios = rows.map((row) => row.firstPass / row.bareWalk);
const offTopic = rows.filter((row) => row.underlines === 0);
const result = {
  P1: round(median(ratios)),
  P1worst: round(Math.max(...ratios)),
  P2: round(median(rows.map((row) => row.findAndReplace / row.firstPass))),
  P3ms: round(live.longestTask),
  P3hugeMs: round(live.longestTaskHuge),
  P3atRestMs: round(live.longestAtRest),
  P3openingMs: round(live.opening),
  P4x10: round(median(rows.map((row) => row.reading10 / row.reading))),
  P4x40: round(median(rows.map((row) => row.reading40 / row.reading))),
  P5growth: round(live.growth),
  P5heap: round(live.heapAfter),
  P5batch: round(live.batchCost),
  P6bytes: brotliCompressSync(readFileSync(new URL('../../.output/chrome-mv3/page.js', import.meta.url))).length,
  P6ms: round(live.toHighlight),
  P9: round(median(offTopic.map((row) => row.firstPass / row.bareWalk))),
  P10bytes: await measureHeap(folder),
};
if (values.json) console.log(JSON.stringify(result));
else {
  console.table(
    rows.map(({ page, ...row }) => ({ page: page.slice(0, 28), ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)])) })),
  );
  console.table(result);
}
