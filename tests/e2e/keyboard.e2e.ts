/** A whole journey without a mouse, through popup, briefing, options and welcome page, in a real browser. */
import type { Browser, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openSurface } from '../helpers/extension.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
let page: Page;
borrowBrowser((lent) => {
  browser = lent;
});

/** What has the focus: its tag, and the beginning of its name. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element && element !== document.body ? `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim()}` : '';
  });

/** Presses Tab until something of this name has the focus; upwards with Shift. */
async function tabTo(name: RegExp, upwards = false): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (upwards) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (upwards) await page.keyboard.up('Shift');
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab never comes to ${name}; it is at “${await focused()}”.`);
}

const outlined = () => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
const topic = (id: string) => page.waitForSelector(`article.topic[data-topic="${id}"]`);

test('the popup: search, results, a topic, a related one, and back', async () => {
  page = await openSurface(browser, testedBrowser(), 'popup.html');
  await page.waitForSelector('.chapters');
  await page.keyboard.press('/');
  await page.keyboard.type('cips');
  await page.waitForSelector('.topic-line[data-topic="cips"] mark');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toMatch(/^button CIPS/);
  expect(await outlined()).toBe('solid');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toMatch(/^input/);
  await page.keyboard.press('Enter');
  await topic('cips');
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  await tabTo(/^button (?!Copy|as |Jump)/);
  const related = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Enter');
  await page.waitForFunction((name) => document.querySelector('main h1')?.textContent === name, {}, related);
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  await tabTo(/^button Back$/, true);
  await page.keyboard.press('Enter');
  await topic('cips');
  await page.close();
});

test('Escape ends a search, in the box and in the results', async () => {
  page = await openSurface(browser, testedBrowser(), 'popup.html');
  await page.waitForSelector('.chapters');
  for (const steps of [[], ['ArrowDown']] as const) {
    await page.keyboard.press('/');
    await page.keyboard.type('cips');
    await page.waitForSelector('.topic-line');
    for (const key of steps) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.topic-line') === null);
    expect(await focused()).toMatch(/^input/);
    expect(await page.$eval('input', (input) => (input as HTMLInputElement).value)).toBe('');
  }
  await page.close();
});

test('the briefing: a chapter, the facts behind a sentence, the next chapter, the timeline by theme', async () => {
  page = await openSurface(browser, testedBrowser(), 'briefing.html#/');
  await page.waitForSelector('.chapters');
  await tabTo(/^a The question of February 2022/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.chapter');
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  await tabTo(/^button Facts behind sentence 1/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('section > .behind .fact');
  await page.focus('.beside .after');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('main h1')?.textContent !== 'The question of February 2022');
  await page.focus('.tabs a:nth-of-type(3)');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.timeline');
  await tabTo(/^select/);
  const all = await page.$$eval('.timeline li', (items) => items.length);
  await page.keyboard.type('Tr');
  await page.waitForFunction((before) => document.querySelectorAll('.timeline li').length < before, {}, all);
  await page.close();
});

test('the options: a choice by arrow keys, a slider, a site paused and brought back', async () => {
  page = await openSurface(browser, testedBrowser(), 'options.html');
  await page.waitForSelector('input[name=theme]');
  await page.focus('input[name=theme]:checked');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  await page.focus('input[type=range]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.range output')?.textContent === '400 ms');
  await page.focus('.host-form:last-of-type input');
  await page.keyboard.type('https://www.bbc.com/news');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.silenced .chip');
  await page.focus('.silenced .chip');
  expect(await focused()).toBe('button Bring back bbc.com');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.silenced .chip') === null);
  expect(await focused(), 'goes on from the list').toBe('legend Sites on which it is paused');
  await tabTo(/^button Reset all settings/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Yes, reset all settings');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'system');
  await page.close();
});

test('the welcome page: a card of the sample opened, read, turned, closed', async () => {
  page = await openSurface(browser, testedBrowser(), 'welcome.html');
  await page.waitForSelector('.sample-mention');
  await tabTo(/^button CIPS$/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.sample-card .card');
  await page.waitForFunction(() => document.activeElement?.closest('.card') !== null);
  expect(await page.$eval('#card-name', (name) => name.textContent)).toBe('CIPS');
  await page.focus('.sample-card .related .chip');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#card-name')?.textContent !== 'CIPS');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.sample-card') === null);
  expect(await focused()).toBe('button CIPS');
  await page.close();
});
