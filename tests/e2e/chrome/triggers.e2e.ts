/** What opens a card, as the reader has set it. Built extension, Chrome. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { beforeEach, expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { LONG, openStory } from '../../helpers/open-story.ts';
import { bringIntoView, hasCard, rest, waitForCard } from '../../helpers/page-probe.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
beforeEach(() => () => page?.close());

async function openWith(trigger: string): Promise<void> {
  const options = await openSurface(browser, 'chrome', 'options.html');
  await options.waitForSelector('input[name=trigger]');
  await options.click(`input[name=trigger][value="${trigger}"]`);
  type Api = { chrome: { storage: { local: { get(): Promise<{ trigger?: string }> } } } };
  const stored = () => options.evaluate(() => (globalThis as unknown as Api).chrome.storage.local.get());
  await expect.poll(async () => (await stored()).trigger).toBe(trigger);
  await options.close();
  page = await openStory(browser);
}

async function restOn(text: string): Promise<{ x: number; y: number }> {
  const place = await bringIntoView(page, text);
  await rest(page, place);
  await wait(LONG);
  return place;
}

test('with Alt held: when it is pressed on a mention, or held on the way to it', async () => {
  await openWith('hover-with-alt');
  const place = await restOn('Xi Jinping');
  expect(await hasCard(page)).toBe(false);
  await page.keyboard.down('Alt');
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await page.keyboard.up('Alt');
  await page.mouse.move(5, 5);
  await waitForCard(page, false);
  await page.keyboard.down('Alt');
  await rest(page, place);
  await waitForCard(page);
  await page.keyboard.up('Alt');
});

test('on request only: neither resting nor clicking nor tapping opens one', async () => {
  await openWith('request');
  const { x, y } = await restOn('Xi Jinping');
  await page.mouse.click(x, y, { count: 2 });
  await page.touchscreen.tap(x, y);
  await wait(LONG);
  expect(await hasCard(page)).toBe(false);
});

test('by a double click: resting and a single click open none', async () => {
  await openWith('double-click');
  const { x, y } = await restOn('Xi Jinping');
  await page.mouse.click(x, y);
  await wait(LONG);
  expect(await hasCard(page)).toBe(false);
  await page.mouse.click(x, y, { count: 2 });
  await waitForCard(page);
});
