/** What a reader sees on a news page, in a real browser, with the built extension. */

import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { openArticle } from '../helpers/launch.ts';
import { BY_THE_CLOCK, readUnderlines, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBareBrowser, borrowBrowser } from '../helpers/shared-browser.ts';
import { article, FILLER, LONG_STORY } from '../helpers/story.ts';

let browser: Browser;
let bare: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
borrowBareBrowser((lent) => {
  bare = lent;
});
afterEach(() => page?.close());

const open = async (html: string, url = 'https://www.reuters.com/world/story/') => {
  page = await openArticle(browser, url, html);
  return page;
};

describe('underlines', () => {
  test('stand under the names of an article on the subject, across inline elements and in links', async () => {
    await open(LONG_STORY);
    const texts = (await waitForUnderlines(page, 3)).map(({ text }) => text);
    expect(texts).toEqual(['Xi Jinping', 'CIPS', 'Power of Siberia 2']);
  });

  test('leave the DOM of the page as it was', async () => {
    await open(LONG_STORY);
    await waitForUnderlines(page, 3);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const twin = await openArticle(bare, 'https://www.reuters.com/world/story/', LONG_STORY);
    expect(html).toBe(await twin.evaluate(() => document.documentElement.outerHTML));
  });

  test('come to text that arrives later, and go with text that leaves', async () => {
    await open(LONG_STORY);
    await waitForUnderlines(page, 3);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'Then Sergei Lavrov arrived in Beijing, and the ministers of China and Russia spoke again for hours.';
      document.querySelector('article')?.append(late);
    });
    expect((await waitForUnderlines(page, 4)).at(-1)?.text).toBe('Sergei Lavrov');
    await page.evaluate(() => document.getElementById('late')?.remove());
    await page.waitForFunction(() => CSS.highlights.get('margin-note')?.size === 3, { timeout: 5000, polling: BY_THE_CLOCK });
  });

  test.each<[string, string, string]>([
    ['on a host that is not listed', 'https://example.com/story/', LONG_STORY],
    [
      'on a page about something else',
      'https://www.reuters.com/travel/',
      article(`${FILLER.replace(/trade, energy and the war/, 'pools, bars and beaches').repeat(20)}<p>One guest had heard of CIPS.</p>`),
    ],
    [
      'in navigation, forms, code, comments and editable text',
      'https://www.reuters.com/world/',
      article(
        `<nav><p>${'CIPS and Power of Siberia 2, Russia, China. '.repeat(5)}</p></nav><form><p>CIPS</p></form><pre>CIPS</pre><div class="comments"><p>CIPS, said a Russian reader in China.</p></div><div contenteditable>CIPS in China</div>`,
      ),
    ],
  ])('do not appear %s', async (_where, url, html) => {
    await open(html, url);
    await wait(1000);
    expect(await readUnderlines(page)).toEqual([]);
  });

  test('do not appear where a document is no HTML page, and nothing goes wrong', async () => {
    const errors: string[] = [];
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) =>
        void request
          .respond({
            status: 200,
            contentType: 'image/svg+xml',
            body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Xi Jinping and CIPS in China and Russia</text></svg>',
          })
          .catch(() => undefined),
    );
    await page.goto('https://www.reuters.com/picture.svg');
    await wait(1000);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errors).toEqual([]);
  });
});

test('the sample article is underlined in its text and nowhere else', async () => {
  const html = readFileSync(new URL('../pages/classic-column.html', import.meta.url), 'utf8');
  await open(html, 'https://www.thetechoutlook.com/sample');
  expect((await waitForUnderlines(page, 5)).length).toBeGreaterThanOrEqual(5);
  const furniture = await page.evaluate(() =>
    [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)]
      .filter((range) => range.startContainer.parentElement?.closest('nav, aside, footer, form, [role="dialog"], [class*="ad"]:not(article):not(main)'))
      .map(String),
  );
  expect(furniture).toEqual([]);
});
