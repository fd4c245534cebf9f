/** What the card offers its reader, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { askCard, clickInCard, inCard } from '../helpers/card.ts';
import { fireMenu, openSurface } from '../helpers/extension.ts';
import { openArticle } from '../helpers/launch.ts';
import { openCardOf, openStory } from '../helpers/open-story.ts';
import { waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();
let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

/** Opens a story and the card of one of its mentions. */
async function openCard(html = STORY, text = 'CIPS'): Promise<void> {
  page = await openStory(browser, html);
  await openCardOf(page, text);
}

const written = (date: string) => STORY.replace('<head>', `<head><meta property="article:published_time" content="${date}">`);
const query = (selector: string) => inCard(browser, kind, page, selector);

describe('since this article', () => {
  test('the card of an older article says what has happened since, dated and sourced', async () => {
    await openCard(written('2022-02-07T08:00:00Z'), 'Power of Siberia 2');
    expect((await query('.since h3')).text).toBe('Since then');
    expect((await query('.since-line')).text).toMatch(/^This article is from 7 February 2022: \d+ later facts?$/);
    expect((await query('.since .fact-date')).text).toMatch(/202[2-9]/);
    expect((await query('.since a.source')).text).not.toBe('');
  });

  test.each([
    ['newer than every fact', written('2099-01-01')],
    ['without a date', STORY],
  ])('the card of an article %s says nothing of it', async (_what, html) => {
    await openCard(html, 'Power of Siberia 2');
    await query('.fact');
    await expect(inCard(browser, kind, page, '.since', 300)).rejects.toThrow('no .since');
  });
});

test.each([
  ['text', /^CIPS[^\n]*: .*\n\n.*\(\w+.*\): .*“.+”, .+ https:\/\/.*Sidelight, facts reviewed/s],
  ['markdown', /^\*\*CIPS.*\n- \*\*.*\]\(<https:\/\/.*Sidelight, facts reviewed/s],
])('what the card shows is copied with its sources as %s, and the card says so', async (format, expected) => {
  await openCard(STORY.replace('</article>', '<textarea></textarea></article>'));
  await clickInCard(browser, kind, page, `[data-copy=${format}]`);
  await expect.poll(async () => (await query('.copy [role=status]')).text).toBe('Copied.');
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await expect.poll(() => page.$eval('textarea', (field) => field.value)).toMatch(expected);
});

test('what is unfolded is copied as well', async () => {
  await openCard(STORY.replace('<p id="second">', '<textarea></textarea><p id="second">'));
  const count = async () => {
    await clickInCard(browser, kind, page, '[data-copy=text]');
    await expect.poll(async () => (await query('.copy [role=status]')).text).toBe('Copied.');
    await page.focus('textarea');
    await page.$eval('textarea', (field) => field.select());
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    return page.$eval('textarea', (field) => field.value.split('\n\n').length);
  };
  // Name and summary, one fact, the edition.
  await expect.poll(count).toBe(3);
  await clickInCard(browser, kind, page, '.more summary');
  await query('.more[open]');
  await expect.poll(count).toBeGreaterThan(3);
});

test('head and foot of a card stay in sight, however far it is read', async () => {
  await openCard();
  await clickInCard(browser, kind, page, '.more summary');
  const { height, y } = await query('.surface');
  const top = y - height / 2;
  for (const part of ['.more .fact:last-child .fact-statement', '.summary']) {
    await query(part);
    const places = await askCard(
      browser,
      kind,
      page,
      "function () { return ['[aria-label=Close]', '.card-foot'].map((one) => this.querySelector(one).getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]).join() }",
    );
    const [closeTop, , footTop, footBottom] = places.split(',').map(Number) as [number, number, number, number];
    expect(closeTop).toBeGreaterThanOrEqual(top);
    expect(footBottom).toBeCloseTo(top + height, -1);
    const text = await query(part);
    expect(text.y + text.height / 2).toBeLessThanOrEqual(footTop + 1);
  }
});

