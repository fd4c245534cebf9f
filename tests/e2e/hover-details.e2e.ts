/** The small things about hovering, in a real browser, with the built extension. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { askCard, inCard } from '../helpers/card.ts';
import { openArticle } from '../helpers/launch.ts';
import { addFrame, LONG, openCardOf } from '../helpers/open-story.ts';
import { bringIntoView, hasCard, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

async function open(html = STORY, viewport = { width: 1000, height: 800 }): Promise<void> {
  page = await openArticle(browser, 'https://www.bbc.com/news/story', html);
  await page.setViewport(viewport);
  await waitForUnderlines(page, 3);
}
async function openCard(text: string, html?: string, viewport?: { width: number; height: number }): Promise<void> {
  await open(html, viewport);
  await openCardOf(page, text);
}

test.each<[string, number]>([
  ['is dragged over it', 60],
  ['has begun to rest on it', 0],
])('no card comes while the reader selects with a pointer that %s', async (_how, before) => {
  await open();
  const { x, y } = await bringIntoView(page, 'Xi Jinping');
  await page.mouse.move(x - before, y - 3);
  await wait(120);
  await page.mouse.move(x - before, y);
  await page.mouse.down();
  await page.mouse.move(x + 2, y, { steps: 5 });
  await wait(LONG);
  expect(await hasCard(page)).toBe(false);
  await page.mouse.up();
});

test('no card comes for a mention that scrolling carries past the pointer', async () => {
  await open();
  const { x, y } = await bringIntoView(page, 'CIPS');
  await page.mouse.move(x, y + 200);
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.wheel({ deltaY: 100 });
    await wait(30);
  }
  await wait(LONG);
  expect(await hasCard(page)).toBe(false);
});

test('no card comes for a mention that scrolling carries away from under a pointer that has begun to rest', async () => {
  await open();
  const { x, y } = await bringIntoView(page, 'CIPS');
  await page.mouse.move(x, y - 3);
  await wait(120);
  await page.mouse.move(x, y);
  await page.mouse.wheel({ deltaY: 100 });
  await wait(LONG);
  expect(await hasCard(page)).toBe(false);
});

test('a mention that is scrolled under the edge of its pane takes its card along', async () => {
  await openCard('CIPS', STORY.replace('<main>', '<main style="height:500px;overflow:auto">'));
  await page.evaluate(() => document.querySelector('main')?.scrollBy(0, 5));
  await wait(100);
  expect(await hasCard(page)).toBe(true);
  await page.evaluate(() => document.querySelector('main')?.scrollBy(0, 1e4));
  await waitForCard(page, false);
});

test('a pointer that goes into a frame leaves the mention and its card', async () => {
  await openCard('CIPS');
  await page.evaluate(addFrame);
  await page.mouse.move(980, 780);
  await waitForCard(page, false);
});

test('another tab in front closes the card', async () => {
  await openCard('CIPS');
  const other = await browser.newPage();
  await other.bringToFront();
  await waitForCard(page, false);
  await other.close();
});

/** The card's surface, as it stands. */
const surface = async () => {
  const { x, y, width, height } = await inCard(browser, kind, page, '.surface');
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
};

test('a mention that wraps gets its card below the last of its lines that the card would cover', async () => {
  await open(
    STORY.replace('<head>', '<head><style>#wrap{width:0;margin-left:400px}</style>').replace(
      'In Beijing Xi Jinping',
      '<span id="lead">In Beijing</span> Xi<br>Jinping',
    ),
  );
  const lines = await page.evaluate(() => {
    const range = [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)].find((one) => String(one).startsWith('Xi'));
    return [...(range?.getClientRects() ?? [])]
      .filter(({ width }) => width > 5)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, bottom: y + height }));
  });
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    await rest(page, line);
    await waitForCard(page);
    expect((await surface()).top).toBeCloseTo((lines[1]?.bottom ?? 0) + 8, -1);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
  }
});

describe('the card is inside the viewport', () => {
  test.each([
    ['on a page from right to left', STORY.replace('<html', '<html dir="rtl"'), { width: 1000, height: 800 }],
    ['at 320 pixels', STORY, { width: 320, height: 568 }],
    ['at 400 %, where it scrolls inside', STORY, { width: 320, height: 256 }],
  ])('%s', async (_where, html, viewport) => {
    await openCard('CIPS', html, viewport);
    const box = await surface();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(viewport.width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(viewport.height);
    const scrolls = await askCard(
      browser,
      kind,
      page,
      "function () { const s = this.querySelector('.surface'); return String(s.scrollHeight > s.clientHeight && s.scrollWidth <= s.clientWidth) }",
    );
    if (viewport.height < 300) expect(scrolls).toBe('true');
  });
});
