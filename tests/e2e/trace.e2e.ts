/** The comparison behind `npm run trace` sees each trace that an extension could leave, and the product leaves none. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { openArticle } from '../helpers/launch.ts';
import { compareStates, type PageState, readPageState } from '../helpers/page-state.ts';
import { borrowBareBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';
import { tracePages } from '../helpers/trace-page.ts';

const HTML = readFileSync(new URL('../pages/classic-column.html', import.meta.url), 'utf8');
const URL_OF_IT = 'https://www.thetechoutlook.com/sample';

/** What a careless extension does to a page. */
const LEAKS: Record<string, [what: keyof PageState, leak: () => unknown]> = {
  'an element left behind': ['dom', () => document.documentElement.append(document.createElement('div'))],
  'an attribute set': ['dom', () => document.body.setAttribute('data-seen', '1')],
  'a style sheet': ['styleSheets', () => document.head.append(document.createElement('style'))],
  'an adopted style sheet': ['adoptedStyleSheets', () => document.adoptedStyleSheets.push(new CSSStyleSheet())],
  'a global': ['windowKeys', () => Object.assign(window, { sidelight: 1 })],
  'a key on the document': ['documentKeys', () => Object.assign(document, { sidelight: 1 })],
  'a stored value': ['storage', () => localStorage.setItem('sidelight', '1')],
  'a cookie': ['cookies', () => cookieStore.set('sidelight', '1')],
  'a database': ['databases', () => new Promise((resolve) => Object.assign(indexedDB.open('sidelight'), { onsuccess: resolve }))],
  'a moved page': ['scroll', () => window.scrollTo({ top: 200, behavior: 'instant' })],
  'a stolen focus': ['focus', () => document.querySelector('a')?.focus()],
  'a selection': ['selection', () => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body)],
  'a changed title': ['title', () => (document.title = `(1) ${document.title}`)],
  'a highlight': ['highlights', () => CSS.highlights.set('leak', new Highlight(new Range()))],
};

describe('the comparison', () => {
  let browser: Browser;
  let page: Page;
  let clean: PageState;
  borrowBareBrowser((lent) => {
    browser = lent;
  });
  beforeAll(async () => {
    page = await openArticle(browser, URL_OF_IT, HTML);
    clean = await readPageState(page);
    await page.close();
  });

  test.each(Object.entries(LEAKS))('sees %s', async (_name, [what, leak]) => {
    const context = await browser.createBrowserContext();
    const leaky = await context.newPage();
    await leaky.setRequestInterception(true);
    leaky.on('request', (request) => void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: HTML }).catch(() => undefined));
    await leaky.goto(URL_OF_IT);
    expect(compareStates(await readPageState(leaky), clean, { highlightsAllowed: false })).toEqual([]);
    await leaky.evaluate(leak);
    expect(compareStates(await readPageState(leaky), clean, { highlightsAllowed: false })).toContain(what);
    await context.close();
  });
});

const OFF_TOPIC = readFileSync(new URL('../pages/off-topic-travel.html', import.meta.url), 'utf8');

/** It starts two browsers and updates the extension in one, while another suite may be running. */
const LONG = 180_000; // ms

test('the product leaves no trace at rest, during and after a card, switched off, and after an update', { timeout: LONG }, async () => {
  const [column, travel] = await tracePages(
    [
      { name: 'classic-column', html: HTML, url: URL_OF_IT },
      { name: 'off-topic-travel', html: OFF_TOPIC, url: URL_OF_IT },
    ],
    testedBrowser(),
  );
  expect(column?.underlines).toBeGreaterThan(3);
  expect(column).toMatchObject({ cardOpened: 'by pointer', openAtUpdate: true, differences: [] });
  expect(travel).toMatchObject({ underlines: 0, cardOpened: 'by menu', openAtUpdate: true, differences: [] });
});
