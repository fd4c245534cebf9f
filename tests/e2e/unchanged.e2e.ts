/** Selecting, copying, printing and finding give what they give without the extension: at rest, and while a card is open. */
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { pinCard } from '../helpers/card.ts';
import { openArticle } from '../helpers/launch.ts';
import { openCardOf } from '../helpers/open-story.ts';
import { BY_THE_CLOCK, hasCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBareBrowser, borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const ADDRESS = 'https://www.bbc.com/news/story';

let browser: Browser;
let bare: Browser;
borrowBrowser((lent) => {
  browser = lent;
});
borrowBareBrowser((lent) => {
  bare = lent;
});

const selectAll = (page: Page) => page.evaluate(() => getSelection()?.selectAllChildren(document.body));

/** A key with Control; Chromium's keyboard without a window must be told what it does. */
async function command(page: Page, key: 'c' | 'v', name: 'Copy' | 'Paste'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, testedBrowser() === 'chrome' ? { commands: [name] } : {});
  await page.keyboard.up('Control');
}

/** What an editor gets that the reader pastes into, after copying the whole page. */
async function copied(page: Page): Promise<string> {
  await selectAll(page);
  await command(page, 'c', 'Copy');
  await page.evaluate(() => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    // Neither the page nor its scrolling is to move, which would close a card.
    editor.style.cssText = 'position: fixed; top: 0; height: 1px; overflow: hidden';
    document.body.append(editor);
    editor.focus({ preventScroll: true });
  });
  await command(page, 'v', 'Paste');
  await page.waitForFunction(() => document.querySelector('[contenteditable]')?.hasChildNodes(), { polling: BY_THE_CLOCK });
  return page.evaluate(() => {
    const editor = document.querySelector('[contenteditable]');
    editor?.remove();
    getSelection()?.removeAllRanges();
    return editor?.innerHTML ?? '';
  });
}

/** Every place at which the browser's own search finds a word. */
const found = (page: Page) =>
  page.evaluate(() => {
    const { find } = window as unknown as { find(text: string): boolean };
    getSelection()?.removeAllRanges();
    const places: string[] = [];
    while (places.length < 50 && find.call(window, 'useful')) {
      const { startContainer, startOffset } = getSelection()?.getRangeAt(0) ?? new Range();
      places.push(`${startContainer.parentElement?.localName} ${startOffset}`);
    }
    getSelection()?.removeAllRanges();
    return places.join();
  });

/** The letters on the printed pages, and how many lines and areas are painted. */
async function printed(page: Page): Promise<{ letters: string; painted: number }> {
  const pdf = Buffer.from(await page.pdf());
  const letters: string[] = [];
  let painted = 0;
  for (const { index, 0: head } of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    const content = inflated(pdf.subarray(index + head.length));
    if (!/\bBT\b/.test(content)) continue;
    for (const [, hexadecimal, plain, shape] of content.matchAll(/<([0-9a-f]+)>|\(((?:\\.|[^\\)])*)\)|\b([fSB]\*?|Do)\s/gi)) {
      if (shape) painted++;
      else letters.push(hexadecimal ?? plain ?? '');
    }
  }
  return { letters: letters.join(''), painted };
}

/** Streams of other kinds are not compressed, or not by this method. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

const TAKEN: Record<string, (page: Page) => Promise<unknown>> = {
  'what is selected': async (page) => {
    await selectAll(page);
    return page.evaluate(() => String(getSelection()));
  },
  'what is copied': copied,
  'what is printed': printed,
  'what is found': found,
};

describe.each(['at rest', 'while a card is open'])('%s', (when) => {
  let page: Page;
  let twin: Page;
  beforeAll(async () => {
    twin = await openArticle(bare, ADDRESS, STORY);
    page = await openArticle(browser, ADDRESS, STORY);
    await waitForUnderlines(page, 3);
    if (when === 'at rest') return;
    await openCardOf(page);
    await pinCard(browser, testedBrowser(), page);
  });

  test.each(Object.entries(TAKEN))('%s is the same', async (_what, take) => {
    const expected = await take(twin);
    expect(JSON.stringify(expected).length).toBeGreaterThan(50);
    expect(await take(page)).toEqual(expected);
    expect(await hasCard(page)).toBe(when !== 'at rest');
  });

  test('the page can search and read the words of a card that is open, as PRIVACY.md says', async () => {
    const read = (one: Page) =>
      one.evaluate(() => {
        (window as unknown as { find(text: string): boolean }).find('established');
        const selection = getSelection();
        selection?.modify('extend', 'forward', 'character');
        const text = String(selection);
        selection?.removeAllRanges();
        return text;
      });
    expect(await read(twin)).toBe('');
    expect(await hasCard(page)).toBe(when !== 'at rest');
    expect((await read(page)).toLowerCase().startsWith('established')).toBe(when !== 'at rest');
  });
});
