/** A card that is turned to another topic in the reader's hands, by keys and by mouse; in a real browser, with the built extension. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, expect, test } from 'vitest';
import { askCard, clickInCard, inCard } from '../helpers/card.ts';
import { LONG, openCardOf, openStory } from '../helpers/open-story.ts';
import { bringIntoView, hasCard, waitForCard } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

async function openCard(text = 'CIPS'): Promise<void> {
  page = await openStory(browser);
  await openCardOf(page, text);
}
const query = (selector: string) => inCard(browser, kind, page, selector);

test('a card that turns to another topic and back by keys keeps the focus, and stays clear of its mention', async () => {
  await openCard('Power of Siberia 2');
  const mention = await bringIntoView(page, 'Power of Siberia 2');
  await page.keyboard.press('Tab');
  for (const button of ['.related button', '[aria-label=Back]']) {
    const before = (await query('#card-name')).text;
    await askCard(browser, kind, page, `function () { this.querySelector('${button}').focus() }`);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await query('#card-name')).text).not.toBe(before);
    expect((await query('#card-name')).focused).toBe(true);
    const { y, height } = await query('.surface');
    expect(y - height / 2).toBeGreaterThanOrEqual(0);
    expect(y + height / 2).toBeLessThan(mention.y);
  }
});

test('a card that has turned under the pointer stays until the pointer has been in it', async () => {
  await openCard();
  const before = (await query('#card-name')).text;
  await clickInCard(browser, kind, page, '.related button');
  await expect.poll(async () => (await query('#card-name')).text).not.toBe(before);
  await page.mouse.move(5, 5);
  await wait(LONG);
  expect(await hasCard(page)).toBe(true);
  const { x, y } = await query('#card-name');
  await page.mouse.move(x, y);
  await wait(100);
  await page.mouse.move(5, 5);
  await waitForCard(page, false);
});
