/**
 * `npm run load`: eight pages that are too much, long visits and fifty tabs, in real Chromium with and without the extension.
 * Prints what the extension adds: its longest piece of work, its memory, what is underlined. `--json` prints one object
 * `{pages, visits, tabs, failures}`. The exit code is 1 when a budget is broken.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer';
import { launchBrowser, openArticle } from '../helpers/launch.ts';
import { measureLoad, measureVisit } from '../helpers/load.ts';
import { BUDGET, LONG_VISITS, loadPages, TABS } from '../helpers/load-pages.ts';
import { waitForUnderlines } from '../helpers/page-probe.ts';
import { STORY } from '../helpers/story.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
execFileSync('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
const failures: string[] = [];
const round = (value: number): number => Math.round(value * 10) / 10;
const hold = (what: string, value: number, most: number) => value > most && failures.push(`${what}: ${round(value)}, at most ${most}`);

/** One line as soon as it is known: the whole takes minutes. */
const tell = (row: object) =>
  values.json ||
  console.log(
    Object.entries(row)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  );

async function tryPages(browser: Browser, bare: Browser) {
  const rows = [];
  for (const page of loadPages()) {
    const twin = await measureLoad(bare, page, 1, true);
    const own = await measureLoad(browser, page, 1);
    const row = { page: page.name, task: round(own.task), heap: round(own.heap - twin.heap), underlines: own.underlines, dead: own.dead };
    for (const name of ['task', 'heap', 'underlines'] as const) hold(`${page.name}: ${name}`, row[name], BUDGET[name]);
    if (row.underlines === 0 && !page.plain) failures.push(`${page.name}: nothing underlined`);
    hold(`${page.name}: underlines of text that has gone`, row.dead, 0);
    rows.push(row);
    tell(row);
  }
  return rows;
}

async function tryVisits(browser: Browser, bare: Browser) {
  const rows = [];
  for (const visit of LONG_VISITS) {
    const twin = await measureVisit(bare, visit, true);
    const own = await measureVisit(browser, visit);
    const row = {
      visit: visit.name,
      rounds: visit.rounds,
      growth: round(own.late - own.early - (twin.late - twin.early)),
      underlines: own.underlines,
      dead: own.dead,
    };
    hold(`${visit.name}: growth of memory`, row.growth, BUDGET.growth);
    hold(`${visit.name}: underlines`, row.underlines, BUDGET.underlines);
    hold(`${visit.name}: underlines of text that has gone`, row.dead, 0);
    rows.push(row);
    tell(row);
  }
  return rows;
}

/** Opens tab after tab and keeps them all; each must be underlined. */
async function tryTabs(browser: Browser): Promise<number> {
  let underlined = 0;
  const pages = [];
  for (let i = 0; i < TABS; i++) {
    const page = await openArticle(browser, `https://www.bbc.com/news/story-${i}`, STORY);
    pages.push(page);
    const found = await waitForUnderlines(page, 3).catch(() => []);
    if (found.length === 3) underlined++;
  }
  for (const page of pages) await page.close();
  if (underlined < TABS) failures.push(`${TABS} tabs: ${underlined} underlined`);
  return underlined;
}

const browser = await launchBrowser('chrome');
const bare = await launchBrowser('chrome', { bare: true });
try {
  const pages = await tryPages(browser, bare);
  const visits = await tryVisits(browser, bare);
  const tabs = await tryTabs(browser);
  if (values.json) console.log(JSON.stringify({ pages, visits, tabs: { underlined: tabs, of: TABS }, failures }));
  else {
    for (const failure of failures) console.log(`OVER ${failure}`);
    console.log(`${pages.length} pages, ${visits.length} long visits, ${tabs} of ${TABS} tabs underlined, ${failures.length} budgets broken`);
  }
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await Promise.all([browser.close(), bare.close()]);
}
