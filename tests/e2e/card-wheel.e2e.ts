/** The wheel over the card. Built extension, Chrome and Firefox. */
import type { Browser } from 'puppeteer';
import { expect, test } from 'vitest';
import { askCard, clickInCard, inCard } from '../helpers/card.ts';
import { openCardOf, openStory } from '../helpers/open-story.ts';
import { hasCard } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

test.each([
  ['that all fits in', false],
  ['that is unfolded, at its end,', true],
])('the wheel over a card %s moves neither the card away nor the page', async (_what, isUnfolded) => {
  const page = await openStory(browser);
  await page.setViewport({ width: 1000, height: isUnfolded ? 640 : 1200 });
  await openCardOf(page);
  if (isUnfolded) await clickInCard(browser, kind, page, '.more summary');
  const { x, y } = await inCard(browser, kind, page, '#card-name');
  await page.mouse.move(x, y);
  const before = await page.evaluate(() => window.scrollY);
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel({ deltaY: 3000 });
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await hasCard(page)).toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  expect(Number(await askCard(browser, kind, page, "function () { return String(this.querySelector('.surface').scrollTop) }")) > 0).toBe(isUnfolded);
  await page.close();
});
