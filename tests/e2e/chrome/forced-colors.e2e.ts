/** The surfaces in the system's own few colours (forced colours). Built extension, Chrome. */
import type { Browser } from 'puppeteer';
import { expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { PICTURE_MODES, type PictureMode, setMode } from '../../helpers/picture-modes.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';

const forced = PICTURE_MODES.find(({ name }) => name === 'forced') as PictureMode;

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

test('only the tab of the place where the reader is has a line below', async () => {
  const page = await openSurface(browser, 'chrome', 'briefing.html');
  await setMode(page, forced);
  await page.waitForSelector('.tabs [aria-current]');
  const lines = await page.$$eval('.tabs a', (tabs) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return tabs.map((tab) => ({ current: tab.ariaCurrent !== null, line: getComputedStyle(tab).borderBottomColor !== paper }));
  });
  await page.close();
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter(({ line }) => line)).toEqual([{ current: true, line: true }]);
});
