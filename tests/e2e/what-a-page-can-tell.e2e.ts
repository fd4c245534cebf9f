/** What a listed page that is plain can find out (PRIVACY.md, "What a page can notice"), in a real browser, with the built extension. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { expect, test } from 'vitest';
import { openArticle } from '../helpers/launch.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { article } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

/** Within this time a style would be there. */
const SETTLE = 500; // ms

const PLAIN = article('<h1>A cake</h1><p id="text">Take butter, sugar and four eggs.</p>');

test.each([
  ['a listed page: the style of highlights, in Firefox that of the card’s host too', 'https://www.bbc.com/food', 'underline', 'block'],
  ['another page: nothing', 'https://example.com/food', 'none', ''],
])('%s', async (_which, url, line, host) => {
  const page = await openArticle(browser, url, PLAIN);
  await page.evaluate(() => document.body.appendChild(document.createElement('div')).setAttribute('popover', 'manual'));
  const look = () =>
    page.evaluate(() => ({
      line: getComputedStyle(document.querySelector('#text') as Element, '::highlight(margin-note)').textDecorationLine,
      host: getComputedStyle(document.querySelector('div') as Element).getPropertyValue('--margin-note'),
    }));
  // The style comes when the page has been loaded.
  await wait(SETTLE);
  await expect.poll(look).toEqual({ line, host: testedBrowser() === 'firefox' ? host : '' });
  await page.close();
});
