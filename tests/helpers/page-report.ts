/** Asking the page script, which a page shows no sign of before it has underlined something. */
import type { Browser, Page } from 'puppeteer';
import type { PageReport } from '../../entrypoints/shared/messages.ts';
import { backgroundOf, openSurface } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';
import { BY_THE_CLOCK } from './page-probe.ts';

/** Waits until a page's script answers, or answers that it has come to a state; then the page is in front again. No other page may answer. */
export async function untilPageAnswers(browser: Browser, kind: BrowserKind, page: Page, state?: PageReport['state']): Promise<void> {
  const room = await openSurface(browser, kind, 'options.html');
  try {
    await room.waitForFunction(askAll, { timeout: 10_000, polling: BY_THE_CLOCK }, state ?? '');
  } finally {
    await room.close();
    await page.bringToFront();
  }
}

/** Runs in one of the extension's own pages: whether a tab answers. */
async function askAll(wanted: string): Promise<boolean> {
  type Api = { tabs: { query(info: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> } };
  const globals = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs } = globals.browser ?? globals.chrome;
  const message = { to: 'page', call: 'reportPage', request: {} };
  const answers = await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, message).catch(() => undefined)));
  return answers.some((one) => one && (wanted === '' || (one as { state: string }).state === wanted));
}

/** A room of the extension, from which its settings are changed and pages are asked. */
export interface Room {
  pause(paused: boolean): Promise<void>;
  /** Whether the page in front has been read, or is not worth it. */
  isFrontRead(): Promise<boolean>;
}

/** Chromium's service worker, which is woken for each wish, or one of the extension's own pages in Firefox. */
export async function openRoom(browser: Browser, kind: BrowserKind): Promise<Room> {
  const page = kind === 'firefox' ? await openSurface(browser, kind, 'options.html') : undefined;
  return {
    pause: async (paused) => (page ? page.evaluate(storePaused, paused) : (await backgroundOf(browser)).evaluate(storePaused, paused)),
    isFrontRead: async () => (page ? page.evaluate(askFront) : (await backgroundOf(browser)).evaluate(askFront)),
  };
}

/** Runs in the room. */
const storePaused = (paused: boolean): Promise<void> =>
  (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({ paused });

/** Runs in the room. */
async function askFront(): Promise<boolean> {
  type Tabs = { query(info: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<{ state: string }> };
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const [tab] = await tabs.query({ active: true });
  const answer = tab && (await tabs.sendMessage(tab.id, { to: 'page', call: 'reportPage', request: {} }).catch(() => undefined));
  return answer !== undefined && answer.state !== 'reading';
}
