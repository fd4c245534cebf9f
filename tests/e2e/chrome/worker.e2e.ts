/** What only Chromium lets tests see: the worker's side of a page, and an update of the extension. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reportOf, updateExtension } from '../../helpers/extension.ts';
import { launchBrowser } from '../../helpers/launch.ts';
import { openStory } from '../../helpers/open-story.ts';
import { BY_THE_CLOCK } from '../../helpers/page-probe.ts';
import { testedBrowser } from '../../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser(testedBrowser());
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openStory(browser);
  return () => page.close();
});

describe('the page tells the popup', () => {
  test('its topics in reading order', async () => {
    const report = await reportOf(browser, page);
    expect(report?.state).toBe('annotated');
    expect(report?.topics.map(({ text }) => text).filter((text) => /Xi|CIPS|Siberia/.test(text))).toEqual(['Xi Jinping', 'CIPS', 'Power of Siberia 2']);
  });
});

test('an update of the extension takes everything away silently', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await updateExtension(browser, 'chrome');
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5000, polling: BY_THE_CLOCK });
  expect(errors).toEqual([]);
});
