/** Pages that replace their article, rewrite a part of it, or show it late. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, expect, test } from 'vitest';
import { openArticle } from '../helpers/launch.ts';
import { readUnderlines, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { article, FILLER, STORY } from '../helpers/story.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

const TRAVEL = '<p>The island has white beaches, small hotels and a harbour where fishermen sell their catch in the morning before the heat comes.</p>';
const OFF_TOPIC = `<h1>A week on the island</h1>${TRAVEL.repeat(20)}<p>On the ferry a man read aloud of Xi Jinping and Nord Stream, and then slept until noon.</p>${TRAVEL.repeat(20)}`;
const SHORT = `<h1>Payments</h1>${FILLER.repeat(2)}<p>Banks use CIPS for yuan payments between Russia and China.</p>`;
const AGAIN = '<p>Banks of Russia and of China spoke of CIPS and of yuan payments for one more hour in the evening.</p>';

const texts = async () => (await readUnderlines(page)).map(({ text }) => text);
const replaceArticle = (html: string) =>
  page.evaluate((story) => {
    history.pushState(null, '', '/next');
    (document.querySelector('main') as HTMLElement).innerHTML = `<article>${story}</article>`;
  }, html);

test('an article off the subject stays plain in the place of one that was not, and gives way to one again', async () => {
  page = await openArticle(browser, 'https://www.bbc.com/news/first', STORY);
  await waitForUnderlines(page, 3);
  await replaceArticle(OFF_TOPIC);
  await expect.poll(texts).toEqual([]);
  await wait(1500);
  expect(await texts()).toEqual([]);
  await replaceArticle(SHORT);
  await expect.poll(texts).toEqual(['CIPS']);
});

test('on a live page a new name is underlined beside one that was before, and a later mention takes over when an entry goes', async () => {
  page = await openArticle(browser, 'https://www.bbc.com/news/live', article(`<div>${SHORT}</div>`));
  await waitForUnderlines(page, 1);
  await page.evaluate(() => {
    const entry = document.createElement('p');
    entry.textContent = 'Officials of Russia and of China said CIPS would pay for Power of Siberia 2.';
    document.querySelector('article')?.append(entry);
  });
  await expect.poll(texts).toEqual(['CIPS', 'Power of Siberia 2']);
  await page.evaluate(() => {
    const entry = document.createElement('p');
    entry.textContent = 'In the evening the banks of Russia spoke of CIPS.';
    document.querySelector('article')?.append(entry);
    document.querySelector('article div')?.remove();
  });
  await expect.poll(texts).toEqual(['Power of Siberia 2', 'CIPS']);
});

test('a clock that ticks right in the article leaves the underlines as they are, for as long as it ticks', async () => {
  const clock = 'Updated <span id="clock">0</span> minutes ago';
  page = await openArticle(browser, 'https://www.bbc.com/news/clock', article(`<h1>Leaders meet</h1>${clock}${SHORT}${AGAIN.repeat(450)}`));
  await waitForUnderlines(page, 1);
  // Every second for a minute, in a twentieth of the time.
  await page.evaluate(async () => {
    const [range] = [...(CSS.highlights.get('margin-note') ?? [])];
    for (let i = 1; i <= 60; i++) {
      (document.getElementById('clock')?.firstChild as Text).data = String(i);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    Object.assign(window, { isTheSame: [...(CSS.highlights.get('margin-note') ?? [])][0] === range });
  });
  await wait(1000);
  expect(await texts()).toEqual(['CIPS']);
  expect(await page.evaluate(() => (window as unknown as { isTheSame: boolean }).isTheSame)).toBe(true);
});

test('a page that fades in is underlined, and so is text that comes to be seen later', async () => {
  const fade = '<style>.wait { opacity: 0 !important }</style><script>document.documentElement.className = "wait";</script>';
  page = await openArticle(browser, 'https://www.bbc.com/news/fade', article(SHORT).replace('</head>', `${fade}</head>`));
  await expect.poll(texts).toEqual(['CIPS']);
  await page.close();
  const late = `${FILLER.repeat(2)}<div id="more" hidden><p>Later the guests spoke of Power of Siberia 2.</p></div>${FILLER.repeat(2)}<p id="faint" style="opacity: 0">They left Vladivostok by plane.</p>`;
  page = await openArticle(browser, 'https://www.bbc.com/news/late', article(SHORT + late));
  await expect.poll(texts).toEqual(['CIPS']);
  await page.evaluate(() => {
    (document.getElementById('more') as HTMLElement).hidden = false;
    (document.getElementById('faint') as HTMLElement).style.opacity = '1';
  });
  await expect.poll(texts).toEqual(['CIPS', 'Power of Siberia 2', 'Vladivostok']);
});
