/**
 * `npm start [-- <file.html | folder> …]`: opens a browser with the built extension on our sample article, or on the pages
 * given. Without a display it runs headless, prints what was found, opens one card with the mouse and writes a screenshot.
 */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer';
import { loadCheckedData } from '../../data/plugin.ts';
import { bringToTop, reportOf } from '../helpers/extension.ts';
import { launchBrowser, openArticle } from '../helpers/launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { addressFor } from '../helpers/sites.ts';

const SAMPLE = fileURLToPath(new URL('../pages/classic-column.html', import.meta.url));
const ARTIFACTS = fileURLToPath(new URL('../../.artifacts/', import.meta.url));

/** HTML files named by the arguments; folders give the HTML files in them. Throws a sentence for what does not exist. */
function listPages(given: readonly string[]): string[] {
  if (given.length === 0) return [SAMPLE];
  const pages = given.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new Error(`There is no file or folder "${path}".`);
    if (!stats.isDirectory()) return [resolve(path)];
    return readdirSync(path)
      .filter((name) => /\.x?html?$/i.test(name))
      .sort()
      .map((name) => resolve(path, name));
  });
  if (pages.length === 0) throw new Error(`No HTML files in ${given.join(', ')}.`);
  return pages;
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function show(browser: Browser, file: string): Promise<void> {
  const html = readFileSync(file, 'utf8');
  const url = addressFor(html, basename(file));
  const page = await openArticle(browser, url, html);
  console.log(`${basename(file)} as ${url}`);
  const underlines = await waitForUnderlines(page).catch(() => []);
  await new Promise((done) => setTimeout(done, 500));
  const report = await reportOf(browser, page);
  const names = new Map(loadCheckedData().factSet.topics.map((topic) => [topic.id, topic.name]));
  if (!report || report.topics.length === 0) console.log('  nothing found: the page is not about the subject');
  for (const { topic, text, mentions } of report?.topics ?? []) console.log(`  “${text}” → ${names.get(topic) ?? topic} (${mentions}×)`);
  const [first] = underlines;
  if (first) {
    await rest(page, await bringIntoView(page, first.text));
    await waitForCard(page);
    await new Promise((done) => setTimeout(done, 200));
    console.log(`  Resting the mouse on “${first.text}” opened its card.`);
  }
  mkdirSync(ARTIFACTS, { recursive: true });
  const screenshot = join(ARTIFACTS, `${basename(file).replace(/\.[^.]*$/, '')}.png`) as `${string}.png`;
  await page.screenshot({ path: screenshot });
  console.log(`  Screenshot: ${screenshot}`);
  await page.close();
}

async function main(): Promise<void> {
  const pages = listPages(process.argv.slice(2));
  if (hasDisplay()) {
    const browser = await launchBrowser('chrome', { headless: false });
    for (const file of pages) {
      const html = readFileSync(file, 'utf8');
      await openArticle(browser, addressFor(html, basename(file)), html);
    }
    await bringToTop(browser);
    console.log('Sidelight runs in the browser that has opened. Rest the pointer on an underlined name. Close the browser to end.');
    return;
  }
  const browser = await launchBrowser('chrome');
  try {
    for (const file of pages) await show(browser, file);
  } finally {
    await browser.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
