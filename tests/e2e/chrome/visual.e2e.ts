/**
 * Layout and colours of eight states against committed pictures, without fonts (docs/decisions/0013). After a wanted change:
 * `UPDATE_PICTURES=1`, and look at the pictures. A picture that differs is left in `.artifacts/visual/`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { shareOfDifference } from '../../helpers/compare-pictures.ts';
import { forget } from '../../helpers/extension-api.ts';
import { greek } from '../../helpers/greek.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { openState, SURFACE_STATES } from '../../helpers/surface-states.ts';

/** The share of pixels that may differ: corners and hairlines are drawn a little differently by other versions of the engine. */
const TOLERANCE = 0.005;

const PICTURES: [state: string, scheme: 'light' | 'dark'][] = [
  ['popup-on-this-page', 'light'],
  ['popup-not-allowed', 'light'],
  ['popup-search', 'dark'],
  ['briefing-contents', 'light'],
  ['briefing-chapter', 'light'],
  ['briefing-topic', 'dark'],
  ['options', 'light'],
  ['welcome', 'light'],
];
const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const references = folderOf('pictures/');
const differing = folderOf('../../../.artifacts/visual/');

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});
// The place where the reader was would be offered again.
beforeEach(() => forget(browser, 'chrome'));

async function open(name: string, scheme: string): Promise<Page> {
  const state = SURFACE_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state ${name}.`);
  const page = await openState(browser, state);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await greek(page);
  return page;
}

describe('looks as it did', () => {
  test.each(PICTURES)('%s, %s', async (name, scheme) => {
    const page = await open(name, scheme);
    const picture = await page.screenshot();
    const file = `${references}${name}-${scheme}.png`;
    if (process.env['UPDATE_PICTURES']) {
      mkdirSync(references, { recursive: true });
      writeFileSync(file, picture);
    }
    expect(existsSync(file), `${file} is committed`).toBe(true);
    const share = await shareOfDifference(page, readFileSync(file), picture);
    if (share > TOLERANCE) {
      mkdirSync(differing, { recursive: true });
      writeFileSync(`${differing}${name}-${scheme}.png`, picture);
    }
    await page.close();
    expect(share).toBeLessThanOrEqual(TOLERANCE);
  });
});

describe('a change would be seen', () => {
  test.each<[string, string]>([
    ['a margin of 8 pixels', '.top { padding-top: 16px !important }'],
    ['another accent', ':root { --accent: light-dark(#1d3f8a, #8fa4f0) !important }'],
    ['larger text', ':root { --text-scale: 1.05 !important }'],
    ['no background behind the state', '.page-state { background: none !important }'],
  ])('%s', async (_name, css) => {
    const page = await open('popup-not-allowed', 'light');
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    const share = await shareOfDifference(page, readFileSync(`${references}popup-not-allowed-light.png`), await page.screenshot());
    await page.close();
    expect(share).toBeGreaterThan(TOLERANCE);
  });
});

test('other fonts are no change', async () => {
  const page = await open('popup-not-allowed', 'light');
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--serif', 'monospace');
    document.documentElement.style.setProperty('--sans', 'fantasy');
  });
  const picture = await page.screenshot();
  const share = await shareOfDifference(page, readFileSync(`${references}popup-not-allowed-light.png`), picture);
  await page.close();
  expect(share).toBeLessThanOrEqual(TOLERANCE);
});
