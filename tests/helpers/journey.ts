/** A reader's long evening: pages, cards, searches, explanations, options. Every step is counted. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { backgroundOf, fireMenu, openSurface } from './extension.ts';
import { readUnderlines, rest, waitForCard } from './page-probe.ts';

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

const HOSTS = ['www.reuters.com', 'www.bbc.com', 'www.nytimes.com', 'www.scmp.com', 'kyivindependent.com'];
const QUERIES = 'Putin,Xi,Zelenskiy,Kyiv,Kiev,CIPS,yuan,gas,Power of Siberia,sanctions,BRICS,SCO,Crimea,Nerchinsk,Wang Yi'.split(',');
const ROUTES = ['#/', '#/claims', '#/timeline', '#/charts', '#/charts/un-votes', '#/chapter/the-question', '#/kind/person', '#/topic/cips', '#/topic/nonsense'];
const MOST_CARDS = 6;

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
      if (!bare) {
        actions += await readPage(page);
        await fireMenu(browser, 'chrome', `${CANARY_WORD} CIPS`);
        actions++;
      }
      await page.close();
    }
  }
  if (bare) return actions;
  actions += await search(browser);
  actions += await walk(browser);
  return actions + (await changeOptions(browser));
}

/** Rests on the first mentions in view, one after another, and closes each card. */
async function readPage(page: Page): Promise<number> {
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 1500 }).catch(() => undefined);
  let actions = 0;
  for (const underline of (await readUnderlines(page)).filter(({ y }) => y > 10 && y < 780).slice(0, MOST_CARDS)) {
    await rest(page, underline);
    await waitForCard(page, true, 1500).catch(() => undefined);
    await page.keyboard.press('Escape');
    actions += 2;
  }
  return actions;
}

async function search(browser: Browser): Promise<number> {
  const popup = await openSurface(browser, 'chrome', 'popup.html');
  await popup.waitForSelector('input[type=search]');
  const queries = [...QUERIES, ...QUERIES.map((query) => `${query} ${CANARY_WORD}`), ...QUERIES.map((query) => query.slice(0, -1))];
  for (const query of queries) {
    await popup.$eval('input[type=search]', (input) => ((input as HTMLInputElement).value = ''));
    await popup.type('input[type=search]', query);
    await popup.keyboard.press('Escape');
  }
  await popup.close();
  return queries.length * 2;
}

async function walk(browser: Browser): Promise<number> {
  let actions = 0;
  for (const surface of ['popup.html', 'sidepanel.html', 'briefing.html']) {
    const page = await openSurface(browser, 'chrome', surface);
    for (const route of ROUTES) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await new Promise((resolve) => setTimeout(resolve, 50));
      actions++;
    }
    await page.close();
  }
  return actions;
}

async function changeOptions(browser: Browser): Promise<number> {
  const page = await openSurface(browser, 'chrome', 'options.html');
  await page.waitForSelector('input[type=radio]');
  const inputs = await page.$$('input[type=radio], input[type=checkbox]');
  for (const input of inputs) await input.click();
  await page.close();
  return inputs.length;
}

/** Keys and values of everything that the extension has stored. */
export async function readStored(browser: Browser): Promise<Record<string, unknown>> {
  const background = await backgroundOf(browser);
  return background.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } }).chrome.storage.local.get(),
  );
}
