/** Every state of every surface is reached, says what it should, and has no control that is hard to hit. Built extension, Chrome. */
import type { Browser, Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { pretend } from '../../helpers/pretend.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { openState, SURFACE_STATES } from '../../helpers/surface-states.ts';
import { countControls, smallTargets } from '../../helpers/targets.ts';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

/** Narrow; a popup at 200 %, of which the browser makes 800 by 600 pixels of the screen at most; anything at 400 %. */
const SMALL_WINDOWS: [width: number, height: number][] = [
  [320, 640],
  [400, 300],
  [320, 256],
];

describe('is reached, fits its width, and every control is at least 24 pixels each way', () => {
  test.each(SURFACE_STATES.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const page = await openState(browser, state);
    expect(await smallTargets(page)).toEqual([]);
    expect(await countControls(page)).toBeGreaterThan(2);
    for (const [width, height] of SMALL_WINDOWS) {
      await page.setViewport({ width, height });
      expect(await smallTargets(page)).toEqual([]);
      // A popup fits itself to its window a moment later.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // What is read is not squeezed between header and footer.
      if (height < 400) expect(await page.$eval('main', (main) => main.scrollHeight - main.clientHeight)).toBeLessThanOrEqual(1);
    }
    await page.close();
  });
});

test('a control that is too small is seen', async () => {
  const page = await openSurface(browser, 'chrome', 'welcome.html');
  await page.waitForSelector('main');
  await page.evaluate(() => {
    const button = document.body.appendChild(document.createElement('button'));
    button.textContent = 'x';
    button.style.cssText = 'min-height: 0; height: 20px; width: 60px; padding: 0';
  });
  expect(await smallTargets(page)).toEqual(['button “x” 60×20']);
  await page.close();
});

/** What the page's code has asked of the interfaces that were replaced. */
const calls = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { pretendedCalls: string[] }).pretendedCalls);

describe('the one button of a state', () => {
  test('asks the browser for a site, and says so when it refuses', async () => {
    const before = pretend({ tab: { url: 'https://example.org/story' }, granted: [], grants: false });
    const page = await openSurface(browser, 'chrome', 'popup.html', before);
    await page.waitForSelector('[data-help]');
    await page.click('[data-help]');
    await page.waitForSelector('[role=alert]');
    expect(await page.$eval('[role=alert]', (alert) => alert.textContent)).toContain('did not allow example.org');
    expect(await calls(page)).toContain('request');
    await page.close();
  });

  test('reloads a page that was open before the extension was, by what the browser itself says of a listed site', async () => {
    const page = await openSurface(browser, 'chrome', 'popup.html', pretend({ tab: { url: 'https://www.bbc.com/news' } }));
    await page.waitForSelector('[data-state="not-yet-read"] [data-help]');
    await page.click('[data-help]');
    expect(await calls(page)).toContain('reload');
    await page.close();
  });

  test('pauses the site and brings it back, and says so when that cannot be stored', async () => {
    const tab = { url: 'https://www.bbc.com/news' };
    const stored = (page: Page) =>
      page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get(): unknown } } } }).chrome.storage.local.get());
    const on = await openSurface(
      browser,
      'chrome',
      'popup.html',
      pretend({ tab, report: { state: 'annotated', topics: [{ topic: 'cips', text: 'CIPS', mentions: 1 }] } }),
    );
    await on.waitForSelector('[data-pause]');
    await on.click('[data-pause]');
    await expect.poll(() => stored(on)).toEqual({ pausedSites: ['bbc.com'] });
    await on.close();
    const broken = await openSurface(browser, 'chrome', 'popup.html', pretend({ tab, report: { state: 'paused', topics: [] }, failing: 'writing' }));
    await broken.waitForSelector('[data-help]');
    await broken.click('[data-help]');
    await broken.waitForSelector('[role=alert]');
    expect(await broken.$eval('[role=alert]', (alert) => alert.textContent)).toContain('could not store');
    await broken.close();
    const off = await openSurface(browser, 'chrome', 'popup.html', pretend({ tab, report: { state: 'paused', topics: [] } }));
    await off.waitForSelector('[data-help]');
    await off.click('[data-help]');
    await expect.poll(() => stored(off)).toEqual({ pausedSites: [] });
    await off.close();
  });
});

test('the popup leads to the full page at the same place, and to the side panel', async () => {
  const page = await openSurface(browser, 'chrome', 'popup.html#/topic/cips', pretend({ panel: true }));
  const href = await page.waitForSelector('.bottom a[target=_blank]').then((link) => link?.evaluate((one) => one.getAttribute('href')));
  expect(href).toBe('/briefing.html#/topic/cips');
  await page.evaluate(() => Object.assign(globalThis, { close: () => (globalThis as unknown as { pretendedCalls: string[] }).pretendedCalls.push('close') }));
  await page.click('[data-panel]');
  await expect.poll(() => calls(page)).toEqual(expect.arrayContaining(['open', 'close']));
  await page.close();
  const panel = await openSurface(browser, 'chrome', 'sidepanel.html');
  await panel.waitForSelector('.bottom a[target=_blank]');
  expect(await panel.$$('[data-panel]')).toHaveLength(0);
  await panel.close();
});

test('settings that cannot be read are told in the popup, with the way to mend them', async () => {
  const page = await openSurface(browser, 'chrome', 'popup.html');
  type Api = { chrome: { storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } } } };
  await page.evaluate(() => (globalThis as unknown as Api).chrome.storage.local.set({ textSize: 'huge' }));
  await page.waitForSelector('.warning a[href="/options.html"]');
  await page.evaluate(() => (globalThis as unknown as Api).chrome.storage.local.clear());
  await page.waitForFunction(() => document.querySelector('.warning') === null);
  await page.close();
});

test('beside an old article the popup shows its first topics without scrolling', async () => {
  const state = SURFACE_STATES.find(({ name }) => name === 'popup-on-this-page');
  if (!state) throw new Error('no such state');
  const page = await openState(browser, state);
  const third = await page.$eval('.page-topics > li:nth-child(3)', (line) => line.getBoundingClientRect().bottom);
  expect(third).toBeLessThan(state.size[1]);
  await page.close();
});
