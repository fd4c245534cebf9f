/** The pictures that the stores ask for: five of 1280×800 from the real extension, and a tile of 440×280 from our own icon. */

import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { openSurface } from './extension.ts';
import { forget } from './extension-api.ts';
import { openArticle } from './launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from './page-probe.ts';

const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

type PathOf = (name: string) => `${string}.png`;

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** An article with the card of a mention open, or of its first mention where that one is not underlined. */
async function article(browser: Browser, file: string, url: string, mention: string, scheme: string): Promise<Page> {
  const page = await openArticle(browser, url, read(`tests/pages/${file}`));
  await page.setViewport(SIZE);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const underlines = await waitForUnderlines(page, 3);
  const { text } = underlines.find((one) => one.text === mention) ?? underlines[0] ?? { text: mention };
  await rest(page, await bringIntoView(page, text));
  await waitForCard(page);
  return page;
}

async function surface(browser: Browser, address: string, ready: string, act?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openSurface(browser, 'chrome', address);
  await page.setViewport(SIZE);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.waitForSelector(ready);
  await act?.(page);
  return page;
}

/** Opens the facts behind the first sentence, so that the picture shows what a sentence rests on. */
async function openFacts(page: Page): Promise<void> {
  await page.click('.sentence-mark');
  await page.waitForSelector('section > .behind .fact');
}

async function tile(browser: Browser, file: `${string}.png`): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(TILE);
  await page.setContent(`<!doctype html><html data-theme="light"><style>${read('assets/theme.css')}
    body { margin: 0; display: grid; place-content: center; gap: 12px; height: 100vh; text-align: center; background: var(--paper); color: var(--ink) }
    svg { width: 96px; height: 96px; margin: auto } h1 { margin: 0; font: 700 40px/1.1 var(--serif) } p { margin: 0; font: 17px/1.4 var(--sans); color: var(--ink-soft) }
    </style><body>${read('assets/icon.svg')}<h1>Sidelight</h1><p>Context for Russia–China news,<br>dated, sourced, offline</p></body></html>`);
  await page.screenshot({ path: file });
  await page.close();
}

/** Takes them all and gives their number. */
export async function storePictures(browser: Browser, pathOf: PathOf): Promise<number> {
  await forget(browser, 'chrome');
  mkdirSync(dirname(pathOf('tile')), { recursive: true });
  const pictures: [name: string, open: () => Promise<Page>][] = [
    ['1-card', () => article(browser, 'classic-column.html', 'https://www.thetechoutlook.com/sample', 'removed from SWIFT', 'light')],
    ['2-card-dark', () => article(browser, 'magazine-shadow.html', 'https://www.foreignaffairs.com/sample', 'Power of Siberia 2', 'dark')],
    ['3-chapter', () => surface(browser, 'briefing.html#/chapter/did-china-help', '.chapter', openFacts)],
    ['4-claims', () => surface(browser, 'briefing.html#/claims', '.claim')],
    ['5-chart', () => surface(browser, 'briefing.html#/charts/trade-total@2022', '.chart-marked')],
  ];
  for (const [name, open] of pictures) {
    const page = await open();
    await wait(300);
    await page.screenshot({ path: pathOf(name) });
    await page.close();
  }
  await tile(browser, pathOf('tile-440x280'));
  return pictures.length + 1;
}
