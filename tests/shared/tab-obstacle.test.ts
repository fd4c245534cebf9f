/** What the popup says of a page in which no script answers. */
import { beforeEach, expect, test, vi } from 'vitest';

const { state, browser } = vi.hoisted(() => {
  const state = { origins: [] as string[] };
  // Chromium lists the sites of the manifest's scripts among all, and denies holding each of them.
  const permissions = { getAll: async () => state, contains: async () => false };
  return { state, browser: { permissions, runtime: { getManifest: () => ({ content_scripts: [{ matches: ['https://*.bbc.com/*'] }] }) } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { obstacleOf } = await import('../../entrypoints/shared/tab-obstacle.ts');

beforeEach(() => {
  state.origins = [];
});

const ALL = 'https://*/*';
const LISTED = 'https://*.bbc.com/*';
test.each<[string, string | undefined, string[], string]>([
  ['on no list', 'https://example.org/', [], 'not-listed'],
  ['taken back in the browser’s settings', 'https://www.bbc.com/news', [], 'withdrawn'],
  ['open for longer than the extension', 'https://example.org/', [ALL], 'not-yet-read'],
  ['of a listed site, and open for longer than the extension', 'https://www.bbc.com/news', [LISTED], 'not-yet-read'],
  ['of a site that was added, and open for longer than the extension', 'https://example.org/', [LISTED, 'https://example.org/*'], 'not-yet-read'],
  ['a private service, with all sites', 'https://www.paypal.com/', [ALL], 'private'],
  ['private by the look of its name, with all sites', 'https://webmail.example.org/', [ALL], 'private'],
  ['private, and added by name', 'https://webmail.example.org/', [ALL, 'https://webmail.example.org/*'], 'not-yet-read'],
  ['a file of the reader’s own', 'file:///home/story.html', [ALL], 'file'],
  ['not over https', 'http://example.org/', [ALL], 'insecure'],
  ['the browser’s own', 'chrome://extensions', [ALL], 'browser-page'],
  ['untold', undefined, [ALL], 'unknown'],
])('a page is %s', async (_what, url, origins, expected) => {
  state.origins = origins;
  expect(await obstacleOf(url)).toBe(expected);
});
