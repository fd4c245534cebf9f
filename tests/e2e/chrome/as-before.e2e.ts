/** Print, copy, find and select do what they did, with underlines and an open card, as on a page without us. Built extension, Chrome. */
import type { Browser, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openArticle } from '../../helpers/launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from '../../helpers/page-probe.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { STORY } from '../../helpers/story.ts';

const HTML = STORY.replace('</article>', '<div id="pasted" contenteditable="true"></div></article>');

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

/** The story with underlines and a card that is open and pinned. */
async function withCard(): Promise<Page> {
  const page = await openArticle(browser, 'https://www.bbc.com/news/story', HTML);
  await waitForUnderlines(page, 3);
  await rest(page, await bringIntoView(page, 'CIPS'));
  await waitForCard(page);
  await page.keyboard.press('p');
  return page;
}

/** What a reader's browser gives on the story with us, and on the same one on a site where we are not. */
async function onBoth<Value>(act: (page: Page) => Promise<Value>): Promise<[withUs: Value, without: Value]> {
  const ours = await withCard();
  const withUs = await act(ours);
  await ours.close();
  const bare = await openArticle(browser, 'https://example.com/story', HTML);
  const without = await act(bare);
  await bare.close();
  return [withUs, without];
}

const selectParagraph = (page: Page) =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#second') as Element);
    return String(getSelection());
  });

test('on paper there is no card and no underline', async () => {
  const [withUs, without] = await onBoth(async (page) => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.emulateMediaType('print');
    return Buffer.from(await page.screenshot()).toString('base64');
  });
  expect(withUs === without).toBe(true);
});

test('a selection across a mention is the text of the page, and so is what is copied', async () => {
  const [withUs, without] = await onBoth(async (page) => {
    const selected = await selectParagraph(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.focus('#pasted');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('#pasted')?.textContent !== '');
    return { selected, pasted: await page.$eval('#pasted', (field) => field.innerHTML) };
  });
  expect(withUs).toEqual(without);
  expect(withUs.selected).toBe('Banks use CIPS for yuan payments between Russia and China.');
});

test('the browser’s search finds words across the edge of a mention', async () => {
  const [withUs, without] = await onBoth((page) =>
    page.evaluate(() => {
      const { find } = window as unknown as { find(text: string): boolean };
      return ['use CIPS for', 'CIPS'].map((text) => {
        getSelection()?.removeAllRanges();
        return find(text) && String(getSelection());
      });
    }),
  );
  expect(withUs).toEqual(without);
  expect(withUs).toEqual(['use CIPS for', 'CIPS']);
});
