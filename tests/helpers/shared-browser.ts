/** One browser for the files of a run: the end-to-end projects keep their modules, and so this browser, from file to file. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { test } from 'vitest';
import { forget } from './extension-api.ts';
import { launchBrowser } from './launch.ts';
import { testedBrowser } from './tested-browser.ts';

/** Tidying takes a second; a browser that has not done it by then is not lent again. */
const TIDYING = 20_000; // ms

type Kept = 'extended' | 'bare';

/** The browsers as long as the run lasts. */
const run = test
  .extend('kept', { scope: 'worker' }, (): Partial<Record<Kept, Browser>> => ({}))
  .extend('lender', { scope: 'worker' }, ({ kept }, { onCleanup }) => {
    onCleanup(async () => {
      for (const browser of Object.values(kept)) await browser.close();
    });
    return kept;
  });

/**
 * Lends the tests of this file a browser with the built extension, as on a fresh profile. What they leave open or stored is
 * cleared away after the last of them. A file that launches by options of its own, or stops, reloads or updates the extension,
 * launches its own.
 */
export const borrowBrowser = (lend: (browser: Browser) => void): void => borrow('extended', lend);

/** Lends the tests of this file a browser without the extension, to compare. */
export const borrowBareBrowser = (lend: (browser: Browser) => void): void => borrow('bare', lend);

function borrow(which: Kept, lend: (browser: Browser) => void): void {
  run.beforeAll(async ({ lender }) => {
    const kept = lender[which];
    const browser = kept?.connected ? kept : await launchBrowser(testedBrowser(), { bare: which === 'bare' });
    lender[which] = browser;
    lend(browser);
  });
  run.afterAll(async ({ lender }) => {
    const browser = lender[which];
    if (!browser || (await isTidied(browser, which))) return;
    delete lender[which];
    await browser.close();
  });
}

/** Whether the browser is as it was lent, in time. */
function isTidied(browser: Browser, which: Kept): Promise<boolean> {
  return Promise.race([tidy(browser, which).then(() => true), wait(TIDYING, false, { ref: false })]).catch(() => false);
}

/** Leaves one blank page, and nothing stored. */
async function tidy(browser: Browser, which: Kept): Promise<void> {
  const blank = await browser.newPage();
  for (const page of await browser.pages()) if (page !== blank) await page.close();
  if (which === 'extended') await forget(browser, testedBrowser());
}
