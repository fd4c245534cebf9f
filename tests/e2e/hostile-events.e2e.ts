/** Only the reader moves the card: each event that the extension listens for is let pass when the page makes it up. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { cardText, fireMenu } from '../helpers/extension.ts';
import { store } from '../helpers/extension-api.ts';
import { addFrame, openCardOf, openStory } from '../helpers/open-story.ts';
import { bringIntoView, goBack, hasCard, rest, type Underline, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();
/** Longer than any card takes to open or to close. */
const REACTION = 600; // ms

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

const open = async () => {
  page = await openStory(browser);
};

const byPointer = () => openCardOf(page);

/** The card of selected words, which then leave the viewport without any event. Whoever asks for its place now closes it. */
const besideNothing = async () => {
  await page.mouse.move(2, 2);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#second') as Element));
  await fireMenu(browser, kind, 'CIPS');
  await waitForCard(page);
  await page.evaluate(() => {
    (document.querySelector('#second') as HTMLElement).style.transform = 'translateY(-5000px)';
  });
};

interface Closing {
  type: string;
  prepare: () => Promise<void>;
  /** Runs in the page. */
  madeUp: () => void;
  real: () => Promise<unknown>;
}

/** All that closes an open card when the reader, or the browser, does it. */
const CLOSING: Closing[] = [
  {
    type: 'keydown',
    prepare: byPointer,
    madeUp: () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true })),
    real: () => page.keyboard.press('Escape'),
  },
  {
    type: 'pointerdown',
    prepare: byPointer,
    madeUp: () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    real: () => page.mouse.click(960, 780),
  },
  {
    type: 'pointermove',
    prepare: byPointer,
    madeUp: () => document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: 900, clientY: 20, bubbles: true })),
    real: () => page.mouse.move(900, 20),
  },
  {
    type: 'pointerleave',
    prepare: byPointer,
    madeUp: () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')),
    // WebDriver's pointer cannot leave Firefox's page.
    real: () => (kind === 'firefox' ? page.mouse.move(900, 20) : page.mouse.move(-5, -5)),
  },
  {
    type: 'pointerover',
    prepare: () => page.evaluate(addFrame).then(byPointer),
    madeUp: () => document.querySelector('iframe')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
    real: () => page.mouse.move(980, 780),
  },
  {
    type: 'scroll',
    prepare: besideNothing,
    madeUp: () => window.dispatchEvent(new Event('scroll')),
    real: () => page.evaluate(() => window.scrollBy(0, 50)),
  },
  {
    type: 'resize',
    prepare: besideNothing,
    madeUp: () => window.dispatchEvent(new Event('resize')),
    real: () => page.setViewport({ width: 990, height: 790 }),
  },
  {
    type: 'popstate',
    prepare: () => page.evaluate(() => history.pushState(1, '', '#a')).then(byPointer),
    madeUp: () => window.dispatchEvent(new PopStateEvent('popstate')),
    real: () => page.evaluate(() => history.back()),
  },
  {
    type: 'pagehide',
    prepare: byPointer,
    madeUp: () => window.dispatchEvent(new PageTransitionEvent('pagehide')),
    async real() {
      await page.goto('https://example.com/elsewhere');
      await goBack(page);
      await waitForUnderlines(page, 3);
    },
  },
  {
    type: 'fullscreenchange',
    prepare: byPointer,
    madeUp: () => document.dispatchEvent(new Event('fullscreenchange')),
    real: () => page.evaluate(() => document.querySelector('article')?.requestFullscreen()),
  },
];

describe('a card that is open', () => {
  test.each(CLOSING.map((one) => [one.type, one] as const))('is not closed by a %s that the page makes up, and is by the real one', async (_type, one) => {
    await open();
    await one.prepare();
    await page.evaluate(one.madeUp);
    await wait(REACTION);
    expect(await hasCard(page)).toBe(true);
    await one.real();
    await waitForCard(page, false);
  });
});

interface Opening {
  type: string;
  /** The reader's setting for how cards are opened. */
  trigger: 'hover' | 'hover-with-alt' | 'double-click';
  madeUp: (target: Element, at: { clientX: number; clientY: number; bubbles: true }) => void;
  real: (at: Underline) => Promise<unknown>;
}

/** All that opens a card when the reader does it. */
const OPENING: Opening[] = [
  {
    type: 'pointermove',
    trigger: 'hover',
    madeUp: (target, at) => target.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' })),
    real: (at) => rest(page, at),
  },
  {
    type: 'tap',
    trigger: 'hover',
    madeUp: (target, at) => target.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' })),
    real: ({ x, y }) => page.touchscreen.tap(x, y),
  },
  {
    type: 'keydown',
    trigger: 'hover-with-alt',
    madeUp: (target) => target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', altKey: true, bubbles: true })),
    real: () => page.keyboard.down('Alt'),
  },
  {
    type: 'dblclick',
    trigger: 'double-click',
    madeUp: (target, at) => target.dispatchEvent(new MouseEvent('dblclick', at)),
    real: ({ x, y }) => page.mouse.click(x, y, { count: 2 }),
  },
];

describe('a card that is closed', () => {
  test.each(OPENING.map((one) => [one.type, one] as const))('is not opened by a %s that the page makes up, and is by the real one', async (type, one) => {
    await store(browser, kind, { trigger: one.trigger });
    await open();
    const at = await bringIntoView(page, 'CIPS');
    // The key is meant for what is under the pointer.
    if (type === 'keydown') await rest(page, at);
    await page.evaluate(
      ({ x, y }, code) => {
        const madeUp = new Function(`return (${code})`)() as Opening['madeUp'];
        madeUp(document.elementFromPoint(x, y) ?? document.body, { clientX: x, clientY: y, bubbles: true });
      },
      at,
      String(one.madeUp),
    );
    await wait(REACTION + 300);
    expect(await hasCard(page)).toBe(false);
    await one.real(at);
    await waitForCard(page);
    if (type === 'keydown') await page.keyboard.up('Alt');
  });

  test('is not about a place at which the page makes up a context menu', async () => {
    await store(browser, kind, { trigger: 'hover' });
    await open();
    const { x, y } = await bringIntoView(page, 'CIPS');
    await page.mouse.click(2, 2, { button: 'right' });
    await page.evaluate((at) => document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('contextmenu', { ...at, bubbles: true })), {
      clientX: x,
      clientY: y,
    });
    await fireMenu(browser, kind, '', 'explain-here');
    await waitForCard(page);
    expect(await cardText(browser, kind, page)).toContain('knows no name at this place');
  });
});
