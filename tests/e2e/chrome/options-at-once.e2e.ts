/** What is changed in the options acts on an open page at once. Built extension, Chrome. */
import type { Browser, Page } from 'puppeteer';
import { beforeAll, expect, test } from 'vitest';
import { inCard } from '../../helpers/card.ts';
import { openSurface, reportOf } from '../../helpers/extension.ts';
import { openArticle } from '../../helpers/launch.ts';
import { BY_THE_CLOCK, bringIntoView, hasCard, readUnderlines, rest, waitForCard, waitForUnderlines } from '../../helpers/page-probe.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { STORY } from '../../helpers/story.ts';

let browser: Browser;
let article: Page;
let options: Page;
borrowBrowser((lent) => {
  browser = lent;
});
const MORE = `<p>Once more they spoke of CIPS and of the yuan, at great length, and of Power of Siberia 2.</p>
<p>${'The guests stayed until late and nobody of them said a word to the press. '.repeat(3)}They left for Moscow at night.</p>`;
beforeAll(async () => {
  article = await openArticle(browser, 'https://www.bbc.com/news/story', STORY.replace('</article>', `${MORE}</article>`));
  await waitForUnderlines(article, 3);
  options = await openSurface(browser, 'chrome', 'options.html');
  await options.waitForSelector('input[name=show]');
});

/** Changes one setting in the options, with the page in front again. */
async function change(how: (page: Page) => Promise<unknown>): Promise<void> {
  await options.bringToFront();
  await how(options);
  await article.bringToFront();
}
/** The same for one by which the page does something else, then waits until it has started anew with it: it has other underlines, or none. */
async function set(how: (page: Page) => Promise<unknown>): Promise<void> {
  const before = await article.evaluateHandle(() => CSS.highlights.get('margin-note'));
  await change(how);
  await article.waitForFunction((those) => CSS.highlights.get('margin-note') !== those, { timeout: 10_000, polling: BY_THE_CLOCK }, before);
  await before.dispose();
}
const choose = (name: string, value: string) => set((page) => page.click(`input[name=${name}][value="${value}"]`));
const underlined = async () => (await readUnderlines(article)).length;
const slide = (which: number, key: 'Home' | 'End') => async (page: Page) => {
  await (await page.$$('.range input'))[which]?.focus();
  await page.keyboard.press(key);
};
const tick = (label: string) => set((page) => page.locator(`::-p-text(${label})`).click());

test('what is underlined', async () => {
  const first = await underlined();
  await choose('show', 'all');
  await expect.poll(underlined).toBeGreaterThan(first);
  await choose('show', 'none');
  await expect.poll(underlined).toBe(0);
  await choose('show', 'first');
  await expect.poll(underlined).toBe(first);
});

test('names that every reader knows, underlined and in the lists of popup and keyboard', async () => {
  const listed = async () => (await reportOf(browser, article))?.topics.map(({ topic }) => topic);
  expect(await listed()).not.toContain('china');
  const without = await underlined();
  await tick('Underline names that every reader knows');
  await expect.poll(underlined).toBeGreaterThan(without);
  expect(await listed()).toContain('china');
  await tick('Underline names that every reader knows');
  await expect.poll(underlined).toBe(without);
});

test('what opens a card, how soon, in which theme and size', async () => {
  await choose('trigger', 'request');
  await rest(article, await bringIntoView(article, 'CIPS'));
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await hasCard(article)).toBe(false);
  await choose('trigger', 'hover');
  await set(slide(0, 'Home'));
  await change((page) => page.click('input[name=theme][value="dark"]'));
  await change(slide(1, 'End'));
  await expect.poll(() => options.$$eval('output', (outputs) => outputs.map((output) => output.textContent))).toEqual(['100 ms', '200 %']);
  await rest(article, await bringIntoView(article, 'CIPS'));
  await waitForCard(article);
  await expect.poll(async () => (await inCard(browser, 'chrome', article, '[data-theme="dark"] .card')).width).toBeGreaterThan(700);
  await article.keyboard.press('Escape');
  await waitForCard(article, false);
});

test('pausing everywhere, and one site', async () => {
  await tick('Pause Sidelight everywhere');
  await expect.poll(underlined).toBe(0);
  await tick('Pause Sidelight everywhere');
  await expect.poll(underlined).toBeGreaterThan(0);
  await set(async (page) => {
    await page.type('.host-form:last-of-type input', 'bbc.com');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.silenced .chip');
  });
  await expect.poll(underlined).toBe(0);
  await set((page) => page.click('.silenced .chip'));
  await expect.poll(underlined).toBeGreaterThan(0);
});
