/** A story on a news site, open in a browser with the extension. */
import type { Browser, Page } from 'puppeteer';
import { openArticle } from './launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from './page-probe.ts';
import { STORY } from './story.ts';

const STORY_ADDRESS = 'https://www.bbc.com/news/story';

/** Opens a story that has been read and underlined: at least three names of it. */
export async function openStory(browser: Browser, html = STORY): Promise<Page> {
  const page = await openArticle(browser, STORY_ADDRESS, html);
  await waitForUnderlines(page, 3);
  return page;
}

/** Longer than the delays before a card shows and before it closes. */
export const LONG = 800; // ms

/** Opens the card of a mention as a reader does, by resting on it. */
export async function openCardOf(page: Page, text = 'CIPS'): Promise<void> {
  await rest(page, await bringIntoView(page, text));
  await waitForCard(page);
}

/** Puts a frame in the corner at the bottom right, as advertisements are. Runs in the page. */
export function addFrame(): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;right:0;bottom:0;width:60px;height:60px';
  document.body.append(frame);
}
