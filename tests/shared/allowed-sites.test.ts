/** What the browser is asked for when a reader wants a site read. */
import { expect, test, vi } from 'vitest';

const manifest = { content_scripts: [{ matches: ['https://*.bbc.com/*', 'https://*.cnn.com/*'] }] };
vi.mock('webextension-polyfill', () => ({ default: { runtime: { getManifest: () => manifest } } }));

const { patternsToAsk } = await import('../../entrypoints/shared/allowed-sites.ts');

test.each([
  ['bbc.com', ['https://*.bbc.com/*']],
  ['www.bbc.com', ['https://*.bbc.com/*']],
  ['notbbc.com', ['https://notbbc.com/*', 'https://www.notbbc.com/*']],
  ['www.own.example', ['https://www.own.example/*']],
])('for %s: %j', (host, patterns) => {
  expect(patternsToAsk(host)).toEqual(patterns);
});
