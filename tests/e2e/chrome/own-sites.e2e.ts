/** Sites that the reader has added, and those that were taken back. Built extension, Chrome. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundOf, openSurface } from '../../helpers/extension.ts';
import { allowInSettings, grantBeside } from '../../helpers/grant-site.ts';
import { launchBrowser, openArticle } from '../../helpers/launch.ts';
import { hasCard, readUnderlines, rest, waitForUnderlines } from '../../helpers/page-probe.ts';
import { STORY } from '../../helpers/story.ts';

let browser: Browser;
let options: Page;
beforeAll(async () => {
  browser = await launchBrowser('chrome');
  for (const pattern of ['https://own.example/*', 'https://www.own.example/*', 'https://www.paypal.com/*']) await allowInSettings(browser, pattern);
  await allowInSettings(browser, 'https://*/*');
  options = await openSurface(browser, 'chrome', 'options.html');
  await options.waitForSelector('.host-form input');
});
afterAll(() => browser?.close());

const add = async (site: string) => {
  await options.bringToFront();
  await options.type('.host-form input', site);
  await options.keyboard.press('Enter');
  await options.waitForSelector('.own-sites li');
};
const takeBack = async () => {
  await options.bringToFront();
  await options.click('.own-sites button');
  await options.waitForFunction(() => document.querySelector('.own-sites li') === null);
};
const underlined = async (page: Page) => (await readUnderlines(page)).length;
/** How many hosts of cards are in the page; more than one come of scripts that do not know of each other. */
const hosts = (page: Page) => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div[popover="manual"]').length);

test('a site is read and underlined like any other once it is added, and a site that was not added is not', async () => {
  const page = await openArticle(browser, 'https://own.example/story', STORY);
  const other = await openArticle(browser, 'https://other.example/story', STORY);
  await add('own.example');
  await page.bringToFront();
  expect((await waitForUnderlines(page, 3)).length).toBeGreaterThanOrEqual(3);
  const fresh = await openArticle(browser, 'https://www.own.example/another', STORY);
  await waitForUnderlines(fresh, 3);
  expect(await underlined(other)).toBe(0);
  for (const one of [fresh, other, page]) await one.close();
});

test('stands in the options, which refuse what is no site', async () => {
  expect(await options.$$eval('.own-sites li', (sites) => sites.map((site) => site.textContent))).toEqual([expect.stringContaining('own.example')]);
  await options.bringToFront();
  await options.type('.host-form input', 'http://plain.example');
  await options.keyboard.press('Enter');
  await options.waitForFunction(() => document.body.textContent?.includes('This address is not secure (http)'));
  await options.$eval('.host-form input', (input) => {
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
});

test('a site that is taken back goes plain on open pages, and has one script when it is added again', async () => {
  const page = await openArticle(browser, 'https://own.example/story', STORY);
  const listed = await openArticle(browser, 'https://www.bbc.com/story', STORY);
  const [first] = await waitForUnderlines(page, 3);
  await waitForUnderlines(listed, 3);
  await page.bringToFront();
  await expect.poll(badge).toMatchObject({ title: expect.stringContaining('on this page') });
  await takeBack();
  await expect.poll(() => underlined(page)).toBe(0);
  expect(await underlined(listed), 'a site of the list goes on').toBeGreaterThanOrEqual(3);
  await page.bringToFront();
  await expect.poll(badge).toEqual({ text: '', title: 'Sidelight' });
  if (!first) throw new Error('Nothing was underlined.');
  await rest(page, first);
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await hasCard(page)).toBe(false);
  await add('own.example');
  await page.bringToFront();
  await waitForUnderlines(page, 3);
  await listMentions(page);
  expect(await hosts(page)).toBe(1);
  for (const one of [page, listed]) await one.close();
});

test('all sites, allowed in the browser’s own settings, are read, stand in the options, and are taken back there', async () => {
  const page = await openArticle(browser, 'https://other.example/story', STORY);
  const own = await openArticle(browser, 'https://own.example/story', STORY);
  const listed = await openArticle(browser, 'https://www.bbc.com/story', STORY);
  for (const one of [own, listed]) await waitForUnderlines(one, 3);
  await options.bringToFront();
  await grantBeside(options, 'https://*/*');
  await page.bringToFront();
  await waitForUnderlines(page, 3);
  await options.bringToFront();
  await options.waitForFunction(() => document.querySelector('.own-sites')?.textContent?.includes('All sites'));
  for (const one of [own, listed]) {
    await one.bringToFront();
    await listMentions(one);
    expect(await hosts(one)).toBe(1);
  }
  await options.bringToFront();
  await options.click('.own-sites button');
  await expect.poll(() => underlined(page)).toBe(0);
  expect(await underlined(listed)).toBeGreaterThanOrEqual(3);
  for (const one of [page, own, listed]) await one.close();
});

test('what looks private is left alone with all sites, is read once it is added by name, and goes plain when it is taken back', async () => {
  const bank = await openArticle(browser, 'https://www.paypal.com/story', STORY);
  const mail = await openArticle(browser, 'https://webmail.other.example/story', STORY);
  await options.bringToFront();
  await grantBeside(options, 'https://*/*');
  const page = await openArticle(browser, 'https://other.example/story', STORY);
  await waitForUnderlines(page, 3);
  await mail.reload();
  await listMentions(page);
  for (const one of [bank, mail]) expect(await underlined(one)).toBe(0);
  await options.bringToFront();
  await options.type('.host-form input', 'www.paypal.com');
  await options.keyboard.press('Enter');
  await options.keyboard.press('Enter');
  await bank.bringToFront();
  await waitForUnderlines(bank, 3);
  await options.bringToFront();
  await options.click('.own-sites button[aria-label="Remove www.paypal.com"]');
  await expect.poll(() => underlined(bank)).toBe(0);
  expect(await underlined(page), 'all sites stay').toBeGreaterThanOrEqual(3);
  await takeBack();
  for (const one of [bank, mail, page]) await one.close();
});

/** The badge of the tab in front, and what its button says when it is asked. */
async function badge(): Promise<{ text: string; title: string }> {
  return (await backgroundOf(browser)).evaluate(async () => {
    type Of = { tabId: number | undefined };
    type Action = { getBadgeText(of: Of): Promise<string>; getTitle(of: Of): Promise<string> };
    const { tabs, action } = (globalThis as unknown as { chrome: { tabs: { query(info: object): Promise<{ id: number }[]> }; action: Action } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const of = { tabId: tab?.id };
    return { text: await action.getBadgeText(of), title: await action.getTitle(of) };
  });
}

/** Opens the list of mentions in the page in front, and waits for it. */
async function listMentions(page: Page): Promise<void> {
  const background = await backgroundOf(browser);
  await background.evaluate(async () => {
    type Tabs = { query(info: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) await tabs.sendMessage(tab.id, { to: 'page', call: 'runCommand', request: { command: 'list-mentions' } });
  });
  await expect.poll(() => hosts(page)).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
}
