/** What a page that looks for extensions is told: no file of ours answers it, and nothing of ours speaks where it listens. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundOf, fireMenu } from '../helpers/extension.ts';
import { FIREFOX_ID, FIREFOX_UUID } from '../helpers/firefox.ts';
import { openCardOf, openStory } from '../helpers/open-story.ts';
import { waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();
const FILES = ['page.js', 'page.css', 'manifest.json', 'background.js', 'popup.html', 'options.html', 'briefing.html', 'welcome.html', 'licences.txt'];
const ICONS = ['icons/16.png', 'icons/48.png', 'icons/128.png'];

/** Everything that a page may overhear: events made up, messages, and the console. Stands before all else. */
const EAVESDROP = `<script>{
  const heard = window.heard = [];
  const overhear = (object, name) => {
    const real = object[name];
    object[name] = function (...given) { heard.push(name + ' ' + String(given[0]?.type ?? given[0])); return real.apply(this, given); };
  };
  overhear(EventTarget.prototype, 'dispatchEvent');
  overhear(window, 'postMessage');
  overhear(MessagePort.prototype, 'postMessage');
  overhear(BroadcastChannel.prototype, 'postMessage');
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace']) overhear(console, name);
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage']) addEventListener(type, () => heard.push('event ' + type));
}</script>`;

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
beforeAll(async () => {
  page = await openStory(browser, STORY.replace('<head>', `<head>${EAVESDROP}`));
});
afterAll(() => page?.close());

const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

/** The ways of asking for an address at which something answered. */
const probe = (address: string) =>
  page.evaluate(async (url) => {
    const loads = (element: HTMLElement, set: () => void) =>
      new Promise<boolean>((resolve) => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        set();
        document.head.append(element);
      }).finally(() => element.remove());
    const image = document.createElement('img');
    const script = document.createElement('script');
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
    const answers = {
      fetch: await fetch(url).then(
        (response) => response.ok,
        () => false,
      ),
      image: await loads(image, () => (image.src = url)),
      script: await loads(script, () => (script.src = url)),
      sheet: await loads(sheet, () => (sheet.href = url)),
    };
    return Object.entries(answers).flatMap(([name, answered]) => (answered ? [name] : []));
  }, address);

test('the probe sees what answers', async () => {
  expect(await probe('data:text/css,')).toEqual(expect.arrayContaining(['fetch', 'sheet']));
  expect(await probe('data:text/javascript,')).toContain('script');
  expect(await probe("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>")).toContain('image');
});

test('no file answers at any of twelve addresses, by the extension’s own id', async () => {
  const origins =
    kind === 'firefox'
      ? [`moz-extension://${FIREFOX_UUID}`, `moz-extension://${FIREFOX_ID}`]
      : [(await backgroundOf(browser)).url().split('/').slice(0, 3).join('/')];
  // Whoever intercepts requests answers these as well.
  await page.setRequestInterception(false);
  for (const origin of origins) {
    for (const file of [...FILES, ...ICONS]) expect(await probe(`${origin}/${file}`), `${origin}/${file}`).toEqual([]);
  }
  expect(await page.evaluate(() => (globalThis as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBeUndefined();
  await page.setRequestInterception(true);
  await heard();
});

test('what the page can overhear is silent while it is read, and while cards open and close', async () => {
  await page.reload();
  await waitForUnderlines(page, 3);
  await openCardOf(page);
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  await fireMenu(browser, kind, 'Xi Jinping');
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  expect(await heard()).toEqual([]);
  // It would hear.
  await page.evaluate(() => window.postMessage('one', '*'));
  await expect.poll(heard).toContain('event message');
});
