/**
 * What the browser would answer in places where no test can put it: another tab beside a popup, a permission, a storage that
 * fails. Given to one page of the extension before its code runs; everything else stays the browser's own.
 */
import type { Page } from 'puppeteer';

export interface Pretence {
  /** The tab beside the surface. */
  tab?: { url: string };
  /** What its page script reports; nothing answers where there is none. */
  report?: { state: string; topics: { topic: string; text: string; mentions: number }[]; written?: string };
  /** The patterns that the browser lets us read, and whether it would grant more. */
  granted?: string[];
  grants?: boolean;
  /** The browser has a side panel that opens. */
  panel?: true;
  /** What of the extension's storage fails. */
  failing?: 'reading' | 'writing';
}

/** Prepares a page of the extension; for the `before` of `openSurface`. */
export function pretend(pretence: Pretence): (page: Page) => Promise<unknown> {
  return (page) => page.evaluateOnNewDocument(replaceInterfaces, pretence as never);
}

/** Runs in the page. Interfaces are called with a callback or for a promise, as the browser's own are. */
function replaceInterfaces({ tab, report, granted, grants, panel, failing }: Pretence): void {
  const root = globalThis as unknown as Record<'chrome' | 'browser', Record<string, Record<string, unknown>> | undefined>;
  const calls: string[] = [];
  Object.assign(globalThis, { pretendedCalls: calls });
  const answer =
    (name: string, value: unknown, error?: string) =>
    (...given: unknown[]) => {
      calls.push(name);
      const callback = given.at(-1);
      if (typeof callback === 'function' && !error) return void callback(value);
      return error ? Promise.reject(new Error(error)) : Promise.resolve(value);
    };
  for (const api of new Set([root.chrome, root.browser])) {
    if (!api) continue;
    const replace = (room: Record<string, unknown> | undefined, name: string, value: unknown, error?: string) => {
      if (room) Object.defineProperty(room, name, { configurable: true, value: answer(name, value, error) });
    };
    if (tab) {
      replace(api['tabs'], 'query', [{ id: 1, ...tab }]);
      replace(api['tabs'], 'sendMessage', report);
      replace(api['tabs'], 'reload', undefined);
    }
    if (granted !== undefined) {
      // The list is what tells: asked for one site, Chromium denies those of the manifest's scripts.
      replace(api['permissions'], 'getAll', { permissions: [], origins: granted });
      replace(api['permissions'], 'contains', false);
    }
    if (grants !== undefined) replace(api['permissions'], 'request', grants);
    if (panel) replace(api['sidePanel'], 'open', undefined);
    const local = (api['storage'] as { local?: Record<string, unknown> } | undefined)?.local;
    if (failing === 'reading') replace(local, 'get', undefined, 'the disk is broken');
    if (failing) replace(local, 'set', undefined, 'the disk is full');
  }
}
