/** Reading with a finger, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { inCard } from '../helpers/card.ts';
import { openStory } from '../helpers/open-story.ts';
import { BY_THE_CLOCK, bringIntoView, hasCard, waitForCard } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();
const LINKED = STORY.replace('Banks use CIPS', 'Banks use <a href="#cips">CIPS</a>');
let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

async function tap(text: string): Promise<void> {
  page = await openStory(browser, LINKED);
  const { x, y } = await bringIntoView(page, text);
  await page.touchscreen.tap(x, y);
}

describe('a tap', () => {
  test('on a mention opens its card as a sheet at the foot of the screen, and one elsewhere closes it', async () => {
    await tap('Xi Jinping');
    await waitForCard(page);
    expect((await inCard(browser, kind, page, '#card-name')).text).toBe('Xi Jinping');
    const { x, y, width, height } = await inCard(browser, kind, page, '.surface[data-sheet]');
    const screen = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: window.innerHeight }));
    expect(y + height / 2).toBeCloseTo(screen.height, 0);
    expect(height).toBeLessThanOrEqual(screen.height * 0.6);
    expect(x).toBeCloseTo(screen.width / 2, 0);
    expect(width).toBeGreaterThan(600);
    await page.touchscreen.tap(500, 5);
    await waitForCard(page, false);
  });

  test('on a mention in the lower half opens the sheet at the head, so that the mention is not covered', async () => {
    await tap('Power of Siberia 2');
    await waitForCard(page);
    const mention = await bringIntoView(page, 'Power of Siberia 2');
    const { y, height } = await inCard(browser, kind, page, '.surface[data-sheet]');
    expect(mention.y).toBeGreaterThan(400);
    expect(y - height / 2).toBeCloseTo(0, 0);
    expect(y + height / 2).toBeLessThan(mention.y);
  });

  test('in the sheet leaves it open', async () => {
    await tap('Xi Jinping');
    const { x, y } = await inCard(browser, kind, page, '#card-name');
    await page.touchscreen.tap(x, y);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await hasCard(page)).toBe(true);
  });

  test('on a mention in a link follows the link and opens nothing', async () => {
    await tap('CIPS');
    await page.waitForFunction(() => location.hash === '#cips', { polling: BY_THE_CLOCK });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await hasCard(page)).toBe(false);
  });
});
