/** What a reader sees on a news page, in a real browser, with the built extension. */

import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { openArticle } from '../helpers/launch.ts';
import { bringIntoView, hasCard, readUnderlines, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBareBrowser, borrowBrowser } from '../helpers/shared-browser.ts';

const article = (body: string) => `<!doctype html><html lang="en"><head><title>News</title></head><body><main><article>${body}</article></main></body></html>`;

const FILLER = '<p>The delegations spoke for three hours about trade, energy and the war, and both sides called the talks useful and open.</p>';
const STORY = article(
  `<h1>Leaders meet</h1><p>In Beijing <b>Xi</b> Jinping received the Russian delegation.</p>${FILLER}
   <p>Banks now use <a href="#cips">the CIPS</a> network for yuan payments between Russia and China.</p>${FILLER.repeat(30)}
   <p>Later the guests spoke of Power of Siberia 2, the gas pipeline.</p>`,
);

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
    await open(STORY);
    const texts = (await waitForUnderlines(page, 3)).map(({ text }) => text);
    expect(texts).toEqual(['Xi Jinping', 'CIPS', 'Power of Siberia 2']);
  });

  test('leave the DOM of the page as it was', async () => {
    await open(STORY);
    await waitForUnderlines(page, 3);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const twin = await openArticle(bare, 'https://www.reuters.com/world/story/', STORY);
    expect(html).toBe(await twin.evaluate(() => document.documentElement.outerHTML));
  });

  test('come to text that arrives later, and go with text that leaves', async () => {
    await open(STORY);
    await waitForUnderlines(page, 3);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'Then Sergei Lavrov arrived in Beijing, and the ministers of China and Russia spoke again for hours.';
      document.querySelector('article')?.append(late);
    });
    expect((await waitForUnderlines(page, 4)).at(-1)?.text).toBe('Sergei Lavrov');
    await page.evaluate(() => document.getElementById('late')?.remove());
    await page.waitForFunction(() => CSS.highlights.get('margin-note')?.size === 3, { timeout: 5000 });
  });

  test.each<[string, string, string]>([
    ['on a host that is not listed', 'https://example.com/story/', STORY],
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

describe('the card', () => {
  test('opens when the pointer rests on a mention, and closes on Escape until the pointer has left', async () => {
    await open(STORY);
    const [xi] = await waitForUnderlines(page, 3);
    await rest(page, xi as { x: number; y: number });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await page.mouse.move((xi?.x ?? 0) + 2, xi?.y ?? 0);
    await wait(600);
    expect(await hasCard(page)).toBe(false);
    await rest(page, xi as { x: number; y: number });
    await waitForCard(page);
  });

  test('does not open for a pointer that passes by', async () => {
    await open(STORY);
    const [xi] = await waitForUnderlines(page, 3);
    await page.mouse.move(5, xi?.y ?? 0);
    await page.mouse.move(xi?.x ?? 0, xi?.y ?? 0);
    await wait(150);
    await page.mouse.move(700, 700);
    await wait(700);
    expect(await hasCard(page)).toBe(false);
  });

  test('stays while the pointer goes to it, and closes some time after the pointer has left', async () => {
    await open(STORY);
    const [xi] = await waitForUnderlines(page, 3);
    await rest(page, xi as { x: number; y: number });
    await waitForCard(page);
    for (let step = 1; step <= 8; step++) {
      await page.mouse.move(xi?.x ?? 0, (xi?.y ?? 0) + step * 6);
      await wait(60);
    }
    await wait(800);
    expect(await hasCard(page)).toBe(true);
    await page.mouse.move(900, 20);
    await wait(100);
    expect(await hasCard(page)).toBe(true);
    await waitForCard(page, false);
  });

  test('closes when its mention is scrolled away, and on a click elsewhere', async () => {
    await open(STORY);
    const [xi] = await waitForUnderlines(page, 3);
    await rest(page, xi as { x: number; y: number });
    await waitForCard(page);
    await page.evaluate(() => window.scrollTo(0, 5000));
    await waitForCard(page, false);
    const cips = await bringIntoView(page, 'CIPS');
    await rest(page, cips);
    await waitForCard(page);
    await page.mouse.click(900, 20);
    await waitForCard(page, false);
  });

  test('leaves no trace in the page when it has closed', async () => {
    await open(STORY);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const [xi] = await waitForUnderlines(page, 3);
    await rest(page, xi as { x: number; y: number });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('does not open for events that the page makes itself', async () => {
    await open(STORY);
    const [xi] = await waitForUnderlines(page, 3);
    await page.evaluate(
      ({ x, y }) => {
        const options = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
        for (const type of ['pointermove', 'pointerover', 'mousemove', 'mouseover', 'click'])
          document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, options));
      },
      xi as { x: number; y: number },
    );
    await wait(800);
    expect(await hasCard(page)).toBe(false);
  });

  test('lets a link be a link', async () => {
    await open(STORY);
    await waitForUnderlines(page, 3);
    const cips = await bringIntoView(page, 'CIPS');
    await rest(page, cips);
    await waitForCard(page);
    await page.mouse.click(cips.x, cips.y);
    expect(await page.evaluate(() => location.hash)).toBe('#cips');
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
