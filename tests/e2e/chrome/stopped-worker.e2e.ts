/** The browser stops the worker whenever it likes: whatever the reader does next starts it again, and works. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clickInCard, inCard } from '../../helpers/card.ts';
import { backgroundOf, stopWorker } from '../../helpers/extension.ts';
import { launchBrowser } from '../../helpers/launch.ts';
import { openCardOf, openStory } from '../../helpers/open-story.ts';
import { BY_THE_CLOCK, waitForUnderlines } from '../../helpers/page-probe.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser('chrome');
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openStory(browser);
  return () => page.close();
});

const openCard = async () => {
  await openCardOf(page);
};

test.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
  ['resting on a mention', async () => undefined, openCard],
  [
    'turning to a related topic',
    openCard,
    async () => {
      const { text } = await inCard(browser, 'chrome', page, '.related button, .chip');
      await clickInCard(browser, 'chrome', page, '.related button, .chip');
      await expect.poll(async () => (await inCard(browser, 'chrome', page, '.topic-name')).text, { timeout: 5000 }).toContain(text.slice(0, 6));
    },
  ],
  [
    'opening the briefing',
    openCard,
    async () => {
      await clickInCard(browser, 'chrome', page, 'footer > button.link');
      const target = await browser.waitForTarget((one) => one.url().includes('/briefing.html#/topic/cips'), { timeout: 8000 });
      await (await target.page())?.close();
    },
  ],
  [
    '“not here”, and taking it back',
    openCard,
    async () => {
      await clickInCard(browser, 'chrome', page, '.not-here summary');
      await clickInCard(browser, 'chrome', page, '[data-silence=topic]');
      await page.waitForFunction(() => CSS.highlights.get('margin-note')?.size === 2, { timeout: 5000, polling: BY_THE_CLOCK });
      await stopWorker(browser);
      await clickInCard(browser, 'chrome', page, '[data-undo]');
      await page.waitForFunction(() => CSS.highlights.get('margin-note')?.size === 3, { timeout: 5000, polling: BY_THE_CLOCK });
    },
  ],
  [
    'opening the next page',
    async () => undefined,
    async () => {
      await page.reload();
      await waitForUnderlines(page, 3);
      // The page tells how many topics it speaks of, and that starts the worker.
      await backgroundOf(browser);
    },
  ],
])('%s', async (_what, before, act) => {
  await before();
  await stopWorker(browser);
  await act();
});