describe('"Not here"', () => {
  const underlined = (count: number, on = page) =>
    on.waitForFunction((wanted) => (CSS.highlights.get('margin-note')?.size ?? 0) === wanted, { polling: 100 }, count);

  test('a topic is silenced at once on every open page, and brought back where the card stood', async () => {
    const other = await openArticle(browser, 'https://www.reuters.com/world/story', STORY);
    await waitForUnderlines(other, 3);
    await openCard();
    await clickInCard(browser, kind, page, '.not-here summary');
    await clickInCard(browser, kind, page, '[data-silence=topic]');
    await underlined(2);
    expect((await query('.strip')).text).toMatch(/is not underlined any more/);
    expect((await query('[data-undo]')).focused).toBe(true);
    await underlined(2, other);
    // Asked for by the menu, its card is there still, and what is chosen on it is told of once more.
    await fireMenu(browser, kind, 'CIPS');
    expect((await query('.card')).text).toContain('CIPS');
    await clickInCard(browser, kind, page, '.not-here summary');
    await clickInCard(browser, kind, page, '[data-silence=topic]');
    expect((await query('.strip')).text).toMatch(/is not underlined any more/);
    await clickInCard(browser, kind, page, '[data-undo]');
    await underlined(3);
    await waitForCard(page, false);
    await other.close();
  });

  test('a site is silenced, and brought back in the options', async () => {
    await openCard();
    await clickInCard(browser, kind, page, '.not-here summary');
    await clickInCard(browser, kind, page, '[data-silence=site]');
    await underlined(0);
    expect((await query('.strip')).text).toMatch(/Nothing is underlined on bbc.com/);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    const options = await openSurface(browser, kind, 'options.html');
    await options.waitForSelector('.silenced .chip');
    await options.click('.silenced .chip');
    await options.waitForFunction(() => document.querySelector('.silenced .chip') === null);
    await options.close();
    await page.bringToFront();
    await underlined(3);
  });
});

describe('figures in context', () => {
  const withFigure = (sentence: string) => STORY.replace('<p id="second">', `<p>${sentence}</p><p id="second">`);

  test('the card beside a figure shows whose statistics say what for that year, and judges nothing', async () => {
    await openCard(withFigure('Trade between Russia and China reached $240 billion in 2023, officials said.'), 'Trade between Russia and China');
    const { text } = await query('.figure-in-context');
    expect(text).toContain('The text says “$240 billion”');
    expect(text).toMatch(/2023: 240\.1\d? billion US dollars/);
    expect(text).toContain('customs');
    expect(text).not.toMatch(/wrong|false|incorrect/i);
    const top = async (selector: string) => {
      const { y, height } = await query(selector);
      return y - height / 2;
    };
    expect(await top('.figure-in-context')).toBeLessThan(await top('.fact'));
    await clickInCard(browser, kind, page, '.figure-in-context button');
    const charts = (one: Page) => one.evaluate(() => document.querySelector('figure')?.closest('main')?.textContent ?? '').catch(() => '');
    await expect.poll(async () => (await Promise.all((await browser.pages()).map(charts))).join()).toMatch(/All charts.*trade/i);
    for (const one of await browser.pages()) if ((await charts(one)) !== '') await one.close();
  });

  test('a card without a figure near its mention shows none', async () => {
    await openCard(withFigure('Trade between Russia and China grew, officials said.'), 'Trade between Russia and China');
    await query('.fact');
    await expect(inCard(browser, kind, page, '.figure-in-context', 300)).rejects.toThrow('no .figure-in-context');
  });
});

test('a disputed term is told in the words of each side, with the documents', async () => {
  await openCard(
    STORY.replace('<p id="second">', '<p>Moscow calls it a special military operation to this day.</p><p id="second">'),
    'special military operation',
  );
  expect((await query('.wordings')).text).toMatch(/Moscow|Russia/);
  expect((await query('.wordings a.source')).text).not.toBe('');
});
