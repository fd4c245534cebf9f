/** Articles whose text stands in the open shadow roots of a site's components, as some large news sites write all of theirs. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, expect, test } from 'vitest';
import { cardText, fireMenu } from '../helpers/extension.ts';
import { openArticle } from '../helpers/launch.ts';
import { openMenuOn, readUnderlines, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

const FILLER = '<p>The delegations of Russia and China spoke for three hours about trade, energy and the war.</p>';
const STORY = `<h1>Payments move east</h1><p>Banks of both countries now use <b>CIPS</b> for their yuan.</p>${FILLER.repeat(3)}<p>Nothing was said of <a href="#">Power</a> of Siberia 2.</p>`;

/** A page of one component, which is given a shadow root with the article in it when `attach` is called. */
async function openComponent(light = ''): Promise<void> {
  page = await openArticle(
    browser,
    'https://www.reuters.com/world/component/',
    `<!doctype html><html lang="en"><head><title>News</title></head><body><news-article>${light}</news-article></body></html>`,
  );
}
const attach = (html: string) =>
  page.evaluate((story) => {
    const host = document.querySelector('news-article') as HTMLElement;
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).innerHTML = story;
  }, html);
const texts = async () => (await readUnderlines(page)).map(({ text }) => text);

test('their names are underlined, so that it is seen, and explained', async () => {
  await openComponent();
  await attach(STORY);
  const [cips] = await waitForUnderlines(page, 2);
  expect(cips?.text).toBe('CIPS');
  const around = { x: (cips?.x ?? 0) - 30, y: (cips?.y ?? 0) - 20, width: 60, height: 40 };
  const underlined = Buffer.from(await page.screenshot({ clip: around }));
  await page.evaluate(() => CSS.highlights.clear());
  expect(Buffer.from(await page.screenshot({ clip: around })).equals(underlined)).toBe(false);
  await rest(page, cips as { x: number; y: number });
  await waitForCard(page);
});

test('what is selected in them is explained where it stands, and so is a name at which the menu is opened', async () => {
  await openComponent();
  await attach(`<div style="height: 200px"></div>${STORY}`);
  const [cips] = await waitForUnderlines(page, 2);
  const { x, y } = cips as { x: number; y: number };
  await page.mouse.click(x, y, { count: 2 });
  await openMenuOn(page, { x, y });
  await fireMenu(browser, testedBrowser(), 'CIPS');
  await waitForCard(page);
  const box = await page.evaluate(() => document.querySelector('html > div[popover="manual"]')?.getBoundingClientRect().toJSON());
  expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(60);
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  await page.mouse.click(x, y, { button: 'right' });
  await fireMenu(browser, testedBrowser(), '', 'explain-here');
  await waitForCard(page);
  expect(await cardText(browser, testedBrowser(), page)).toContain('yuan payments');
});

test('a root that comes after the first reading is read, and followed from then on', async () => {
  await openComponent();
  await wait(1000);
  await attach(STORY);
  await waitForUnderlines(page, 2);
  expect(await texts()).toEqual(['CIPS', 'Power of Siberia 2']);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'Then Sergei Lavrov arrived in Beijing, and the ministers of China and Russia spoke again.';
    document.querySelector('news-article')?.shadowRoot?.append(late);
  });
  await waitForUnderlines(page, 3);
  await page.evaluate(() => document.querySelector('news-article')?.shadowRoot?.querySelector('b')?.remove());
  await expect.poll(texts).toEqual(['Power of Siberia 2', 'Sergei Lavrov']);
});

test('a root within a root is read, what stands in no slot is not, and furniture stays plain', async () => {
  await openComponent('<p>Unseen: CIPS is a network for payments between Russia and China.</p>');
  await attach(`${FILLER.repeat(3)}<inner-part></inner-part><div class="related"><p>CIPS in Russia and China</p></div><site-menu></site-menu>`);
  await page.evaluate((story) => {
    const root = document.querySelector('news-article')?.shadowRoot as ShadowRoot;
    (root.querySelector('inner-part') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = story;
    (root.querySelector('site-menu') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = '<p>Gazprom</p>';
  }, STORY);
  await waitForUnderlines(page, 2);
  await wait(500);
  expect(await texts()).toEqual(['CIPS', 'Power of Siberia 2']);
  expect(
    await page.evaluate(() => {
      const [first] = CSS.highlights.get('margin-note') as unknown as [Range];
      return (first.startContainer.getRootNode() as ShadowRoot).host.localName;
    }),
  ).toBe('inner-part');
});
