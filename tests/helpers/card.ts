/** Reaching into the open card, which stands in a closed shadow root. */
import type { Browser, Page } from 'puppeteer';
import type { BrowserKind } from './find-browser.ts';
import { queryCardInFirefox } from './firefox.ts';
import { pointAtCard } from './page-probe.ts';

export interface CardElement {
  text: string;
  /** Its middle, in viewport coordinates. */
  x: number;
  y: number;
  width: number;
  height: number;
  focused: boolean;
}

/** What a test wants to know of an element in the card; runs in the page, on the card's shadow root. */
const DESCRIBE = `function (selector) {
  const element = this.querySelector(selector);
  if (!element) return '';
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return JSON.stringify({ text: element.textContent, x: x + width / 2, y: y + height / 2, width, height, focused: element.matches(':focus') });
}`;

/** The first element of the card that matches, once there is one; its part of the card is scrolled into view. */
export async function inCard(browser: Browser, kind: BrowserKind, page: Page, selector: string, timeout = 10_000): Promise<CardElement> {
  for (const end = Date.now() + timeout; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const found = await askCard(browser, kind, page, DESCRIBE, selector);
    if (found) return JSON.parse(found) as CardElement;
  }
  throw new Error(`The card holds no ${selector}`);
}

/** Calls a function on the card's shadow root with one argument and gives its value, a string; empty when no card is open. */
export function askCard(browser: Browser, kind: BrowserKind, page: Page, functionDeclaration: string, argument = ''): Promise<string> {
  return kind === 'firefox' ? queryCardInFirefox(browser, page, functionDeclaration, argument) : queryCardInChromium(page, functionDeclaration, argument);
}

/** A click that comes with the card is no click on it (`entrypoints/page/card-guard.ts`). */
const SETTLED = 250; // ms

/** Clicks an element of the card with the real mouse, once it has stood still for so long: a card that grows may be placed anew. */
export async function clickInCard(browser: Browser, kind: BrowserKind, page: Page, selector: string): Promise<void> {
  const look = () => inCard(browser, kind, page, selector);
  let found = await look();
  for (let before: CardElement | undefined; before?.x !== found.x || before.y !== found.y; ) {
    before = found;
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    found = await look();
  }
  await page.mouse.click(found.x, found.y);
}

/** Pins the open card, by the key that does so while the pointer is in it. */
export async function pinCard(browser: Browser, kind: BrowserKind, page: Page): Promise<void> {
  await pointAtCard(page);
  await page.keyboard.press('p');
  await inCard(browser, kind, page, '[data-move]');
}

async function queryCardInChromium(page: Page, functionDeclaration: string, argument: string): Promise<string> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: 3, pierce: true });
    const hosts = root.children?.flatMap((html) => html.children ?? []) ?? [];
    const shadow = hosts.find(({ attributes }) => attributes?.includes('popover'))?.shadowRoots?.[0];
    if (!shadow) return '';
    // The card may have been shown anew since.
    const object = await client.send('DOM.resolveNode', { nodeId: shadow.nodeId }).then(
      (resolved) => resolved.object,
      () => undefined,
    );
    if (!object) return '';
    const call = { objectId: object.objectId as string, functionDeclaration, arguments: [{ value: argument }], returnByValue: true };
    return String((await client.send('Runtime.callFunctionOn', call)).result.value ?? '');
  } finally {
    await client.detach();
  }
}
