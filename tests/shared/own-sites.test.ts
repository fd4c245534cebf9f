/** Sites that the reader adds and takes back, as the background has them read: by a browser whose tabs may not answer. */
import { beforeEach, expect, test, vi } from 'vitest';

const ONE = 'https://one.example/*';
const TWO = 'https://two.example/*';

const { state, browser } = vi.hoisted(() => {
  const state = {
    changed: () => {},
    origins: [] as string[],
    registered: [] as string[],
    tabs: [] as { id: number; url: string }[],
    /** Tabs that never answer: a page that waits for an answer to its `alert()`, say. */
    heldUp: [] as number[],
    started: [] as number[],
  };
  const quiet = { addListener: () => undefined };
  const inject = ({ target }: { target: { tabId: number } }) => (state.heldUp.includes(target.tabId) ? new Promise(() => undefined) : Promise.resolve());
  const browser = {
    runtime: { onInstalled: quiet, onStartup: quiet, getManifest: () => ({ content_scripts: [{ matches: ['https://*.bbc.com/*'] }] }) },
    permissions: {
      onAdded: { addListener: (listener: () => void) => Object.assign(state, { changed: listener }) },
      onRemoved: quiet,
      getAll: async () => ({ origins: state.origins }),
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered.map((id) => ({ id })),
      registerContentScripts: async (scripts: { id: string }[]) => void state.registered.push(...scripts.map(({ id }) => id)),
      insertCSS: inject,
      executeScript: async (what: Parameters<typeof inject>[0]) => {
        await inject(what);
        state.started.push(what.target.tabId);
      },
    },
    tabs: {
      query: async ({ url = [] }: { url?: string[] }) =>
        state.tabs.filter((tab) => url.some((pattern) => pattern === 'https://*/*' || tab.url.startsWith(pattern.slice(0, -1)))),
    },
  };
  return { state, browser };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { registerOwnSites } = await import('../../entrypoints/background/own-sites.ts');
registerOwnSites();

/** The reader allows a site more. */
const allow = (pattern: string) => {
  state.origins.push(pattern);
  state.changed();
};

beforeEach(() => {
  Object.assign(state, { origins: [], registered: [], tabs: [], heldUp: [], started: [] });
});

test('a tab that is held up keeps no other tab of its site waiting, and no other site', async () => {
  state.tabs = [
    { id: 1, url: 'https://one.example/a' },
    { id: 2, url: 'https://one.example/b' },
  ];
  state.heldUp = [1];
  allow(ONE);
  await vi.waitFor(() => expect(state.started).toEqual([2]));
  allow(TWO);
  await vi.waitFor(() => expect(state.registered).toEqual([ONE, TWO]));
});

test('with all sites no open page is started that looks private, nor one that has the script by the manifest', async () => {
  state.tabs = [
    { id: 1, url: 'https://proton.me/inbox' },
    { id: 2, url: 'https://www.bbc.com/news' },
    { id: 3, url: 'https://one.example/a' },
  ];
  allow('https://*/*');
  await vi.waitFor(() => expect(state.started).toEqual([3]));
});

test('what looks private and is added by name is started, also together with all sites', async () => {
  state.tabs = [{ id: 1, url: 'https://proton.me/inbox' }];
  state.origins.push('https://*/*');
  allow('https://proton.me/*');
  await vi.waitFor(() => expect(state.started).toEqual([1]));
});
