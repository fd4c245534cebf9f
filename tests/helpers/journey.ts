/** A reader's long evening: pages, cards, searches, explanations, options. A step counts when something came of it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { clickInCard } from './card.ts';
import { backgroundOf, fireMenu, openSurface } from './extension.ts';
import { hasCard, readUnderlines, rest, waitForCard } from './page-probe.ts';

/** Stands in every page's title and text, so that it can be looked for in what the extension stored. */
export const CANARY_WORD = 'quietcanary';

/** Actions that a journey must have had to prove anything. */
export const LEAST_ACTIONS = 330;

export interface JourneyOptions {
  /** How often the sample pages are read. */
  rounds: number;
  /** Without the extension only the pages are opened. */
  bare: boolean;
}

/** The hosts of the pages that are visited. */
export const HOSTS = ['www.reuters.com', 'www.bbc.com', 'www.nytimes.com', 'www.scmp.com', 'kyivindependent.com'];
const QUERIES = 'Putin,Xi,Zelenskiy,Kyiv,Kiev,CIPS,yuan,gas,Power of Siberia,sanctions,BRICS,SCO,Crimea,Nerchinsk,Wang Yi'.split(',');
const ROUTES = ['#/', '#/claims', '#/timeline', '#/charts', '#/charts/un-votes', '#/chapter/the-question', '#/kind/person', '#/topic/cips', '#/topic/nonsense'];
const MOST_CARDS = 6;
/** Longest wait for what a step brings. */
const PATIENCE = 1500; // ms

const samples = readdirSync(new URL('../pages/', import.meta.url))
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8').replace('<title>', `<title>${CANARY_WORD} `));

/** Serves the document from memory; whatever else is asked for goes to the network, where the record sees it. */
async function openPage(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isDocument ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html }) : request.continue()).catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}

/** Makes the journey and gives the number of its actions. */
export async function travel(browser: Browser, { rounds, bare }: JourneyOptions): Promise<number> {
  let actions = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [i, html] of samples.entries()) {
      const page = await openPage(browser, `https://${HOSTS[(i + round) % HOSTS.length]}/${CANARY_WORD}/${round}/${i}`, html);
      actions++;
      if (!bare) actions += (await readPage(browser, page)) + (await explain(browser, page));
      await page.close();
    }
  }
  if (bare) return actions;
  return actions + (await search(browser)) + (await walk(browser)) + (await changeOptions(browser)) + (await welcome(browser));
}

/** Whether the card comes, or goes. */
const card = (page: Page, present: boolean): Promise<boolean> =>
  waitForCard(page, present, PATIENCE).then(
    () => true,
    () => false,
  );

/** Rests on the first mentions in view, one after another; turns to a related topic in each card, and closes it. */
async function readPage(browser: Browser, page: Page): Promise<number> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: PATIENCE }).catch(() => undefined);
  let actions = 0;
  for (const underline of (await readUnderlines(page)).filter(({ y }) => y > 10 && y < 780).slice(0, MOST_CARDS)) {
    await rest(page, underline);
    if (!(await card(page, true))) continue;
    actions++;
    if (
      await clickInCard(browser, 'chrome', page, '.related .chip').then(
        () => hasCard(page),
        () => false,
      )
    )
      actions++;
    await page.keyboard.press('Escape');
    if (await card(page, false)) actions++;
  }
  return actions;
}

/** Asks for selected words, and for the name under the menu, on every page. */
async function explain(browser: Browser, page: Page): Promise<number> {
  let actions = 0;
  const [first] = await readUnderlines(page);
  await page.mouse.click(first?.x ?? 500, Math.min(first?.y ?? 400, 780), { button: 'right' });
  for (const [selection, entry] of [
    [`${CANARY_WORD} CIPS`, 'explain'],
    ['', 'explain-here'],
  ] as const) {
    await fireMenu(browser, 'chrome', selection, entry);
    if (!(await card(page, true))) continue;
    actions++;
    await page.keyboard.press('Escape');
    if (await card(page, false)) actions++;
  }
  return actions;
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Whether the surface shows something else after an act. */
async function changes(page: Page, act: () => Promise<unknown>): Promise<boolean> {
  const before = await textOf(page);
  await act();
  return page.waitForFunction((text) => document.body.innerText !== text, { timeout: PATIENCE, polling: 50 }, before).then(Boolean, () => false);
}

async function search(browser: Browser): Promise<number> {
  const popup = await openSurface(browser, 'chrome', 'popup.html');
  await popup.waitForSelector('input[type=search]');
  const queries = [...QUERIES, ...QUERIES.map((query) => `${query} ${CANARY_WORD}`), ...QUERIES.map((query) => query.slice(0, -1))];
  let actions = 0;
  for (const query of queries) {
    if (await changes(popup, () => popup.type('input[type=search]', query))) actions++;
    if (await changes(popup, () => popup.keyboard.press('Escape'))) actions++;
  }
  await popup.close();
  return actions;
}

async function walk(browser: Browser): Promise<number> {
  let actions = 0;
  for (const surface of ['popup.html', 'sidepanel.html', 'briefing.html']) {
    const page = await openSurface(browser, 'chrome', surface);
    await page.waitForSelector('input[type=search]');
    for (const route of ROUTES) {
      const go = () =>
        page.evaluate((hash) => {
          location.hash = hash;
        }, route);
      if (await changes(page, go)) actions++;
    }
    await page.close();
  }
  return actions;
}

/** Changes every option, pauses a site, and tries to add one that is none; the browser's own prompt cannot be answered by a test. */
async function changeOptions(browser: Browser): Promise<number> {
  const page = await openSurface(browser, 'chrome', 'options.html');
  await page.waitForSelector('input[type=radio]');
  let actions = 0;
  for (const input of await page.$$('input[type=radio], input[type=checkbox]')) {
    const before = await input.evaluate((one) => one.checked);
    await input.click();
    if ((await input.evaluate((one) => one.checked)) !== before) actions++;
  }
  for (const field of await page.$$('.host-form input[type=text]')) {
    const send = async () => {
      await field.type('http://paused.example');
      await page.keyboard.press('Enter');
    };
    if (await changes(page, send)) actions++;
  }
  await page.close();
  return actions;
}

/** Opens the welcome page and the card of its sample. */
async function welcome(browser: Browser): Promise<number> {
  const page = await openSurface(browser, 'chrome', 'welcome.html');
  await page.waitForSelector('a.button');
  const opened = await changes(page, async () => (await page.$('.sample-text button, .sample-text [tabindex]'))?.click());
  await page.close();
  return opened ? 2 : 1;
}

/** Keys and values of everything that the extension has stored. */
export async function readStored(browser: Browser): Promise<Record<string, unknown>> {
  const background = await backgroundOf(browser);
  return background.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } }).chrome.storage.local.get(),
  );
}
