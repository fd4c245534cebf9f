/** What a page does at the call of other rooms and of the keyboard, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { clickInCard, inCard } from '../helpers/card.ts';
import { openSurface } from '../helpers/extension.ts';
import { openStory } from '../helpers/open-story.ts';
import { BY_THE_CLOCK, waitForCard } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
beforeEach(async () => {
  page = await openStory(browser);
  return () => page.close();
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
    await page.waitForFunction(() => window.scrollY > 200 && CSS.highlights.has('margin-note-current'), { polling: BY_THE_CLOCK });
  });

  test('a jump into the middle of an article that is one element', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      const lines = article.innerText.split(/\n+/);
      article.replaceChildren(...lines.flatMap((line) => [line, document.createElement('br')]));
    });
    const isRead = () =>
      page.evaluate(
        () =>
          [...((CSS.highlights.get('margin-note') ?? []) as Iterable<Range>)].filter((range) => range.startContainer.parentElement?.localName === 'article')
            .length,
      );
    await expect.poll(isRead).toBe(3);
    await callPage('goToMention', { topic: 'xi-jinping' });
    const place = () =>
      page.evaluate(() =>
        [...((CSS.highlights.get('margin-note-current') ?? []) as Iterable<Range>)].map((range) => [String(range), range.getBoundingClientRect().y]),
      );
    expect(await place()).toEqual([['Xi Jinping', expect.any(Number)]]);
    const [[, y]] = (await place()) as [[string, number]];
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(500);
  });

  test('an answer to show', async () => {
    expect(await callPage('showExplanation', { explanation: { kind: 'none', selection: 'cake', topics: [] }, cards: [] })).toBe(true);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
  });

  test('the keyboard: next mention, then its card with the focus in it, and Escape gives the focus back', async () => {
    await callPage('runCommand', { command: 'next-mention' });
    await page.waitForFunction(() => CSS.highlights.has('margin-note-current'), { polling: BY_THE_CLOCK });
    await callPage('runCommand', { command: 'open-mention' });
    await waitForCard(page);
    await page.waitForFunction(() => document.activeElement?.getAttribute('popover') === 'manual', { polling: BY_THE_CLOCK });
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await page.evaluate(() => CSS.highlights.has('margin-note-current')), 'the mark goes with the card').toBe(false);
  });

  test('the next mention, then Tab and Enter: its card with the focus at its name', async () => {
    await callPage('runCommand', { command: 'next-mention' });
    await waitForCard(page);
    expect((await inCard(browser, testedBrowser(), page, '.strip')).text).toMatch(/Xi Jinping, underline 1 of 3/);
    await expect.poll(async () => (await inCard(browser, testedBrowser(), page, '[role=status]')).text).toBe('Xi Jinping, underline 1 of 3.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await inCard(browser, testedBrowser(), page, '#card-name')).toMatchObject({ text: 'Xi Jinping', focused: true });
  });

  test('a key that silences the site and brings it back, each time with an undo', async () => {
    const underlined = (count: number) =>
      page.waitForFunction((wanted) => (CSS.highlights.get('margin-note')?.size ?? 0) === wanted, { polling: BY_THE_CLOCK }, count);
    await callPage('runCommand', { command: 'toggle-site' });
    await underlined(0);
    expect((await inCard(browser, testedBrowser(), page, '.strip')).text).toMatch(/Nothing is underlined on bbc.com any more/);
    await callPage('runCommand', { command: 'toggle-site' });
    await underlined(3);
    expect((await inCard(browser, testedBrowser(), page, '.strip')).text).toMatch(/Names are underlined on bbc.com again/);
    await clickInCard(browser, testedBrowser(), page, '[data-undo]');
    await underlined(0);
    await callPage('runCommand', { command: 'toggle-site' });
    await underlined(3);
  });

  test('the list of mentions: each with its place, Enter explains, Escape closes and gives the focus back', async () => {
    await page.evaluate(() => {
      const button = document.createElement('button');
      document.querySelector('article')?.append(button);
      button.focus();
    });
    await callPage('runCommand', { command: 'list-mentions' });
    await waitForCard(page);
    expect((await inCard(browser, testedBrowser(), page, '[role=dialog] h2')).text).toBe('3 topics on this page');
    const first = await inCard(browser, testedBrowser(), page, '.topic-line');
    expect(first).toMatchObject({ text: 'Xi Jinping, 1 of 3, in “In Beijing Xi Jinping received the Russian delegation.”', focused: true });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await inCard(browser, testedBrowser(), page, '.topic-name#card-name')).text).toMatch(/CIPS/);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
  });
});
