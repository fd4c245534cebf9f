/** What a listed page that is plain can find out (PRIVACY.md, "What a page can notice"), in a real browser, with the built extension. */
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

const PLAIN = article('<h1>A cake</h1><p id="text">Take butter, sugar and four eggs.</p>');

test.each([
  ['a listed page: the style of highlights, in Firefox that of the card’s host too', 'https://www.bbc.com/food', 'underline', 'block'],
  ['another page: nothing', 'https://example.com/food', 'none', ''],
])('%s', async (_which, url, line, host) => {
  const page = await openArticle(browser, url, PLAIN);
  const seen = await page.evaluate(() => {
    const popover = document.body.appendChild(document.createElement('div'));
    popover.setAttribute('popover', 'manual');
    return {
      line: getComputedStyle(document.querySelector('#text') as Element, '::highlight(margin-note)').textDecorationLine,
      host: getComputedStyle(popover).getPropertyValue('--margin-note'),
    };
  });
  await page.close();
  expect(seen).toEqual({ line, host: testedBrowser() === 'firefox' ? host : '' });
});
