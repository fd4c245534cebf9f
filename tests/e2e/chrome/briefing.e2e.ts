/** The full briefing page as a reader uses it for longer: going back, coming back, taking along. Chrome. */
import type { Browser, Page } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { forget } from '../../helpers/extension-api.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
beforeEach(() => forget(browser, 'chrome'));

const open = async (address: string, ready: string) => {
  page = await openSurface(browser, 'chrome', address);
  await page.waitForSelector(ready);
};
/** Waits until the place is kept, which takes a moment. */
const kept = (place: string) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { session } = (globalThis as unknown as { chrome: { storage: { session: { get(): Promise<{ place?: string }> } } } }).chrome.storage;
        return (await session.get()).place;
      }),
    )
    .toBe(place);
const title = (wanted: string) => page.waitForFunction((text) => document.querySelector('main h1')?.textContent === text, {}, wanted);

describe('the place where the reader was', () => {
  test('is where the briefing opens again in this session, and the browser’s title says it', async () => {
    await open('briefing.html#/chapter/energy-and-trade', '.chapter');
    const heading = await page.$eval('main h1', (h1) => h1.textContent);
    await expect.poll(() => page.title()).toBe(`${heading} · Sidelight`);
    await kept('#/chapter/energy-and-trade');
    await page.close();
    await open('briefing.html', '.chapter');
    await title(heading ?? '');
    await page.close();
  });

  test('is what the briefing shows first, so that nothing changes under a reader who types at once', async () => {
    await open('briefing.html#/topic/cips', 'article.topic');
    await kept('#/topic/cips');
    await page.close();
    page = await openSurface(browser, 'chrome', 'briefing.html', (tab) =>
      tab.evaluateOnNewDocument(() => {
        const type = () => {
          const input = document.querySelector<HTMLInputElement>('input[type=search]');
          if (!input) return;
          shown.disconnect();
          input.value = 'aukus';
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        const shown = new MutationObserver(type);
        shown.observe(document, { childList: true, subtree: true });
      }),
    );
    await page.waitForSelector('.topic-line[data-topic="aukus"]');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page.$eval('input[type=search]', (input) => (input as HTMLInputElement).value)).toBe('aukus');
    await page.close();
  });

  test('is offered in the popup, which opens on the page all the same', async () => {
    await open('briefing.html#/topic/cips', 'article.topic');
    await kept('#/topic/cips');
    await page.close();
    await open('popup.html', '.resume a');
    expect(await page.$eval('.resume', (line) => line.textContent)).toBe('Go on with “CIPS”');
    await page.click('.resume a');
    await page.waitForSelector('article.topic[data-topic="cips"]');
    await page.close();
  });

  test('is kept in memory only', async () => {
    await open('briefing.html#/topic/cips', 'article.topic');
    await kept('#/topic/cips');
    const stored = await page.evaluate(() => {
      type Area = { get(): Promise<object> };
      const { local, session } = (globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } }).chrome.storage;
      return Promise.all([local.get(), session.get()]);
    });
    expect(stored).toEqual([{}, { place: '#/topic/cips' }]);
    await page.close();
  });
});

test('back and forward, with each place standing where it was left and a new one at its top', async () => {
  await open('briefing.html#/timeline', '.timeline');
  await page.evaluate(() => scrollTo(0, 900));
  await page.evaluate(() => (document.querySelectorAll('.timeline .link')[30] as HTMLElement).click());
  await page.waitForSelector('article.topic');
  await page.waitForFunction(() => scrollY === 0);
  await page.goBack();
  await page.waitForSelector('.timeline');
  await page.waitForFunction(() => Math.abs(scrollY - 900) < 5);
  await page.goForward();
  await page.waitForSelector('article.topic');
  await page.close();
});

test('an unknown topic leads to the nearest ones, an unknown place to the contents', async () => {
  await open('briefing.html#/topic/power-of-siberia-3', '.topic-line');
  expect(await page.$$eval('.topic-line', (lines) => lines.map((line) => line.getAttribute('data-topic')))).toContain('power-of-siberia-2');
  await page.evaluate(() => {
    location.hash = '#/topic/cips-network';
  });
  await page.waitForFunction(() => document.querySelector('.topic-line')?.getAttribute('data-topic') === 'cips');
  await page.evaluate(() => {
    location.hash = '#/topic/xqzzv';
  });
  await page.waitForFunction(() => document.querySelector('main p')?.textContent?.includes('xqzzv'));
  expect(await page.$$('.topic-line')).toHaveLength(0);
  await page.evaluate(() => {
    location.hash = '#/chapter/nonsense';
  });
  await title('No such place');
  expect(await page.$$eval('.chapters a', (links) => links.length)).toBeGreaterThan(10);
  await page.close();
});

test('a chapter is copied as Markdown with its sources, and the reader is told', async () => {
  await open('briefing.html#/chapter/energy-and-trade', '.chapter');
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    Object.defineProperty(navigator.clipboard, 'writeText', { value: async (text: string) => void copied.push(text) });
  });
  await page.click('.chapter .copy button');
  await page.waitForFunction(() => document.querySelector('.copy [role=status]')?.textContent === 'Copied.');
  const [text] = await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
  expect(text).toMatch(/^# .+\n\n## /);
  expect(text).toMatch(/\[\^1\]: .+\]\(<https?:\/\//);
  await page.close();
});

describe('names in other languages are marked as such', () => {
  test.each([
    ['习近平', 'zh'],
    ['Си Цзиньпин', 'ru'],
  ])('%s in the search', async (name, lang) => {
    await open('briefing.html', '.chapters');
    await page.type('input[type=search]', name);
    await page.waitForSelector('.topic-line mark');
    expect(await page.$eval('.topic-line mark', (mark) => [mark.textContent, mark.closest('[lang]')?.getAttribute('lang')])).toEqual([name, lang]);
    await page.close();
  });

  test('and those of a topic', async () => {
    await open('briefing.html#/topic/xi-jinping', '.names');
    expect(await page.$$eval('.names [lang]', (names) => names.map((one) => one.getAttribute('lang')))).toEqual(['zh', 'ru', 'uk']);
    await page.close();
  });
});
