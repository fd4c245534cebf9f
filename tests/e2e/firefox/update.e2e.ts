/** Firefox ends the scripts of an extension that it updates or switches off, without a word to them. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { updateExtension } from '../../helpers/extension.ts';
import { manageInFirefox } from '../../helpers/firefox.ts';
import { launchBrowser } from '../../helpers/launch.ts';
import { openCardOf, openStory } from '../../helpers/open-story.ts';
import { waitForCard, waitForUnderlines } from '../../helpers/page-probe.ts';
import { untilPageAnswers } from '../../helpers/page-report.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser('firefox');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openStory(browser);
  await openCardOf(page);
  return () => page.close();
});

test('an update takes an open card away, and the new version opens cards again', async () => {
  await updateExtension(browser, 'firefox');
  await waitForCard(page, false);
  // What the old version underlined may still be there.
  await untilPageAnswers(browser, 'firefox', page, 'annotated');
  await waitForUnderlines(page, 3);
  await openCardOf(page);
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
});

test('a card that was open when the extension was switched off is not to be seen', async () => {
  const display = () => page.evaluate(() => getComputedStyle(document.documentElement.querySelector(':scope > div[popover]') as Element).display);
  expect(await display()).toBe('block');
  await manageInFirefox(browser, 'disable');
  await expect.poll(display).toBe('none');
  await manageInFirefox(browser, 'enable');
  await waitForCard(page, false);
});
