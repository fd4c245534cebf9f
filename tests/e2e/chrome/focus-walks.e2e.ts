/** Random walks with Tab and Shift+Tab over every surface: no trap, the same way back, and nothing that has the focus is hidden. */
import type { Browser, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openSurface } from '../../helpers/extension.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { testedBrowser } from '../../helpers/tested-browser.ts';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

const WALKS = 6;
const STEPS = 50;
const MOST_STOPS = 400;

/** Numbers between 0 and 1, the same in every run: a failure is seen again. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** What has the focus: its place among all elements, or -1 for none; and what is wrong with how it is seen. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return { at: -1, hidden: '' };
    const shown = element.matches('[type=radio], [type=checkbox], [type=file]') ? (element.closest('label') ?? element) : element;
    const isSeen = [...shown.getClientRects()].some((box) =>
      [0.1, 0.5, 0.9].some((part) => {
        const there = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
        return there !== null && (shown.contains(there) || there.contains(shown));
      }),
    );
    return { at: [...document.querySelectorAll('*')].indexOf(element), hidden: isSeen ? '' : `${element.localName} “${element.textContent?.slice(0, 40)}”` };
  });

async function step(page: Page, backwards: boolean): Promise<number> {
  if (backwards) await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  if (backwards) await page.keyboard.up('Shift');
  const { at, hidden } = await focusOf(page);
  expect(hidden, 'has the focus and is not seen').toBe('');
  return at;
}

/** The focus is nowhere in the page. */
const OUTSIDE = -1;

/** All stops in their order, from the beginning of a page to where the focus leaves it. */
async function allStops(page: Page): Promise<number[]> {
  const stops: number[] = [];
  for (let at = await step(page, false); at !== OUTSIDE; at = await step(page, false)) {
    expect(stops.length, 'the focus never leaves the page').toBeLessThan(MOST_STOPS);
    stops.push(at);
  }
  return stops;
}

/** Where a step from a place leads: in the page one stop on; over its edge out of it, or in again at the other end, as the browser likes. */
function nextOf(stops: readonly number[], place: number, backwards: boolean): number[] {
  const far = backwards ? stops.length - 1 : 0;
  if (place === OUTSIDE) return [far];
  const next = place + (backwards ? -1 : 1);
  return next < 0 || next === stops.length ? [OUTSIDE, far] : [next];
}

test.each([
  ['popup.html', '.chapters'],
  ['sidepanel.html', '.chapters'],
  ['briefing.html#/claims', 'main h1'],
  ['options.html', 'input[name=theme]'],
  ['welcome.html', '.sample-mention'],
])('%s is walked through with Tab, forth and back', async (surface, ready) => {
  const page = await openSurface(browser, testedBrowser(), surface);
  await page.waitForSelector(ready);
  const stops = await allStops(page);
  expect(stops.length).toBeGreaterThan(4);
  expect(new Set(stops).size, 'every stop once').toBe(stops.length);
  const random = randomNumbers(stops.length);
  let place = OUTSIDE;
  for (let steps = 0; steps < WALKS * STEPS; steps++) {
    // Each walk has a bias of its own, so that some go far and some to and fro.
    const backwards = random.next().value < (1 + Math.floor(steps / STEPS)) / (WALKS + 1);
    const allowed = nextOf(stops, place, backwards);
    place = stops.indexOf(await step(page, backwards));
    expect(allowed, `step ${steps}, ${backwards ? 'back' : 'forth'}`).toContain(place);
  }
  await page.close();
});
