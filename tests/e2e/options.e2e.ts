/** The options, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { describe, test } from 'vitest';
import { openSurface } from '../helpers/extension.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});

describe('the options', () => {
  test('keep what was set, act at once, and tell what could not be read', async () => {
    page = await openSurface(browser, testedBrowser(), 'options.html');
    await page.waitForSelector('input[name=theme]');
    await page.click('input[name=theme][value=dark]');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    await page.evaluate(() => {
      type Api = { storage: { local: { set(values: object): Promise<void> } } };
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      return (globals.browser ?? globals.chrome).storage.local.set({ hoverDelay: 'soon' });
    });
    await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.includes('hoverDelay'));
    await page.click('.warning button');
    await page.click('.warning ::-p-text(Yes, reset all settings)');
    await page.waitForFunction(() => document.querySelector('[role=alert]') === null && document.documentElement.dataset['theme'] === 'system');
    await page.close();
  });

  test('know by what the browser says that a listed site is read already', async () => {
    page = await openSurface(browser, testedBrowser(), 'options.html');
    await page.type('.host-form input', 'www.bbc.com');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.host-form')?.textContent?.includes('Sidelight runs on www.bbc.com already'));
    await page.close();
  });
});
