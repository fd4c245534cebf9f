/** The briefing on paper. Built extension, Chrome. */
import type { Browser, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

/** Opens a place of the briefing as a printer sees it, as wide as the text of a sheet. */
async function onPaper(place: string, ready: string): Promise<Page> {
  const page = await openSurface(browser, 'chrome', `briefing.html#/${place}`);
  await page.setViewport({ width: 718, height: 1000 });
  await page.waitForSelector(ready);
  await page.emulateMediaType('print');
  return page;
}

test('a chapter on paper: no controls, every fact with its sources’ addresses, dark on white whatever the theme', async () => {
  const page = await onPaper('chapter/energy-and-trade', '.chapter');
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  const seen = await page.evaluate(() => ({
    controls: [...document.querySelectorAll('.top, .bottom, .copy, .beside')].filter((one) => one.checkVisibility()).length,
    facts: [...document.querySelectorAll('.all-facts .fact')].filter((one) => one.getBoundingClientRect().height > 0).length,
    all: document.querySelectorAll('.all-facts .fact').length,
    address: getComputedStyle(document.querySelector('.all-facts .source') as Element, '::after').content,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  expect(seen).toMatchObject({ controls: 0, facts: seen.all, paper: 'rgb(255, 253, 249)' });
  expect(seen.all).toBeGreaterThan(5);
  expect(seen.address).toContain('http');
  await page.close();
});

test('a chapter on paper says what its marks mean', async () => {
  const page = await onPaper('chapter/energy-and-trade', '.chapter');
  const key = await page.$eval('.legend', (legend) => (legend as HTMLElement).innerText);
  expect(key).toMatch(/mark after a sentence tells how sure/);
  expect(key).not.toContain('opens');
  for (const status of ['established: A primary document', 'reported: One good source', 'claimed: A party', 'disputed: The parties'])
    expect(key).toContain(status);
  await page.close();
});

/** A sheet holds about so much between its margins; the smallest common one, A5 on its side, half of it. */
const SHEET = 1000; // px
/** What is kept whole leaves some room at the foot of sheets. */
const MOST_WASTE = 1.25;

test.each([
  ['claims', '.claim'],
  ['chapter/the-question', '.chapter'],
  ['charts', '.series svg'],
  ['timeline', '.timeline'],
  ['topic/xi-jinping', 'article.topic'],
])('no sheet stays empty and nothing to press is printed: %s', async (place, ready) => {
  const page = await onPaper(place, ready);
  const seen = await page.evaluate(() => {
    // A status mark at a sentence and a milestone are text, too.
    const all = [...document.querySelectorAll('main, main *')].filter((one) => one.checkVisibility());
    const kept = all.filter((one) => getComputedStyle(one).breakInside === 'avoid');
    return {
      controls: all
        .filter((one) => one.matches('select, input, .chip, .tabs, button:not(.timeline button, .sentence-mark)'))
        .map((one) => one.outerHTML.slice(0, 80)),
      total: document.documentElement.scrollHeight,
      highest: Math.max(0, ...kept.map((one) => one.getBoundingClientRect().height)),
    };
  });
  expect(seen.controls).toEqual([]);
  // What may not be broken and does not fit leaves the rest of its sheet empty.
  expect(seen.highest).toBeLessThan(SHEET / 2);
  const sheets = Buffer.from(await page.pdf({ format: 'A4', margin: { top: '1.5cm', bottom: '1.5cm', left: '1cm', right: '1cm' } })).toString('latin1');
  expect(sheets.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(Math.ceil((seen.total / SHEET) * MOST_WASTE));
  await page.close();
});
