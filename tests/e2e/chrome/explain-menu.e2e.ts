/** "Explain this" by its menu entry and the popup's view of the page: fired in the worker, which only Chromium lets tests do. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backgroundOf, cardText, reportOf } from '../../helpers/extension.ts';
import { launchBrowser, openArticle } from '../../helpers/launch.ts';
import { waitForCard, waitForUnderlines } from '../../helpers/page-probe.ts';
import { STORY } from '../../helpers/story.ts';
import { testedBrowser } from '../../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser(testedBrowser());
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openArticle(browser, 'https://www.bbc.com/news/story', STORY);
  await waitForUnderlines(page, 3);
  return () => page.close();
});

/** Fires the menu entry in the worker, as the browser does when the reader has chosen it. */
async function explain(selectionText: string): Promise<void> {
  const background = await backgroundOf(browser);
  await background.evaluate(async (text) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(info: object): Promise<object[]> }; contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } } };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'explain', selectionText: text }, tab);
  }, selectionText);
}

describe('"Explain this" on a selection', () => {
  test.each<[string, string, string]>([
    ['names a topic: its card', 'the CIPS network', 'CIPS'],
    ['names several: the list in reading order', 'CIPS and Power of Siberia 2', 'In this selection'],
    ['names none, but something near: the nearest', 'Siberian power', 'Closest in the briefing'],
    ['names nothing known: an honest answer', 'a recipe for apple cake', 'Not in this briefing'],
  ])('that %s', async (_what, selection, expected) => {
    await explain(selection);
    await waitForCard(page);
    expect(await cardText(page)).toContain(expected);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
  });

  test('where no page script lives: the popup or the briefing opens on the answer', async () => {
    const bare = await openArticle(browser, 'https://example.com/story', STORY);
    await explain('CIPS');
    const target = await browser.waitForTarget((one) => /\/(popup|briefing)\.html/.test(one.url()), { timeout: 10_000 });
    const surface = await target.asPage();
    await surface.waitForFunction(() => document.body.textContent?.includes('In this selection'), { timeout: 10_000 });
    await surface.close();
    await bare.close();
  });
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
  const background = await backgroundOf(browser);
  await background.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => undefined);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.mouse.move(300, 300);
  await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5000 });
  expect(errors).toEqual([]);
});
