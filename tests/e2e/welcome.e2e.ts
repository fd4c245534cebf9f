/** The sample on the welcome page and in the options, with a real mouse. */
import type { Browser, Page } from 'puppeteer';
import { beforeEach, expect, test } from 'vitest';
import { openSurface } from '../helpers/extension.ts';
import { forget, store } from '../helpers/extension-api.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
beforeEach(() => forget(browser, testedBrowser()));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const open = async (surface: string) => {
  page = await openSurface(browser, testedBrowser(), surface);
  await page.waitForSelector('.sample');
};
/** Resolves when the next change of a setting has been read by the page, which was told of it first. Runs in the page. */
const untilFollowed = () => {
  type Storage = { onChanged: { addListener(told: () => void): void }; local: { get(): Promise<object> } };
  const globals = globalThis as unknown as { browser?: { storage: Storage }; chrome: { storage: Storage } };
  const { storage } = globals.browser ?? globals.chrome;
  return new Promise<void>((resolve) => {
    storage.onChanged.addListener(() => void storage.local.get().then(() => setTimeout(resolve)));
  });
};
const restOn = async (selector: string) => {
  const place = await page.waitForSelector(selector, { visible: true });
  await place?.scrollIntoView();
  const box = await place?.boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
};
const cardName = async () => (await page.waitForSelector('.sample-card #card-name', { visible: true }))?.evaluate((name) => name.textContent);
const gone = () => page.waitForFunction(() => document.querySelector('.sample-card') === null);

test('resting on a mention opens its card, which stays while the pointer is in it and goes when it leaves', async () => {
  await open('welcome.html');
  await restOn('.sample-mention');
  expect(await cardName()).toBe('Removal of Russian banks from SWIFT');
  await restOn('.sample-card .summary');
  await pause(600);
  expect(await page.$('.sample-card')).not.toBeNull();
  await page.mouse.move(5, 5);
  await gone();
  await page.close();
});

test('a pinned card stays', async () => {
  await open('welcome.html');
  await restOn('.sample-mention');
  await cardName();
  await page.click('.sample-card button[aria-label="Pin"]');
  await page.mouse.move(5, 5);
  await pause(600);
  expect(await page.$('.sample-card')).not.toBeNull();
  await page.click('.sample-card button[aria-label="Close"]');
  await gone();
  await page.close();
});

test('P pins the card that the pointer is in', async () => {
  await open('welcome.html');
  await restOn('.sample-mention');
  await cardName();
  await restOn('.sample-card .summary');
  await page.keyboard.press('p');
  await page.mouse.move(5, 5);
  await pause(600);
  expect(await page.$eval('.sample-card button[aria-label="Pin"]', (pin) => pin.getAttribute('aria-pressed'))).toBe('true');
  await page.close();
});

test.each<[string, object, number]>([
  ['the first mentions', { show: 'first' }, 3],
  ['every mention', { show: 'all' }, 5],
  ['nothing', { show: 'none' }, 0],
])('in the options the sample underlines %s when that is set', async (_name, settings, count) => {
  await store(browser, testedBrowser(), settings);
  await open('options.html');
  await page.waitForFunction((wanted) => document.querySelectorAll('.sample-mention').length === wanted, {}, count);
  await page.close();
});

test('in the options the sample opens by double click alone when that is set', async () => {
  await open('options.html');
  const followed = page.evaluate(untilFollowed);
  await page.click('input[name=trigger][value="double-click"]');
  await followed;
  await restOn('.sample-mention');
  await pause(700);
  expect(await page.$('.sample-card')).toBeNull();
  await page.click('.sample-mention', { count: 2 });
  expect(await cardName()).toBe('Removal of Russian banks from SWIFT');
  await page.close();
});
