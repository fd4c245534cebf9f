/** The wheel over the card. Built extension, Chrome and Firefox. */
import type { Browser } from 'puppeteer';
import { expect, test } from 'vitest';
import { askCard, inCard } from '../helpers/card.ts';
import { openCardOf, openStory } from '../helpers/open-story.ts';
import { hasCard } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

test('the wheel at the card’s end moves neither the card away nor the page', async () => {
  const page = await openStory(browser);
  await openCardOf(page);
  const { x, y } = await inCard(browser, kind, page, '#card-name');
  await page.mouse.move(x, y);
  const before = await page.evaluate(() => window.scrollY);
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel({ deltaY: 3000 });
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await hasCard(page)).toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  expect(Number(await askCard(browser, kind, page, "function () { return String(this.querySelector('.surface').scrollTop) }"))).toBeGreaterThan(0);
});
