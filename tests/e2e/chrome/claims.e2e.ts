/** The way to the claims that were checked: from their topics and by searching. Built extension, Chrome. */
import type { Browser, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});

/** Follows the first claim told and expects it alone, with its verdict. */
async function follow(): Promise<void> {
  await page.waitForSelector('.claim-links a');
  const claim = await page.$eval('.claim-links a', (link) => link.textContent);
  await page.click('.claim-links a');
  await page.waitForFunction(() => document.querySelectorAll('.claim').length === 1);
  expect(await page.$eval('.claim h2', (heading) => heading.textContent)).toBe(claim);
  await page.click('a[href="#/claims"]');
  await page.waitForFunction(() => document.querySelectorAll('.claim').length > 5);
}

test('a search for Crimea tells the claim about it, with its verdict, and leads there', async () => {
  page = await openSurface(browser, 'chrome', 'briefing.html#/');
  await page.waitForSelector('.chapters');
  await page.type('input[type=search]', 'crimea');
  await page.waitForSelector('.claim-links');
  expect(await page.$eval('.claim-links .verdict', (verdict) => verdict.textContent)).toMatch(/Claim checked: \w+/);
  await follow();
  await page.close();
});

test('a topic tells the claims about it', async () => {
  page = await openSurface(browser, 'chrome', 'briefing.html#/claims');
  await page.waitForSelector('.claim .chip');
  await page.click('.claim .chip');
  await page.waitForSelector('article.topic');
  await follow();
  await page.close();
});
