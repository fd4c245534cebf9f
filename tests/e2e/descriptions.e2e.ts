/** Persons described by their office, underlined where the reader wants them, in a real browser, with the built extension. */
import type { Browser, Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inCard } from '../helpers/card.ts';
import { fireMenu, openSurface } from '../helpers/extension.ts';
import { forget, store } from '../helpers/extension-api.ts';
import { openArticle } from '../helpers/launch.ts';
import { openCardOf } from '../helpers/open-story.ts';
import { waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { article, FILLER } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();
let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

const MINISTER = 'the Chinese foreign minister';
const STORY = article(
  `<h1>Talks in Beijing</h1><p>Banks use CIPS for yuan payments between Russia and China.</p>${FILLER.repeat(2)}
  <p>Russia was told by <b>the Chinese</b> foreign minister that the talks go on.</p>${FILLER.repeat(2)}<p>Nobody spoke of Power of Siberia 2.</p>`,
);

/** Opens the story as one of this day; gives what is underlined. */
async function openStoryOf(day: string): Promise<string[]> {
  const html = STORY.replace('<head>', `<head><meta property="article:published_time" content="${day}">`);
  page = await openArticle(browser, 'https://www.bbc.com/news/story', html);
  return (await waitForUnderlines(page, 2)).map(({ text }) => text);
}
const query = async (selector: string) => (await inCard(browser, kind, page, selector)).text;

test('the setting stands in the options, unchecked', async () => {
  page = await openSurface(browser, kind, 'options.html');
  await page.waitForSelector('input[name=show]');
  const checked = await page.$$eval('label', (labels) =>
    labels.filter((label) => label.textContent?.includes('the Chinese leader')).map((label) => (label.control as HTMLInputElement).checked),
  );
  expect(checked).toEqual([false]);
});

test('descriptions are not underlined at first', async () => {
  expect(await openStoryOf('2023-05-02')).toEqual(['CIPS', 'Power of Siberia 2']);
});

describe('where the reader wants descriptions', () => {
  beforeEach(async () => {
    await store(browser, kind, { descriptions: true });
    return () => forget(browser, kind);
  });

  test.each([
    ['2023-05-02', 'Qin Gang', 'on 2 May 2023'],
    ['2025-05-02', 'Wang Yi', 'on 2 May 2025'],
  ])('one of %s opens the card of who held the office then, and says so', async (day, name, told) => {
    expect(await openStoryOf(day)).toEqual(['CIPS', MINISTER, 'Power of Siberia 2']);
    await openCardOf(page, MINISTER);
    expect(await query('#card-name')).toContain(name);
    expect(await query('.kind')).toContain(`Person · “${MINISTER}” ${told} · reviewed `);
  });

  test('one of a day on which we know nobody in office stays plain', async () => {
    expect(await openStoryOf('2023-07-25')).toEqual(['CIPS', 'Power of Siberia 2']);
  });
});

test('a selected description is explained by the article’s date, whatever is underlined', async () => {
  await openStoryOf('2023-05-02');
  await fireMenu(browser, kind, MINISTER);
  await waitForCard(page);
  expect(await query('#card-name')).toContain('Qin Gang');
  expect(await query('.kind')).toContain(`“${MINISTER}” on 2 May 2023`);
});
