/** A card in the reader's hands, by keys and by mouse: entered, pinned, moved, copied from; in a real browser, with the built extension. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { askCard, type CardElement, clickInCard, inCard, pinCard } from '../helpers/card.ts';
import { forget, store } from '../helpers/extension-api.ts';
import { LONG, openCardOf, openStory } from '../helpers/open-story.ts';
import { BY_THE_CLOCK, bringIntoView, hasCard, waitForCard } from '../helpers/page-probe.ts';
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

/** Opens a story and the card of one of its mentions. */
async function openCard(html = STORY, text = 'CIPS'): Promise<void> {
  page = await openStory(browser, html);
  await openCardOf(page, text);
}
const query = (selector: string) => inCard(browser, kind, page, selector);

describe('the Tab key', () => {
  const LINKS = STORY.replace('<p id="second">', '<p><a id="before" href="#before">A link</a>, <input id="field"> and so on.</p><p id="second">').replace(
    'yuan payments',
    '<a id="after" href="#after">yuan payments</a>',
  );
  const active = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
  const isInCard = () => page.evaluate(() => document.activeElement?.getAttribute('popover') === 'manual');

  test('goes from the page into the open card, which then stays, and Escape gives the focus back', async () => {
    await openCard(LINKS);
    await page.focus('#before');
    await page.keyboard.press('Tab');
    expect((await query('#card-name')).focused).toBe(true);
    await page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, LONG));
    await page.keyboard.press('Tab');
    expect(await isInCard()).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await active()).toBe('before');
  });

  test('does so no second time, so that the reader may go on in the page', async () => {
    await openCard(LINKS);
    await page.keyboard.press('Tab');
    expect(await isInCard()).toBe(true);
    await page.focus('#before');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('field');
  });

  test('is the page’s own with Shift, in a field, and beside a pinned card', async () => {
    await openCard(LINKS);
    await page.focus('#after');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await active()).toBe('field');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('after');
    await page.focus('#before');
    const head = await query('.topic-head');
    await page.mouse.move(head.x, head.y, { steps: 4 });
    await page.keyboard.press('p');
    await query('[data-move]');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('field');
  });
});

test('a pinned card stays when the reader clicks elsewhere, and is moved by keys', async () => {
  await openCard();
  await page.keyboard.press('p');
  await expect(inCard(browser, kind, page, '[data-move]', 300), 'the pointer is not in the card').rejects.toThrow('no [data-move]');
  const head = await query('.topic-head');
  await page.mouse.move(head.x, head.y, { steps: 4 });
  await page.keyboard.press('p');
  const handle = await query('[data-move]');
  await page.mouse.click(5, 5);
  await query('.card');
  await clickInCard(browser, kind, page, '[data-move]');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await query('[data-move]')).x).toBeLessThan(handle.x);
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
});

test('a pinned card stays when what its page does not use is changed, and takes another look at once', async () => {
  await openCard();
  await pinCard(browser, kind, page);
  const before = await query('.surface');
  await store(browser, kind, { badge: false, theme: 'dark', textSize: 150 });
  await expect.poll(async () => (await query('.surface')).width).toBeGreaterThan(before.width * 1.3);
  await query('[data-theme="dark"] [data-move]');
  await page.mouse.move(5, 5);
  await wait(LONG);
  expect(await hasCard(page)).toBe(true);
  await forget(browser, kind);
});

test('P pins in a page without a doctype, too', async () => {
  await openCard(STORY.replace('<!doctype html>', ''));
  await pinCard(browser, kind, page);
  await page.mouse.move(5, 790);
  await wait(LONG);
  expect(await hasCard(page)).toBe(true);
});

describe('a card that was pinned by its button', () => {
  const pin = async () => {
    await openCard();
    await clickInCard(browser, kind, page, '[aria-label=Pin]');
    await query('[data-move]');
  };
  const drag = async (from: CardElement, by: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
    await page.mouse.up();
  };

  test('stays when the pointer has left it, and no longer when it is unpinned', async () => {
    await pin();
    await page.mouse.move(5, 5);
    await wait(LONG);
    expect(await hasCard(page)).toBe(true);
    await clickInCard(browser, kind, page, '[aria-label=Pin]');
    await page.mouse.move(5, 5);
    await waitForCard(page, false);
  });

  test('is dragged by its head', async () => {
    await pin();
    const before = await query('.surface');
    await drag(await query('.kind'), { x: 120, y: -40 });
    const moved = async () => {
      const after = await query('.surface');
      return { x: after.x - before.x, y: after.y - before.y };
    };
    await expect.poll(moved).toEqual({ x: 120, y: -40 });
  });

  test('lets its text be selected', async () => {
    await pin();
    const { x, y, width } = await query('.summary');
    // In a line: the middle of the text may lie between two.
    await drag({ x: x - width / 2 + 2, y: y + 6 } as CardElement, { x: width - 20, y: 0 });
    const inRoot = 'function () { return String(this.getSelection ? this.getSelection() : document.getSelection()) }';
    await expect.poll(async () => (await askCard(browser, kind, page, inRoot)).length).toBeGreaterThan(10);
    expect(await hasCard(page)).toBe(true);
  });
});

test('a screen reader hears one thing of a card that opens: a dialog by its name, politely', async () => {
  await openCard();
  const heard = `function () {
    const live = [...this.querySelectorAll('[aria-live], [role=status], [role=alert]')].filter((one) => one.textContent.trim() !== '');
    return live.map((one) => [one.getAttribute('role'), one.getAttribute('aria-live'), one.getAttribute('aria-labelledby')].join()).join('; ');
  }`;
  expect(await askCard(browser, kind, page, heard)).toBe('dialog,polite,card-name');
});

test('nothing in a card moves, with reduced motion or without', async () => {
  await openCard();
  expect(await askCard(browser, kind, page, 'function () { return String(this.querySelector(".surface").getAnimations({ subtree: true }).length) }')).toBe('0');
});

test('a mention in a link leaves the link its clicks, with any button, and its menu, with the card open', async () => {
  await openCard(STORY.replace('Banks use CIPS', 'Banks use <a href="#cips">CIPS</a>'));
  const { x, y } = await bringIntoView(page, 'CIPS');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const type of ['click', 'auxclick', 'contextmenu']) {
      addEventListener(type, (event) => {
        seen.push(`${type} ${(event.target as Element).localName} ${event.defaultPrevented}`);
        // No tab and no menu of the browser's, which a test could not close.
        if (type !== 'click') event.preventDefault();
      });
    }
  });
  await page.mouse.click(x, y, { button: 'right' });
  await page.mouse.click(x, y, { button: 'middle' });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => location.hash === '#cips', { polling: BY_THE_CLOCK });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen.sort()).toEqual(expect.arrayContaining(['auxclick a false', 'click a false', 'contextmenu a false']));
});
