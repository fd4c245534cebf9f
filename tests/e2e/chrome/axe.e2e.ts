/**
 * Every state of every surface and of the card under axe, light and dark: no violation, and never too few checks to believe it.
 * And each bears wider text (WCAG 1.4.12), forced colours and the wish for no motion. Built extension, Chrome.
 */
import type { Browser, Page } from 'puppeteer';
import { beforeEach, describe, expect, test } from 'vitest';
import { cutWhenSpaced, lostInForcedColours, movingWhenReduced } from '../../helpers/adaptations.ts';
import { runAxe } from '../../helpers/axe.ts';
import { askCard } from '../../helpers/card.ts';
import { CARD_STATES, openCardState } from '../../helpers/card-states.ts';
import { forget } from '../../helpers/extension-api.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { openState, SURFACE_STATES } from '../../helpers/surface-states.ts';

/** Fewer passes than these would mean that axe saw next to nothing. */
const LEAST_PASSES = 10;

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});
// What a state before has silenced or left open would be there again.
beforeEach(() => forget(browser, 'chrome'));

async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const { violations, passes } = await runAxe(page);
    expect(violations, scheme).toEqual([]);
    expect(passes).toBeGreaterThanOrEqual(LEAST_PASSES);
  }
  expect(await cutWhenSpaced(page)).toEqual([]);
  expect(await lostInForcedColours(page)).toEqual([]);
  expect(await movingWhenReduced(page)).toEqual([]);
}

describe('is usable in light and dark, with wide text, in forced colours, without motion', () => {
  test.each(SURFACE_STATES.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const page = await openState(browser, state);
    await expectAccessible(page);
    await page.close();
  });

  test.each(CARD_STATES.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const page = await openCardState(browser, state);
    const shown = await askCard(browser, 'chrome', page, 'function () { return this.innerHTML; }');
    await page.close();
    const copy = await copyOf(shown);
    await expectAccessible(copy);
    await copy.close();
  });
});

/**
 * Axe cannot look into a closed root: the same markup with the styles that were shipped, in an open one. It is as high as it needs
 * to be: axe takes a target that has scrolled half under the foot for a small one.
 */
async function copyOf(shown: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Card</title><body><main><h1>Article</h1><div data-card-copy></div></main></body></html>');
  await page.evaluate((html) => {
    const host = document.querySelector('[data-card-copy]') as HTMLElement;
    host.style.setProperty('--zoom', '1');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    root.querySelector<HTMLElement>('.surface')?.style.setProperty('max-height', 'none');
  }, shown);
  return page;
}

test('what is cut off, lost or moving is seen', async () => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><body style="background: white">
    <p style="height: 20px; overflow: hidden; width: 200px; white-space: nowrap">As much as there is room for.</p>
    <p style="forced-color-adjust: none; color: white; background: white">Not to be seen.</p>
    <p style="transition: color 1s">Slowly.</p></body></html>`);
  expect(await cutWhenSpaced(page)).toHaveLength(1);
  expect(await lostInForcedColours(page)).toHaveLength(1);
  expect(await movingWhenReduced(page)).toHaveLength(1);
  await page.close();
});
