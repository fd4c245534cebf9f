/**
 * Grants sites as a reader would. No test can click the browser's permission prompt; Chromium does not show it for what was
 * allowed in its own settings before.
 */
import type { Browser, Page } from 'puppeteer';
import { backgroundOf } from './extension.ts';

interface Api {
  chrome: {
    developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
    permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
  };
}

/** Lets the browser answer the next question for this pattern by yes, without asking. */
export async function allowInSettings(browser: Browser, pattern: string): Promise<void> {
  const id = (await backgroundOf(browser)).url().split('/')[2] ?? '';
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((...given) => (globalThis as unknown as Api).chrome.developerPrivate.addHostPermission(...given), id, pattern);
  await settings.close();
}

/** Grants a pattern beside the options, as the browser's own switch for all sites does; in Chromium it takes a click. */
export async function grantBeside(options: Page, pattern: string): Promise<void> {
  await options.evaluate((origin) => {
    const request = () => (globalThis as unknown as Api).chrome.permissions.request({ origins: [origin] });
    document.querySelector('h1')?.addEventListener('click', () => void request(), { once: true });
  }, pattern);
  await options.click('h1');
}
