/** What a reader does with a card: takes a fact along, silences a topic and brings it back. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { cardText, openSurface, pressInCard } from '../../helpers/extension.ts';
import { launchBrowser, openArticle } from '../../helpers/launch.ts';
import { bringIntoView, readUnderlines, rest, waitForCard, waitForUnderlines } from '../../helpers/page-probe.ts';

const HTML = readFileSync(new URL('../../pages/classic-column.html', import.meta.url), 'utf8');
const SITE = 'https://www.thetechoutlook.com';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser('chrome');
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

async function openCard(): Promise<string> {
  page = await openArticle(browser, `${SITE}/sample`, HTML);
  const [first] = await waitForUnderlines(page, 3);
  await rest(page, await bringIntoView(page, first?.text ?? ''));
  await waitForCard(page);
  return first?.text ?? '';
}

test('copies the facts with date, status and address of their sources', async () => {
  await browser.defaultBrowserContext().overridePermissions(SITE, ['clipboard-read', 'clipboard-sanitized-write']);
  await openCard();
  await pressInCard(page, 'Copy with sources');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('https://'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^- .*\d{4} \((established|reported|claimed|disputed)/m);
  expect(copied).toContain('From Sidelight, reviewed');
  expect(await cardText(browser, 'chrome', page)).toContain('Copied');
});

test('silences a topic at once, and the options bring it back', async () => {
  const name = await openCard();
  await pressInCard(page, 'Not here');
  await pressInCard(page, 'Do not underline this topic');
  const gone = async (wanted: boolean) => {
    await expect.poll(async () => (await readUnderlines(page)).some(({ text }) => text === name), { timeout: 5000 }).toBe(!wanted);
  };
  await gone(true);
  const options = await openSurface(browser, 'chrome', 'options.html');
  await options.waitForSelector('.setting .chip');
  await options.click('.setting .chip');
  await options.waitForFunction(() => !document.querySelector('.setting .chip'));
  await options.close();
  await page.bringToFront();
  await gone(false);
});
