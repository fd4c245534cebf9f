/** What the page swallows is not the only way out of a card, and what it puts on top does not hide an answer. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { clickInCard } from '../helpers/card.ts';
import { fireMenu } from '../helpers/extension.ts';
import { openCardOf, openStory } from '../helpers/open-story.ts';
import { bringIntoView, hasCard, rest, waitForCard } from '../helpers/page-probe.ts';
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

const open = async (html = STORY) => {
  page = await openStory(browser, html);
};
const openCard = async () => {
  await openCardOf(page);
};

describe('where the page swallows Escape', () => {
  const thief = STORY.replace(
    '<head>',
    `<head><script>window.addEventListener('keydown', (event) => { if (event.key === 'Escape') event.stopImmediatePropagation(); }, true);</script>`,
  );
  test.each<[string, () => Promise<unknown>]>([
    ['leaving it', () => page.mouse.move(950, 20)],
    ['scrolling it away', () => page.evaluate(() => window.scrollTo(0, 9999))],
    ['a click elsewhere', () => page.mouse.click(960, 780)],
    ['its own button', () => clickInCard(browser, kind, page, '.actions button:last-of-type')],
    ['going back', () => page.evaluate(() => history.back())],
  ])('%s closes the card', async (_how, close) => {
    await open(thief);
    await page.evaluate(() => history.pushState(1, '', '#next'));
    await openCard();
    await page.keyboard.press('Escape');
    await wait(100);
    expect(await hasCard(page)).toBe(true);
    await close();
    await waitForCard(page, false);
  });
});

/** Whether the card's host is what the reader sees and reaches at the host's own middle, and what it stands in. */
const seen = () =>
  page.evaluate(() => {
    const host = document.querySelector('div[popover="manual"]');
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    const middle = [x + width / 2, y + Math.min(height, 60) / 2] as const;
    return {
      reached: host !== null && width > 100 && document.elementFromPoint(...middle) === host,
      home: host?.parentElement?.id || host?.parentElement?.localName,
    };
  });

const DIALOGS = `<dialog id="early"><p>Xi Jinping and CIPS</p><button>A</button></dialog>
  <dialog id="outer"><p>CIPS, said Xi Jinping</p><button>B</button><dialog id="inner"><p>CIPS</p><button>C</button></dialog></dialog>
  <div id="pop" popover="auto"><p>CIPS</p></div>`;

describe('an answer is seen and reached', () => {
  const show = (...ids: string[]) => ids.forEach((id) => (document.getElementById(id) as HTMLDialogElement).showModal());
  test.each<[string, string[], string]>([
    ['in a modal dialog', ['outer'], 'outer'],
    ['in a dialog within a dialog', ['outer', 'inner'], 'inner'],
    ['in the dialog that was opened last, though it stands first', ['outer', 'early'], 'early'],
  ])('%s', async (_where, ids, home) => {
    await open(STORY.replace('</body>', `${DIALOGS}</body>`));
    await page.evaluate(show, ...ids);
    await fireMenu(browser, kind, 'CIPS');
    await expect.poll(seen, { timeout: 5000 }).toEqual({ reached: true, home });
    await page.evaluate((id) => (document.getElementById(id) as HTMLDialogElement).close(), home);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.querySelector('div[popover="manual"]') === null)).toBe(true);
    // The next one is not lost with the dialog.
    await page.evaluate(() => document.querySelectorAll('dialog').forEach((dialog) => dialog.close()));
    await openCard();
  });

  test('over a popover of the page', async () => {
    await open(STORY.replace('</body>', `${DIALOGS}</body>`));
    await page.evaluate(() => (document.getElementById('pop') as HTMLElement).showPopover());
    await fireMenu(browser, kind, 'CIPS');
    await expect.poll(seen, { timeout: 5000 }).toEqual({ reached: true, home: 'html' });
    expect(await page.evaluate(() => document.getElementById('pop')?.matches(':popover-open'))).toBe(true);
  });

  test('in full screen, and closes with it', async () => {
    await open(
      STORY.replace('<h1>', `<button id="full" onclick="this.closest('article').requestFullscreen()">Full screen</button><h1>`).replace(
        '<article>',
        '<article id="screen" style="background:white;overflow:auto">',
      ),
    );
    await page.click('#full');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await rest(page, await bringIntoView(page, 'CIPS'));
    await expect.poll(seen, { timeout: 5000 }).toEqual({ reached: true, home: 'screen' });
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => page.evaluate(() => document.querySelector('div[popover="manual"]') === null), { timeout: 5000 }).toBe(true);
  });
});
