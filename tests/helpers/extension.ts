/** Reaching the built extension's own rooms from outside. */
import type { Browser, Page, Target, WebWorker } from 'puppeteer';
import type { PageReport } from '../../entrypoints/shared/messages.ts';
import type { BrowserKind } from './find-browser.ts';
import { cardTextInFirefox, FIREFOX_UUID, fireMenuInFirefox, goInFirefox, updateInFirefox } from './firefox.ts';

const isBackground = (target: Target): boolean => target.type() === 'service_worker' && target.url().endsWith('/background.js');

/** Chromium's service worker of the extension, woken if it sleeps. */
export async function backgroundOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(isBackground, { timeout: 10_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run.');
  return worker;
}

const LONGEST_STOP = 15_000; // ms

/** Stops Chromium's worker, if it runs, as the browser does when it is idle, and sees that it is gone. Another one may start at once. */
export async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(isBackground);
  if (!target) return;
  for (const began = Date.now(); browser.targets().includes(target); ) {
    if (Date.now() - began > LONGEST_STOP) throw new Error('The worker does not stop.');
    // On a busy machine the browser may have stopped it meanwhile, or not have heard.
    await (await target.worker())?.close().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Updates the extension: the scripts in open pages lose it. Chromium closes its own pages with it, which shows that it has. */
export async function updateExtension(browser: Browser, kind: BrowserKind): Promise<void> {
  if (kind === 'firefox') return updateInFirefox(browser);
  const room = await openSurface(browser, kind, 'options.html');
  const reload = () => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  void room.evaluate(reload).catch(() => undefined);
  for (const began = Date.now(); !room.isClosed(); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() - began > LONGEST_STOP) throw new Error('The extension is not updated.');
  }
}

/** What the page script says of the page in front, as the popup asks it (Chromium). */
export async function reportOf(browser: Browser, page: Page): Promise<PageReport | undefined> {
  await page.bringToFront();
  const background = await backgroundOf(browser);
  const answer = await background.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(info: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> } };
      }
    ).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? tabs.sendMessage(tab.id, { to: 'page', call: 'reportPage', request: {} }).catch(() => undefined) : undefined;
  });
  return answer as PageReport | undefined;
}

/** Brings the first tab that is not blank to the front. */
export async function bringToTop(browser: Browser): Promise<void> {
  const pages = await browser.pages();
  const [blank, ...others] = pages;
  const first = others.find((page) => page.url() !== 'about:blank');
  await first?.bringToFront();
  if (first && blank?.url() === 'about:blank') await blank.close();
}

/** Opens one of the extension's own pages as a tab; `before` prepares the tab. */
export async function openSurface(browser: Browser, kind: BrowserKind, path: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage();
  await before?.(page);
  const address = `${await originOf(browser, kind)}/${path}`;
  if (kind === 'firefox') await goInFirefox(browser, page, address);
  else await page.goto(address);
  await page.bringToFront();
  return page;
}

/** The address of the extension's own pages. Node knows no origin of such addresses. */
async function originOf(browser: Browser, kind: BrowserKind): Promise<string> {
  if (kind === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  return (await backgroundOf(browser)).url().split('/').slice(0, 3).join('/');
}

/** Fires the menu entry "Explain this" at the background, as the browser does when the reader has chosen it; 0 is the page's own frame. */
export async function fireMenu(browser: Browser, kind: BrowserKind, selectionText: string, menuItemId = 'explain', frameId = 0): Promise<void> {
  const click = { menuItemId, selectionText, frameId, editable: false };
  if (kind === 'firefox') return fireMenuInFirefox(browser, click);
  const background = await backgroundOf(browser);
  await background.evaluate(async (info) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(info: object): Promise<object[]> }; contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } } };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(info, tab);
  }, click);
}

/** The text of the open card, which stands in a closed shadow root: in Chromium read from the accessibility tree. */
export async function cardText(browser: Browser, kind: BrowserKind, page: Page): Promise<string> {
  if (kind === 'firefox') return cardTextInFirefox(browser, page);
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes.map((node) => String(node.name?.value ?? '')).join('\n');
}
