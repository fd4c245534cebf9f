/** Whatever a page's styles try, the card looks and stands as on a friendly page, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { askCard } from '../helpers/card.ts';
import { HOSTILE_STYLES } from '../helpers/hostile-styles.ts';
import { openCardOf, openStory } from '../helpers/open-story.ts';
import { waitForCard } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

/** High enough for all of the card wherever a style may move its mention: a card that scrolls is narrower by its bar. */
const VIEWPORT = { width: 1000, height: 1000 };
/** Boxes may be rounded differently. */
const TOLERANCE = 1; // px

interface Look {
  /** Boxes of the card's parts, relative to the card's own corner. */
  boxes: number[];
  /** Colours, type and direction of the card's parts. */
  looks: string[];
  card: Box;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs on the card's shadow root. */
const MEASURE = `function () {
  const parts = ['.card', '.topic-name', '.summary', '.fact', '.fact-date', '.actions button'].flatMap((selector) => this.querySelector(selector) ?? []);
  const host = getComputedStyle(this.host);
  const surface = this.querySelector('.surface');
  const LOOKS = ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'fontWeight', 'letterSpacing', 'textTransform', 'direction', 'writingMode'];
  const looks = [surface, ...parts].map((part) => [part.className, ...LOOKS.map((name) => getComputedStyle(part)[name])].join('|'));
  for (const part of parts) looks.push(String(Math.round(parseFloat(getComputedStyle(part).lineHeight))));
  looks.push(['opacity', 'visibility', 'pointerEvents', 'filter', 'mixBlendMode'].map((name) => host[name]).join('|'));
  const { left, top, right, bottom, width } = surface.getBoundingClientRect();
  const boxes = parts.map((part) => part.getBoundingClientRect()).flatMap(({ x, y, width, height }) => [x - left, y - top, width, height]);
  return JSON.stringify({ boxes: [width, ...boxes], looks, card: { left, top, right, bottom } });
}`;

let browser: Browser;
let page: Page;
let friendly: Awaited<ReturnType<typeof lookAt>>;
borrowBrowser((lent) => {
  browser = lent;
});
beforeAll(async () => {
  page = await openStory(browser, STORY.replace('<head>', '<head><style id="hostile"></style>'));
  await page.setViewport(VIEWPORT);
  friendly = await lookAt('');
});

/** The line of text that is underlined. */
const lineOf = (text: string): Promise<Box> =>
  page.evaluate((wanted) => {
    const ranges = [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)];
    const { left, top, right, bottom } = ranges.find((range) => range.toString() === wanted)?.getClientRects()[0] ?? new DOMRect();
    return { left, top, right, bottom };
  }, text);

/** Opens the card under these styles, measures it, and closes it. */
async function lookAt(css: string) {
  await page.$eval('#hostile', (style, text) => (style.textContent = text), css);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await openCardOf(page);
  const { card, ...look } = JSON.parse(await askCard(browser, testedBrowser(), page, MEASURE)) as Look;
  const line = await lineOf('CIPS');
  // A corner of the card with nothing in it, as the reader sees it.
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { x: Math.round(card.left) + 5 + scroll.x, y: Math.round(card.top) + 6 + scroll.y, width: 4, height: 4 };
  const paper = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  return {
    ...look,
    paper,
    inside: card.left >= 0 && card.top >= 0 && card.right <= VIEWPORT.width && card.bottom <= VIEWPORT.height,
    gap: Math.max(card.top - line.bottom, line.top - card.bottom),
  };
}

test.each(HOSTILE_STYLES)('%s', async (_name, css) => {
  const found = await lookAt(css);
  expect(found.looks).toEqual(friendly.looks);
  // Firefox filters the whole canvas with the root element, whatever stands above it.
  if (!(testedBrowser() === 'firefox' && css.startsWith('html { filter'))) expect(found.paper).toBe(friendly.paper);
  expect(found.inside).toBe(true);
  expect(Math.abs(found.gap - friendly.gap)).toBeLessThanOrEqual(TOLERANCE);
  const moved = found.boxes.map((value, i) => Math.abs(value - (friendly.boxes[i] ?? Number.NaN))).filter((difference) => !(difference <= TOLERANCE));
  expect(moved).toEqual([]);
});

test('at least 24 styles were tried', () => {
  expect(HOSTILE_STYLES.length).toBeGreaterThanOrEqual(24);
});
