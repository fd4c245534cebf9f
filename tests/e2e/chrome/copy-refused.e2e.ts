/** A site may forbid copying by its permissions policy, which Firefox does not know for the clipboard. */
import type { Browser } from 'puppeteer';
import { expect, test } from 'vitest';
import { clickInCard, inCard } from '../../helpers/card.ts';
import { openArticle } from '../../helpers/launch.ts';
import { openCardOf } from '../../helpers/open-story.ts';
import { waitForUnderlines } from '../../helpers/page-probe.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { STORY } from '../../helpers/story.ts';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

test('the card says so when a site forbids copying', async () => {
  const page = await openArticle(browser, 'https://www.bbc.com/news/story', STORY, { 'Permissions-Policy': 'clipboard-write=()' });
  await waitForUnderlines(page, 3);
  await openCardOf(page);
  await clickInCard(browser, 'chrome', page, '[data-copy=text]');
  await expect.poll(async () => (await inCard(browser, 'chrome', page, '.copy [role=status]')).text).toMatch(/does not allow copying/);
});
