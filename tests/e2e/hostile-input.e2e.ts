/** Only the reader moves the card: what the page makes up is let pass, and what the page swallows is not the only way out. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { clickInCard } from '../helpers/card.ts';
import { fireMenu } from '../helpers/extension.ts';
import { openArticle } from '../helpers/launch.ts';
import { bringIntoView, hasCard, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
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
  page = await openArticle(browser, 'https://www.bbc.com/news/story', html);
  await waitForUnderlines(page, 3);
};
const openCard = async () => {
  await rest(page, await bringIntoView(page, 'CIPS'));
  await waitForCard(page);
};

/** What closes a card when the reader does it: made up by the page, and for real. */
const CLOSING: [type: string, madeUp: (at: { x: number; y: number }) => void, real: () => Promise<unknown>][] = [
  [
    'keydown',
    () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true })),
    () => page.keyboard.press('Escape'),
  ],
  ['pointerdown', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })), () => page.mouse.click(960, 780)],
  [
    'pointermove',
    () => document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: 900, clientY: 20, bubbles: true })),
    () => page.mouse.move(900, 20),
  ],
  ['pointerleave', () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')), () => page.mouse.move(960, 785)],
  [
    'scroll',
    () => {
      // The card's place is asked for anew on every real scroll; a made-up one must not even ask.
      document.querySelector('#second')?.remove();
      window.dispatchEvent(new Event('scroll'));
    },
    () => page.evaluate(() => window.scrollTo(0, 9999)),
  ],
  [
    'resize',
    () => window.dispatchEvent(new Event('resize')),
    () => page.evaluate(() => window.scrollTo(0, 9999)).then(() => page.setViewport({ width: 990, height: 790 })),
  ],
  [
    'popstate',
    () => window.dispatchEvent(new PopStateEvent('popstate')),
    () => page.evaluate(() => history.pushState(1, '', '#a')).then(() => page.evaluate(() => history.back())),
  ],
  ['pagehide', () => window.dispatchEvent(new PageTransitionEvent('pagehide')), () => page.keyboard.press('Escape')],
  ['fullscreenchange', () => document.dispatchEvent(new Event('fullscreenchange')), () => page.keyboard.press('Escape')],
];

describe('a card that is open', () => {
  test.each(CLOSING)('is not closed by a %s that the page makes up, and is by the reader', async (type, madeUp, real) => {
    await open();
    await openCard();
    await page.evaluate(madeUp as () => void);
    await wait(type === 'scroll' ? 100 : 500);
    // Of a mention that has left the page the card closes by itself, some time later.
    if (type !== 'scroll') expect(await hasCard(page)).toBe(true);
    await real();
    await waitForCard(page, false);
  });
});

test('a card that is closed is not opened by any of nine kinds of events that the page makes up', async () => {
  await open();
  const at = await bringIntoView(page, 'CIPS');
  const tried = await page.evaluate(({ x, y }) => {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const options = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', key: 'Alt', altKey: true };
    const types = ['pointermove', 'pointerover', 'pointerenter', 'mousemove', 'mouseover', 'click', 'dblclick', 'contextmenu', 'touchstart'];
    for (const type of types) target.dispatchEvent(new PointerEvent(type, options));
    for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, options));
    return types.length;
  }, at);
  expect(tried).toBeGreaterThanOrEqual(9);
  await wait(900);
  expect(await hasCard(page)).toBe(false);
});

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
