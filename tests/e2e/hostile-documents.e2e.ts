/** A document that is written anew, loses its body, is typed into or asks for a password: what is read, and what is left alone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { openArticle } from '../helpers/launch.ts';
import { openCardOf } from '../helpers/open-story.ts';
import { readUnderlines, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBareBrowser, borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';

const ADDRESS = 'https://www.bbc.com/news/story';

let browser: Browser;
let bare: Browser;
let page: Page;
const errors: string[] = [];
borrowBrowser((lent) => {
  browser = lent;
});
borrowBareBrowser((lent) => {
  bare = lent;
});
afterEach(() => page?.close());

const open = async (html: string) => {
  errors.length = 0;
  page = await openArticle(browser, ADDRESS, html);
  page.on('pageerror', (error) => errors.push(String(error)));
};

describe('a document that is written anew', () => {
  type Rewrite = (html: string) => void;
  const atOnce: Rewrite = (html) => {
    document.open();
    document.write(html);
    document.close();
  };
  test.each<[string, Rewrite, number]>([
    ['at once', atOnce, 1],
    [
      'in two steps, with nothing in between',
      (html) => {
        document.open();
        setTimeout(() => {
          document.write(html);
          document.close();
        }, 400);
      },
      1,
    ],
    ['three times', atOnce, 3],
    [
      'node by node',
      () => {
        const html = document.documentElement;
        html.remove();
        setTimeout(() => document.append(html), 400);
      },
      1,
    ],
  ])('%s is underlined, and its cards open', async (_how, rewrite, times) => {
    await open(STORY);
    await waitForUnderlines(page, 3);
    for (let time = 0; time < times; time++) {
      await page.evaluate(rewrite, STORY);
      await wait(600);
    }
    await expect.poll(async () => (await readUnderlines(page)).filter(({ text }) => text !== '').length, { timeout: 8000 }).toBe(3);
    await openCardOf(page);
    expect(errors).toEqual([]);
  });
});

test('a page without a body for a while goes on being read', async () => {
  await open(STORY);
  await waitForUnderlines(page, 3);
  await page.evaluate(() => {
    const { body } = document;
    body.remove();
    document.documentElement.append('Xi Jinping and CIPS');
    setTimeout(() => document.documentElement.append(body), 600);
  });
  await wait(700);
  await expect.poll(async () => (await readUnderlines(page)).length, { timeout: 8000 }).toBe(3);
  expect(errors).toEqual([]);
});

test('what is typed into editable text stays byte for byte what it would be without us', async () => {
  const EDITABLE = STORY.replace('<h1>', '<div id="field" contenteditable="true"><p>Xi Jinping spoke of CIPS in China.</p></div><h1>');
  const typed = `${'Putin and CIPS in Russia, '.repeat(4)}`.slice(0, 100);
  const typeInto = async (one: Page) => {
    await one.click('#field');
    await one.keyboard.type(typed);
    return one.$eval('#field', (field) => field.outerHTML);
  };
  await open(EDITABLE);
  await waitForUnderlines(page, 3);
  const found = await typeInto(page);
  await wait(800);
  const inField = await page.evaluate(
    () => [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)].filter((range) => range.startContainer.parentElement?.closest('#field')).length,
  );
  expect(found).toBe(await typeInto(await openArticle(bare, ADDRESS, EDITABLE)));
  expect(typed).toHaveLength(100);
  expect(inField).toBe(0);
});

describe('pages that ask for a password', () => {
  const FIELD = '<label>Password <input type="password"></label>';
  const plain = STORY.replace(/<\/?(main|article)>/g, '').replace(/<(\/?)h1>/g, '<$1h2>');
  test.each<[string, string, number]>([
    ['an article with a log-in beside it is underlined', STORY.replace('<main>', `<form>${FIELD}</form><main>`), 3],
    ['a page that is no article stays plain', plain.replace('<body>', `<body><div>${FIELD}</div>`), 0],
    ['a page that is no article, with a log-in that is not shown, is underlined', plain.replace('<body>', `<body><div style="display:none">${FIELD}</div>`), 3],
    ['the form itself stays plain', STORY.replace('<h1>', `<form><p>Xi Jinping and CIPS</p>${FIELD}<p>Wang Yi</p></form><h1>`), 3],
  ])('%s', async (_what, html, count) => {
    await open(html);
    if (count > 0) await waitForUnderlines(page, count);
    else await wait(1000);
    expect(await readUnderlines(page)).toHaveLength(count);
  });
});
