/** The badge on the toolbar button: the number of the popup's list, none when switched off, grey where Sidelight is paused. */
import type { Browser, Page } from 'puppeteer';
import { beforeEach, expect, test } from 'vitest';
import { backgroundOf } from '../../helpers/extension.ts';
import { forget, store } from '../../helpers/extension-api.ts';
import { openArticle } from '../../helpers/launch.ts';
import { waitForUnderlines } from '../../helpers/page-probe.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { STORY } from '../../helpers/story.ts';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});
beforeEach(() => forget(browser, 'chrome'));

/** Text and colour of the badge of the tab in front, and what its button says when it is asked. */
async function badge(page: Page): Promise<{ text: string; grey: boolean; title: string }> {
  await page.bringToFront();
  return (await backgroundOf(browser)).evaluate(async () => {
    type Action = { getBadgeText(of: object): Promise<string>; getBadgeBackgroundColor(of: object): Promise<number[]>; getTitle(of: object): Promise<string> };
    const { tabs, action } = (globalThis as unknown as { chrome: { tabs: { query(info: object): Promise<{ id: number }[]> }; action: Action } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const [red, green] = await action.getBadgeBackgroundColor({ tabId: tab?.id });
    return { text: await action.getBadgeText({ tabId: tab?.id }), grey: red === green, title: await action.getTitle({ tabId: tab?.id }) };
  });
}

const COUNTED = { text: '3', grey: false, title: 'Sidelight: 3 topics on this page' };
const RESTING = { text: 'II', grey: true, title: 'Sidelight: paused' };
const article = () => openArticle(browser, 'https://www.bbc.com/news/story', STORY);

test('shows the number of topics that the popup lists', async () => {
  const page = await article();
  await waitForUnderlines(page, 3);
  await expect.poll(() => badge(page)).toEqual(COUNTED);
  await page.close();
});

test('is off by the setting, and comes back', async () => {
  const page = await article();
  await waitForUnderlines(page, 3);
  await expect.poll(async () => (await badge(page)).text).toBe('3');
  await store(browser, 'chrome', { badge: false });
  await expect.poll(() => badge(page)).toMatchObject({ text: '', title: 'Sidelight' });
  await store(browser, 'chrome', { badge: true });
  await expect.poll(async () => (await badge(page)).text).toBe('3');
  await page.close();
});

test.each<[string, object, object]>([
  ['everything', { paused: true }, { paused: false }],
  ['the site', { pausedSites: ['bbc.com'] }, { pausedSites: [] }],
])('is grey when %s is paused, and counts again afterwards', async (_name, paused, running) => {
  const page = await article();
  await waitForUnderlines(page, 3);
  await store(browser, 'chrome', paused);
  await expect.poll(() => badge(page)).toEqual(RESTING);
  await store(browser, 'chrome', running);
  await expect.poll(() => badge(page)).toEqual(COUNTED);
  await page.close();
});

test('is grey on a page that opens while everything is paused', async () => {
  await store(browser, 'chrome', { paused: true });
  const page = await article();
  await expect.poll(() => badge(page)).toEqual(RESTING);
  await page.close();
});
