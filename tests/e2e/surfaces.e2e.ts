/** The briefing and the popup, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { openSurface } from '../helpers/extension.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

describe('the briefing', () => {
  test('tells a chapter whose sentences open the facts that they rest on', async () => {
    page = await openSurface(browser, testedBrowser(), 'briefing.html');
    await page.waitForSelector('.chapters a');
    await page.click('.chapters a');
    await page.waitForSelector('.chapter h2');
    expect(await page.$('section > .behind')).toBeNull();
    await page.click('.sentence-mark');
    await page.waitForSelector('section > .behind .fact a.source');
    expect(await page.$eval('.sentence-mark', (mark) => mark.getAttribute('aria-expanded'))).toBe('true');
    await page.close();
  });

  test('has a timeline that shows one theme when asked, and leads to topics', async () => {
    page = await openSurface(browser, testedBrowser(), 'briefing.html#/timeline');
    await page.waitForSelector('.timeline li');
    const all = await page.$$eval('.timeline li', (items) => items.length);
    await page.select('select', 'treaties');
    await page.waitForFunction((before) => document.querySelectorAll('.timeline li').length < before, {}, all);
    await page.click('.timeline .link');
    await page.waitForSelector('article.topic');
    await page.close();
  });

  test('draws every series with its table, unit, statistics and sources, and one alone by its address', async () => {
    page = await openSurface(browser, testedBrowser(), 'briefing.html#/charts');
    await page.waitForSelector('.series svg');
    const series = await page.$$eval('.series', (figures) =>
      figures.map((figure) => [
        Boolean(figure.querySelector('svg, .votes')),
        Boolean(figure.querySelector('table')),
        Boolean(figure.querySelector('a.source')),
      ]),
    );
    expect(series.length).toBeGreaterThan(10);
    expect(series.flat()).not.toContain(false);
    await page.evaluate(() => {
      location.hash = '#/charts/trade-total@2022';
    });
    await page.waitForSelector('.chart-marked');
    expect(await page.$$eval('.series', (figures) => figures.length)).toBe(1);
    await page.close();
  });

  test.each([320, 360, 760, 1280])('writes charts and votes so that they can be read on a surface of %i pixels', async (width) => {
    page = await openSurface(browser, testedBrowser(), 'briefing.html#/charts');
    await page.setViewport({ width, height: 700 });
    await page.waitForSelector('.series svg');
    // A chart is drawn again after its column has got another width.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const seen = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<SVGTextElement>('.chart text')].map((text) => {
        const { svg, box } = { svg: text.ownerSVGElement as SVGSVGElement, box: text.getBoundingClientRect() };
        const frame = svg.getBoundingClientRect();
        const size = (Number.parseFloat(getComputedStyle(text).fontSize) * frame.width) / svg.viewBox.baseVal.width;
        return { text: text.textContent ?? '', svg, size, box, inside: box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 1 };
      });
      const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      return {
        smallest: Math.min(...texts.map(({ size }) => size)),
        cut: texts.filter(({ inside }) => !inside).map(({ text }) => text),
        together: texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (a.svg === b.svg && meet(a.box, b.box) ? `${a.text}|${b.text}` : []))),
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        scrolling: [...document.querySelectorAll('.series *')].filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto',
        ).length,
      };
    });
    expect(seen).toMatchObject({ cut: [], together: [], wide: 0, scrolling: 0 });
    expect(seen.smallest).toBeGreaterThanOrEqual(11);
    await page.close();
  });

  test('keeps the head of the votes in view, with a key of their marks and the states’ full names', async () => {
    page = await openSurface(browser, testedBrowser(), 'briefing.html#/charts/un-votes');
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForSelector('.votes');
    await page.evaluate(() => document.querySelector('.votes tbody tr:nth-child(12)')?.scrollIntoView());
    const seen = await page.evaluate(() => {
      const heads = [...document.querySelectorAll<HTMLElement>('.votes thead th')];
      return {
        top: heads[1]?.getBoundingClientRect().top,
        names: heads.map((head) => head.textContent),
        titles: heads.map((head) => head.title).filter(Boolean),
        key: document.querySelector('.vote-key')?.textContent,
      };
    });
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(100);
    expect(seen.names.join()).toContain('United States');
    expect(seen.titles).toEqual(['China', 'Russia', 'United States']);
    expect(seen.key).toMatch(/● Yes.*✕ No.*○ Abstained.*– Did not vote/);
    await page.close();
  });
});

describe('the popup', () => {
  test('finds a topic by a misspelt name, and shows it with facts, dates, status and sources', async () => {
    page = await openSurface(browser, testedBrowser(), 'popup.html');
    await page.waitForSelector('input[type=search]');
    await page.type('input[type=search]', 'Zelenksy');
    await page.waitForSelector('.topic-line');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.topic[data-topic="volodymyr-zelensky"]');
    expect(await textOf('.topic-name')).toContain('Zelensky');
    expect(await page.$$eval('.fact', (facts) => facts.length)).toBeGreaterThan(0);
    for (const selector of ['.fact .fact-date', '.fact .status', '.fact a.source']) expect(await textOf(selector)).not.toBe('');
    expect(await page.$eval('a.source', (link) => [link.getAttribute('rel'), link.getAttribute('referrerpolicy'), link.getAttribute('target')])).toEqual([
      'noopener noreferrer',
      'no-referrer',
      '_blank',
    ]);
    await page.close();
  });

  test('turns to a related topic and goes back', async () => {
    page = await openSurface(browser, testedBrowser(), 'popup.html#/topic/cips');
    await page.waitForSelector('.related .chip');
    await page.click('.related .chip');
    await page.waitForSelector('article.topic:not([data-topic="cips"])');
    await page.evaluate(() => history.back());
    await page.waitForSelector('article.topic[data-topic="cips"]');
    await page.close();
  });

  test('opens on an answer that waits for it, once', async () => {
    page = await openSurface(browser, testedBrowser(), 'options.html');
    await page.evaluate(() => {
      type Api = { storage: { session: { set(values: object): Promise<void> } } };
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      return (globals.browser ?? globals.chrome).storage.session.set({ answer: { kind: 'exact', selection: 'CIPS', topics: ['cips'] } });
    });
    await page.close();
    page = await openSurface(browser, testedBrowser(), 'popup.html');
    await page.waitForSelector('.topic-line[data-topic="cips"]');
    expect(await textOf('#explanation-title')).toBe('In this selection');
    await page.close();
    page = await openSurface(browser, testedBrowser(), 'popup.html');
    await page.waitForSelector('.section');
    expect(await page.$('#explanation-title')).toBeNull();
    await page.close();
  });

  test('says so when nothing is found, and when there is no such topic', async () => {
    page = await openSurface(browser, testedBrowser(), 'popup.html');
    await page.waitForSelector('input[type=search]');
    await page.type('input[type=search]', 'qwertyuiop');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.startsWith('Nothing found'));
    await page.close();
    page = await openSurface(browser, testedBrowser(), 'briefing.html#/topic/no-such-thing');
    await page.waitForFunction(() => document.querySelector('main h1')?.textContent === 'No such topic');
    await page.close();
  });

  test('shows the claims of February 2022 with their verdicts, the reversed and the misquoted one among them', async () => {
    page = await openSurface(browser, testedBrowser(), 'briefing.html#/claims');
    await page.waitForSelector('.claim');
    const verdicts = await page.$$eval('.claim', (claims) => claims.map((claim) => claim.getAttribute('data-verdict')));
    expect(verdicts.length).toBeGreaterThanOrEqual(12);
    expect(verdicts).toEqual(expect.arrayContaining(['reversed', 'misquoted', 'accurate', 'opinion', 'forecast']));
    await page.close();
  });
});
