/** A page cannot move, hide or cover an open card so that the reader clicks what is not meant. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCardOf, openStory } from '../helpers/open-story.ts';
import { waitForCard } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';

const POPOVER = '<div id="cover" popover="manual" style="inset:0;width:100vw;height:100vh;pointer-events:none">Win a prize</div>';
const PAGE = STORY.replace('</body>', `${POPOVER}<dialog>Subscribe</dialog></body>`);

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
beforeAll(async () => {
  page = await openStory(browser, PAGE);
});

/** Whatever happened to the card before, a new one opens. */
const openCard = async () => {
  await page.keyboard.press('Escape');
  await openCardOf(page);
};

/** What a page may do to the host of a card; runs in the page. */
const TAMPERING: Record<string, (host: HTMLElement) => unknown> = {
  'moves it sideways': (host) => host.style.setProperty('--left', '700px', 'important'),
  'moves it up': (host) => host.style.setProperty('--top', '0px', 'important'),
  'makes it small': (host) => host.style.setProperty('--zoom', '0.1', 'important'),
  'takes its style away': (host) => host.removeAttribute('style'),
  'takes it from the top layer': (host) => host.hidePopover(),
  'makes it no popover': (host) => host.removeAttribute('popover'),
  'makes it inert': (host) => host.setAttribute('inert', ''),
  'takes it out and puts it back': (host) => {
    host.remove();
    document.documentElement.append(host);
  },
  'hides it behind a modal dialog': () => document.querySelector('dialog')?.showModal(),
};

/** Styles of the host that the page sets as strongly as it can, and what they are all the same. */
const STYLES: [property: string, value: string][] = [
  ['opacity', '0.01'],
  ['scale', '0.1'],
  ['translate', '200px 0'],
  ['mask-image', 'linear-gradient(transparent, transparent)'],
  ['pointer-events', 'none'],
  ['clip-path', 'inset(50%)'],
];

describe('an open card', () => {
  test.each(Object.entries(TAMPERING))('is closed when the page %s', async (_what, tamper) => {
    await openCard();
    await page.evaluate((code) => {
      const host = document.querySelector('div[popover="manual"]:not([id])');
      new Function('host', `(${code})(host)`)(host);
    }, String(tamper));
    await expect.poll(() => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length)).toBe(0);
    await page.evaluate(() => document.querySelector('dialog')?.close());
  });

  test('keeps its looks whatever style the page gives its host', async () => {
    await openCard();
    const looks = () =>
      page.evaluate(
        (names) => {
          const host = document.querySelector('div[popover="manual"]:not([id])') as HTMLElement;
          const style = getComputedStyle(host);
          const { x, y, width, height } = host.getBoundingClientRect();
          return [x, y, width, height, ...names.map((name) => style.getPropertyValue(name))];
        },
        STYLES.map(([property]) => property),
      );
    const before = await looks();
    await page.evaluate((styles) => {
      const host = document.querySelector('div[popover="manual"]:not([id])') as HTMLElement;
      for (const [property, value] of styles) host.style.setProperty(property, value, 'important');
      host.animate({ opacity: [0, 0], translate: ['300px 0', '300px 0'], '--left': ['0px', '0px'] } as never, { duration: 1e6 });
    }, STYLES);
    await wait(200);
    expect(await looks()).toEqual(before);
  });

  test('comes back to the top three times when the page covers it, and then closes', async () => {
    await openCard();
    const cover = () =>
      page.evaluate(async () => {
        const top = document.getElementById('cover') as HTMLElement;
        if (top.matches(':popover-open')) top.hidePopover();
        top.style.pointerEvents = 'auto';
        top.showPopover();
        await new Promise((resolve) => setTimeout(resolve, 100));
        const host = document.querySelector('div[popover="manual"]:not([id])');
        const { x = 0, y = 0, width = 0 } = host?.getBoundingClientRect() ?? {};
        return host !== null && document.elementFromPoint(x + width / 2, y + 20) === host;
      });
    for (const _time of [1, 2, 3]) expect(await cover()).toBe(true);
    expect(await cover()).toBe(false);
    await waitForCard(page, false);
  });
});
