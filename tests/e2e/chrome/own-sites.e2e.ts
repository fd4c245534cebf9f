/**
 * A site that the reader has added. No test can click the browser's permission prompt, so a copy of the build is given the
 * site's permission by its manifest; that is its only difference from what is shipped.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { launchBrowser, openArticle } from '../../helpers/launch.ts';
import { waitForUnderlines } from '../../helpers/page-probe.ts';
import { buildDir } from '../../helpers/shipped-files.ts';
import { STORY } from '../../helpers/story.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-own-sites-'));
let browser: Browser;
beforeAll(async () => {
  cpSync(buildDir('chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['https://own.example/*'] }));
  browser = await launchBrowser('chrome', { extension: folder });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('is read and underlined like any other, and a site that was not added is not', async () => {
  const page = await openArticle(browser, 'https://own.example/story', STORY);
  expect((await waitForUnderlines(page, 3)).length).toBeGreaterThanOrEqual(3);
  await page.close();
  const other = await openArticle(browser, 'https://other.example/story', STORY);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
  await other.close();
});

test('stands in the options, which refuse what is no site', async () => {
  const options = await openSurface(browser, 'chrome', 'options.html');
  await options.waitForSelector('.own-sites li');
  expect(await options.$eval('.own-sites', (list) => list.textContent)).toContain('own.example');
  await options.type('.setting input[type=text]', 'http://plain.example');
  await options.keyboard.press('Enter');
  await options.waitForFunction(() => document.body.textContent?.includes('no address of a site over https'));
  await options.close();
});
