/** The extension's own interfaces, called from one of its pages as its own code would. */
import type { Browser } from 'puppeteer';
import { backgroundOf, openSurface } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';

/** Stores values in the extension's storage, as if the reader had set them. */
export function store(browser: Browser, kind: BrowserKind, values: object, area: 'local' | 'session' = 'local'): Promise<void> {
  return inExtension(browser, kind, [area, values], async ([where, what]) => {
    type Api = { storage: Record<string, { set(values: object): Promise<void> }> };
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    await (globals.browser ?? globals.chrome).storage[where as string]?.set(what as object);
    return undefined;
  });
}

/** Forgets all settings, and where the reader was. */
export async function forget(browser: Browser, kind: BrowserKind): Promise<void> {
  const clear = async () => {
    type Api = { storage: { local: { clear(): Promise<void> }; session: { clear(): Promise<void> } } };
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage } = globals.browser ?? globals.chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  };
  await (kind === 'firefox' ? inExtension(browser, kind, [], clear) : (await backgroundOf(browser)).evaluate(clear));
}

async function inExtension<Value>(browser: Browser, kind: BrowserKind, given: unknown[], act: (given: unknown[]) => Promise<Value>): Promise<Value> {
  const page = await openSurface(browser, kind, 'options.html');
  try {
    return (await page.evaluate(act, given)) as Value;
  } finally {
    await page.close();
  }
}
