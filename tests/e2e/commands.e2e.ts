/** The keyboard commands as the browser gives them on a fresh profile. */
import type { Browser } from 'puppeteer';
import { expect, test } from 'vitest';
import { openSurface } from '../helpers/extension.ts';
import { borrowBrowser } from '../helpers/shared-browser.ts';
import { testedBrowser } from '../helpers/tested-browser.ts';

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

test('every command that suggests keys has them after installation', async () => {
  const options = await openSurface(browser, testedBrowser(), 'options.html');
  const { suggested, given, all } = await options.evaluate(async () => {
    interface Api {
      runtime: { getManifest(): { commands: Record<string, { suggested_key?: object }> } };
      commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
    }
    const globals = globalThis as unknown as { browser?: Api; chrome: Api };
    const { runtime, commands } = globals.browser ?? globals.chrome;
    return {
      all: Object.keys(runtime.getManifest().commands),
      suggested: Object.entries(runtime.getManifest().commands).flatMap(([name, { suggested_key }]) => (suggested_key ? [name] : [])),
      given: (await commands.getAll()).flatMap(({ name, shortcut }) => (shortcut ? [name] : [])),
    };
  });
  await options.close();
  expect(all).toContain('toggle-site');
  expect(suggested).toHaveLength(4);
  expect(given.filter((name) => !name.startsWith('_')).sort()).toEqual(suggested.sort());
});
