/** Kinds of documents: only HTML pages are read, in the top frame, and nothing goes wrong in the others. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';

const WORDS = 'In Beijing Xi Jinping received the Russian delegation. Banks use CIPS for yuan payments between Russia and China.';

let browser: Browser;
let page: Page;
const errors: string[] = [];
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

/** Opens a document, whose frames are served from memory too. */
async function open(contentType: string, body: string, frames: Record<string, string> = {}): Promise<void> {
  errors.length = 0;
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && /extension/.test(message.text()) && errors.push(message.text()));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const frame = frames[request.url()];
    const answer = frame !== undefined ? { contentType: 'text/html', body: frame } : { contentType, body: request.isNavigationRequest() ? body : '' };
    void request.respond({ status: 200, ...answer }).catch(() => undefined);
  });
  // Firefox’s own viewers do not report that they have loaded.
  await page.goto('https://www.bbc.com/news/document', { timeout: 4000 }).catch(() => undefined);
}

const highlights = () => page.evaluate(() => (typeof CSS === 'undefined' ? 0 : (CSS.highlights?.size ?? 0)));

test.each([
  ['an HTML page', 'text/html', STORY],
  ['an XHTML page', 'application/xhtml+xml', STORY.replace('<!doctype html><html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')],
])('%s is read', async (_what, contentType, body) => {
  await open(contentType, body);
  expect(await waitForUnderlines(page, 3)).toHaveLength(3);
  expect(errors).toEqual([]);
});

test.each([
  ['a drawing', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${WORDS}</text></svg>`],
  ['an XML file', 'application/xml', `<?xml version="1.0"?><news><p>${WORDS}</p></news>`],
  ['plain text', 'text/plain', WORDS],
  ['JSON', 'application/json', JSON.stringify({ story: WORDS })],
  ['a page of frames', 'text/html', `<!doctype html><html><head><title>News</title></head><frameset cols="*"><frame src="about:blank"></frameset></html>`],
  ['a page that the reader edits', 'text/html', STORY.replace('<body>', '<body contenteditable>')],
])('%s is left alone, and nothing goes wrong', async (_what, contentType, body) => {
  await open(contentType, body);
  await wait(1000);
  expect(await highlights()).toBe(0);
  expect(errors).toEqual([]);
});

describe('frames', () => {
  const framesOf = (one: Page) => one.frames().filter((frame) => frame !== one.mainFrame());
  const SAME = 'https://www.bbc.com/news/frame';
  const OTHER = 'https://www.reuters.com/world/frame';
  const inFrame = `<iframe srcdoc="${STORY.replace(/"/g, '&quot;')}"></iframe><iframe sandbox="allow-scripts" srcdoc="${STORY.replace(/"/g, '&quot;')}"></iframe>`;

  test('of every kind are left as they are: listed sites, given text, sandboxed, written by script', async () => {
    const framed = `<iframe src="${SAME}"></iframe><iframe src="${OTHER}"></iframe>${inFrame}<iframe id="written"></iframe>`;
    await open('text/html', STORY.replace('</body>', `${framed}</body>`), { [SAME]: STORY, [OTHER]: STORY });
    await page.waitForSelector('#written');
    await page.evaluate((html) => {
      const written = (document.getElementById('written') as HTMLIFrameElement).contentDocument;
      written?.open();
      written?.write(html);
      written?.close();
    }, STORY);
    expect(await waitForUnderlines(page, 3)).toHaveLength(3);
    const texts = () => Promise.all(framesOf(page).map((frame) => frame.evaluate(() => document.body?.textContent?.includes('CIPS'))));
    await expect.poll(texts).toEqual(new Array(5).fill(true));
    await wait(1000);
    for (const frame of framesOf(page)) expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errors).toEqual([]);
  });
});
