/** Every surface in every state, light and dark, under axe: no violation, and never too few checks to believe it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { runAxe } from '../../helpers/axe.ts';
import { openSurface } from '../../helpers/extension.ts';
import { openArticle } from '../../helpers/launch.ts';
import { bringIntoView, rest, waitForCard, waitForUnderlines } from '../../helpers/page-probe.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { STORY } from '../../helpers/story.ts';

/** Fewer passes than these would mean that axe saw next to nothing. */
const LEAST_PASSES = 10;

const SURFACES: [name: string, address: string, ready: string][] = [
  ['the popup on a topic', 'popup.html#/topic/cips', 'article.topic'],
  ['the popup without a page', 'popup.html#/page', '.section'],
  ['the side panel on the claims', 'sidepanel.html#/claims', '.claim'],
  ['the briefing’s contents', 'briefing.html#/', '.chapters'],
  ['a chapter', 'briefing.html#/chapter/the-question', '.chapter'],
  ['the timeline', 'briefing.html#/timeline', '.timeline'],
  ['a chart', 'briefing.html#/charts/trade-total@2022', '.series svg'],
  ['the grid of votes', 'briefing.html#/charts/un-votes', '.votes'],
  ['the method', 'briefing.html#/method', 'dl'],
  ['an unknown topic', 'briefing.html#/topic/nonsense', 'main h1'],
  ['the options', 'options.html', '.setting'],
  ['the welcome page', 'welcome.html', 'main'],
];

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

const inScheme = (page: Page, value: string) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

describe.each(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(SURFACES)('%s', async (_name, address, ready) => {
    const page = await openSurface(browser, 'chrome', address);
    await inScheme(page, scheme);
    await page.waitForSelector(ready);
    const { violations, passes } = await runAxe(page);
    await page.close();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThanOrEqual(LEAST_PASSES);
  });

  test('the card', async () => {
    const page = await openArticle(browser, 'https://www.reuters.com/world/story', STORY);
    await waitForUnderlines(page, 3);
    await rest(page, await bringIntoView(page, 'CIPS'));
    await waitForCard(page);
    const html = await cardHtml(page);
    await page.close();
    // Axe cannot look into a closed root; the same markup and styles are looked at in an open page.
    const copy = await browser.newPage();
    await inScheme(copy, scheme);
    await copy.setContent(`<!doctype html><html lang="en"><title>Card</title><body><main><h1>Article</h1>${html}</main></body></html>`);
    const { violations, passes } = await runAxe(copy);
    await copy.close();
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThanOrEqual(LEAST_PASSES);
  });
});

const css = ['assets/theme.css', ...['card', 'topic', 'topic-list'].map((name) => `components/${name}.css`)]
  .map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))
  .join('\n');

/** The markup in the card's closed root, with its styles. */
async function cardHtml(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  type DomNode = typeof root;
  const find = (node: DomNode): DomNode | undefined => {
    if (node.attributes?.includes('surface')) return node;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const surface = find(root);
  if (!surface) throw new Error('There is no card.');
  const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId: surface.nodeId });
  await client.detach();
  return `<style>${css}</style>${outerHTML}`;
}
