/** When a card opens and closes as the pointer moves over an article, in a real browser. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { openArticle } from '../helpers/launch.ts';
import { bringIntoView, hasCard, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { LONG_STORY } from '../helpers/story.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

const open = async () => {
  page = await openArticle(browser, 'https://www.reuters.com/world/story/', LONG_STORY);
};

/** Notes when the pointer moves next and when the card has gone, by the page's own clock: a busy machine is slow to ask. Runs in the page. */
function noteTimes(): void {
  const times: { left?: number; gone?: number } = {};
  Object.assign(window, { times });
  addEventListener('pointermove', ({ timeStamp }) => (times.left ??= timeStamp));
  new MutationObserver(() => {
    if (!document.querySelector('html > div[popover="manual"]')) times.gone ??= performance.now();
  }).observe(document.documentElement, { childList: true });
}

describe('the card', () => {
  test('opens when the pointer rests on a mention, and closes on Escape until the pointer has left', async () => {
    await open();
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
    await open();
    const [xi] = await waitForUnderlines(page, 3);
    await page.mouse.move(5, xi?.y ?? 0);
    await page.mouse.move(xi?.x ?? 0, xi?.y ?? 0);
    await wait(150);
    await page.mouse.move(700, 700);
    await wait(700);
    expect(await hasCard(page)).toBe(false);
  });

  test('stays while the pointer goes to it, and closes some time after the pointer has left', async () => {
    await open();
    const [xi] = await waitForUnderlines(page, 3);
    await rest(page, xi as { x: number; y: number });
    await waitForCard(page);
    for (let step = 1; step <= 8; step++) {
      await page.mouse.move(xi?.x ?? 0, (xi?.y ?? 0) + step * 6);
      await wait(60);
    }
    await wait(800);
    expect(await hasCard(page)).toBe(true);
    await page.evaluate(noteTimes);
    await page.mouse.move(900, 20);
    await waitForCard(page, false);
    const { left, gone } = await page.evaluate(() => (window as unknown as { times: { left: number; gone: number } }).times);
    expect(gone - left).toBeGreaterThan(100);
  });

  test('closes when its mention is scrolled away, and on a click elsewhere', async () => {
    await open();
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
    await open();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const [xi] = await waitForUnderlines(page, 3);
    await rest(page, xi as { x: number; y: number });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('does not open for events that the page makes itself', async () => {
    await open();
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
    await open();
    await waitForUnderlines(page, 3);
    const cips = await bringIntoView(page, 'CIPS');
    await rest(page, cips);
    await waitForCard(page);
    await page.mouse.click(cips.x, cips.y);
    expect(await page.evaluate(() => location.hash)).toBe('#cips');
  });
});
