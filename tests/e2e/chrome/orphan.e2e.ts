/** Chromium leaves old page scripts in open pages when it updates an extension: each tidies up at the next it hears of. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pinCard } from '../../helpers/card.ts';
import { updateExtension } from '../../helpers/extension.ts';
import { launchBrowser } from '../../helpers/launch.ts';
import { openStory } from '../../helpers/open-story.ts';
import { BY_THE_CLOCK, bringIntoView, hasCard, rest, type Underline, waitForCard } from '../../helpers/page-probe.ts';

/** Time for the update to take hold. */
const UPDATE = 1000; // ms
/** Longest that anything of ours may stay after an event. */
const TIDYING = 1000; // ms

interface Case {
  what: string;
  /** A card is open, pinned so that it stays while other tabs are in front. */
  card: boolean;
  act: (page: Page, mention: Underline) => Promise<unknown>;
}

const CASES: Case[] = [
  { what: 'the pointer comes upon a mention', card: false, act: (page, { x, y }) => page.mouse.move(x, y) },
  { what: 'the pointer moves elsewhere', card: true, act: (page) => page.mouse.move(900, 20) },
  { what: 'the page changes', card: true, act: (page) => page.evaluate(() => document.querySelector('article')?.append('More.')) },
  { what: 'a key is pressed', card: true, act: (page) => page.keyboard.press('a') },
  { what: 'Escape is pressed', card: true, act: (page) => page.keyboard.press('Escape') },
  { what: 'the page is scrolled', card: true, act: (page) => page.evaluate(() => window.scrollBy(0, 5)) },
  { what: 'the reader clicks elsewhere', card: true, act: (page) => page.mouse.click(960, 780) },
];

let browser: Browser;
const opened = new Map<string, { page: Page; mention: Underline; errors: string[] }>();

beforeAll(async () => {
  browser = await launchBrowser('chrome');
  for (const { what, card } of CASES) {
    const page = await openStory(browser);
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    const mention = await bringIntoView(page, 'CIPS');
    if (card) {
      await rest(page, mention);
      await waitForCard(page);
      await pinCard(browser, 'chrome', page);
    }
    opened.set(what, { page, mention, errors });
  }
  // None of them is in front, where the browser itself may move the pointer.
  await (await browser.newPage()).bringToFront();
  await updateExtension(browser, 'chrome');
  await wait(UPDATE);
});
afterAll(() => browser?.close());

test.each(CASES.map((one) => [one.what, one] as const))('when %s, nothing is left a second later', async (what, { card, act }) => {
  const { page, mention, errors } = opened.get(what) as NonNullable<ReturnType<typeof opened.get>>;
  await page.bringToFront();
  expect(await hasCard(page)).toBe(card);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await act(page, mention);
  await page.waitForFunction(() => CSS.highlights.size === 0 && document.querySelector('div[popover]') === null, { timeout: TIDYING, polling: BY_THE_CLOCK });
  expect(errors).toEqual([]);
});
