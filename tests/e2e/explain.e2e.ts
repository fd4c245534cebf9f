/** "Explain this", the popup's view of the page and the keyboard, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backgroundOf, cardText, openSurface, reportOf } from '../helpers/extension.ts';
import { launchBrowser, openArticle } from '../helpers/launch.ts';
import { waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const FILLER = '<p>The delegations spoke for three hours about trade, energy and the war, and both sides called the talks useful and open.</p>';
const STORY = `<!doctype html><html lang="en"><head><title>News</title></head><body><main><article><h1>Leaders meet</h1>
  <p>In Beijing Xi Jinping received the Russian delegation.</p>${FILLER.repeat(2)}<p id="second">Banks use CIPS for yuan payments between Russia and China.</p>
  ${FILLER.repeat(30)}<p>Later the guests spoke of Power of Siberia 2.</p></article></main></body></html>`;

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

describe.runIf(testedBrowser() === 'chrome')('"Explain this" on a selection', () => {
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

describe.runIf(testedBrowser() === 'chrome')('the page tells the popup', () => {
  test('its topics in reading order', async () => {
    const report = await reportOf(browser, page);
    expect(report?.state).toBe('annotated');
    expect(report?.topics.map(({ text }) => text).filter((text) => /Xi|CIPS|Siberia/.test(text))).toEqual(['Xi Jinping', 'CIPS', 'Power of Siberia 2']);
  });
});

/** Sends a call to the page in front from one of the extension's own pages, as the popup and the commands do. */
async function callPage(call: string, request: object): Promise<unknown> {
  const surface = await openSurface(browser, testedBrowser(), 'options.html');
  const answer = surface.evaluate(
    async (message) => {
      type Api = { tabs: { query(info: object): Promise<{ id: number; index: number }[]>; sendMessage(id: number, message: object): Promise<unknown> } };
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = globals.browser ?? globals.chrome;
      const answers = await Promise.all((await tabs.query({})).map((tab) => tabs.sendMessage(tab.id, message).catch(() => undefined)));
      return answers.find((one) => one !== undefined);
    },
    { to: 'page', call, request },
  );
  await page.bringToFront();
  const result = await answer;
  await surface.close();
  return result;
}

describe('the page obeys', () => {
  test('a jump to a topic', async () => {
    expect(await callPage('goToMention', { topic: 'power-of-siberia-2' })).toBe(true);
    await page.waitForFunction(() => window.scrollY > 200 && CSS.highlights.has('margin-note-current'));
  });

  test('an answer to show', async () => {
    expect(await callPage('showExplanation', { explanation: { kind: 'none', selection: 'cake', topics: [] }, cards: [] })).toBe(true);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
  });

  test('the keyboard: next mention, then its card with the focus in it, and Escape gives the focus back', async () => {
    await callPage('runCommand', { command: 'next-mention' });
    await page.waitForFunction(() => CSS.highlights.has('margin-note-current'));
    await callPage('runCommand', { command: 'open-mention' });
    await waitForCard(page);
    await page.waitForFunction(() => document.activeElement?.getAttribute('popover') === 'manual');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});
