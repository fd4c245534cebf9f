/** A page that lies about its own nodes, replaces the browser's functions or forbids styles: mentions are found, cards open. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { afterEach, describe, expect, test } from 'vitest';
import { inCard } from '../helpers/card.ts';
import { openArticle } from '../helpers/launch.ts';
import { openCardOf } from '../helpers/open-story.ts';
import { bringIntoView, hasCard, readUnderlines, rest, waitForCard, waitForUnderlines } from '../helpers/page-probe.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { STORY } from '../helpers/story.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

const kind = testedBrowser();
const ADDRESS = 'https://www.bbc.com/news/story';

let browser: Browser;
let page: Page;
const errors: string[] = [];
borrowBrowser((lent) => {
  browser = lent;
});
afterEach(() => page?.close());

const open = async (html: string, headers: Record<string, string> = {}) => {
  errors.length = 0;
  page = await openArticle(browser, ADDRESS, html, headers);
  page.on('pageerror', (error) => errors.push(String(error)));
};

/** Rests on a mention until its card is there. */
async function openCard(text = 'CIPS'): Promise<void> {
  await openCardOf(page, text);
}

/** Properties that a form's fields can answer for, by their names. */
const CLOBBERED = [
  'parentNode',
  'nodeType',
  'textContent',
  'attributes',
  'localName',
  'children',
  'firstChild',
  'nextSibling',
  'getAttribute',
  'closest',
  'isConnected',
  'ownerDocument',
];

test('forms whose fields answer for them, by twelve names, are no trap', async () => {
  const liars = CLOBBERED.map(
    (name) => `<form><input name="${name}"><input name="${name}"><div><p>Banks use <b>CIPS</b>, said <i>Wang Yi</i>.</p></div></form>`,
  );
  await open(STORY.replace('<p id="second">', `${liars.join('')}<p id="second">`));
  await waitForUnderlines(page, 3);
  // Text that changes inside them, comes and goes is looked at from the form upwards.
  const tried = await page.evaluate(() => {
    const forms = [...document.querySelectorAll('form')];
    for (const form of forms) {
      Element.prototype.append.call(form, Object.assign(document.createElement('p'), { textContent: 'Xi Jinping' }));
      setTimeout(() => Element.prototype.querySelector.call(form, 'b')?.append(' and Putin'), 250);
      setTimeout(() => Element.prototype.remove.call(form), 500);
    }
    return forms.length;
  });
  expect(tried).toBe(12);
  await wait(900);
  await expect.poll(async () => (await readUnderlines(page)).map(({ text }) => text)).toEqual(['Xi Jinping', 'CIPS', 'Power of Siberia 2']);
  await openCard();
  expect(errors).toEqual([]);
});

test('functions of the browser that the page has replaced are not called', async () => {
  const script = `<script>
    window.replaced = 0;
    window.called = [];
    const replace = (owner, name) => { window.replaced++; owner[name] = function () { window.called.push(name); throw new Error(name); }; };
    for (const name of ['attachShadow', 'append', 'setAttribute', 'getAttribute', 'matches', 'closest', 'checkVisibility']) replace(Element.prototype, name);
    for (const name of ['appendChild', 'insertBefore', 'contains', 'getRootNode', 'compareDocumentPosition']) replace(Node.prototype, name);
    for (const name of ['createTreeWalker', 'createElementNS', 'getElementsByTagName']) replace(Document.prototype, name);
    for (const name of ['showPopover', 'focus']) replace(HTMLElement.prototype, name);
    for (const name of ['set', 'add', 'delete', 'has', 'clear']) { replace(Highlight.prototype, name); }
    replace(EventTarget.prototype, 'addEventListener');
    replace(CSSStyleDeclaration.prototype, 'setProperty');
    replace(MutationObserver.prototype, 'observe');
    replace(Array.prototype, 'flatMap');
    replace(String.prototype, 'normalize');
    replace(Scheduler.prototype, 'postTask');
    for (const name of ['Highlight', 'MutationObserver', 'AbortController', 'structuredClone']) replace(window, name);
  </script>`;
  await open(STORY.replace('<head>', `<head>${script}`));
  await waitForUnderlines(page, 3);
  await openCard();
  const tried = await page.evaluate(() => {
    const { replaced, called } = window as unknown as { replaced: number; called: string[] };
    return { replaced, called };
  });
  expect(tried.replaced).toBeGreaterThanOrEqual(25);
  expect(tried.called).toEqual([]);
});

const POLICIES: [name: string, policy: string][] = [
  ['nothing at all', "default-src 'none'"],
  ['no style sheets', "style-src 'none'"],
  ['no style sheets and no style attributes', "style-src-elem 'none'; style-src-attr 'none'"],
  ['no script but its own', "script-src 'self'; object-src 'none'; base-uri 'none'"],
  ['no text as markup', "require-trusted-types-for 'script'; trusted-types 'none'"],
  ['all of it', "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; form-action 'none'"],
];

describe('a policy that allows', () => {
  test.each(POLICIES)('%s: the card has its looks', async (_name, policy) => {
    await open(STORY, { 'content-security-policy': policy });
    // Waiting inside the page needs what some policies forbid.
    await expect.poll(async () => (await readUnderlines(page)).length, { timeout: 10_000 }).toBe(3);
    await rest(page, await bringIntoView(page, 'CIPS'));
    await expect.poll(() => hasCard(page), { timeout: 5000 }).toBe(true);
    const surface = await inCard(browser, kind, page, '.surface');
    expect(surface.width).toBeCloseTo(360, 0);
    expect((await inCard(browser, kind, page, '.icon')).height).toBeGreaterThanOrEqual(24);
  });
});

test('a page that clears the highlight registry: cards open all the same, and after three times its wish holds', async () => {
  await open(STORY);
  await waitForUnderlines(page, 3);
  for (let time = 0; time < 3; time++) {
    const mention = await bringIntoView(page, 'CIPS');
    await page.evaluate(() => CSS.highlights.clear());
    await rest(page, mention);
    await waitForCard(page);
    expect(await page.evaluate(() => CSS.highlights.has('margin-note'))).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
  }
  const mention = await bringIntoView(page, 'CIPS');
  await page.evaluate(() => CSS.highlights.clear());
  await rest(page, mention);
  await wait(900);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await hasCard(page)).toBe(false);
  expect(errors).toEqual([]);
});
