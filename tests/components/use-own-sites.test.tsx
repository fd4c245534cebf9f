/** Adding a site of the reader's own in the options, by browsers that answer differently. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';

const ALL = 'https://*/*';
const { state, browser } = vi.hoisted(() => {
  const state = { origins: [] as string[], adds: true, grants: true };
  const quiet = { addListener: () => undefined, removeListener: () => undefined };
  const permissions = {
    onAdded: quiet,
    onRemoved: quiet,
    // As Chromium answers of the sites of the manifest's scripts, which it lists among all.
    contains: async () => false,
    getAll: async () => ({ origins: [...state.origins] }),
    request: async ({ origins }: { origins: string[] }) => {
      if (state.grants && state.adds) state.origins.push(...origins);
      return state.grants;
    },
  };
  return { state, browser: { permissions, runtime: { getManifest: () => ({ content_scripts: [{ matches: ['https://*.bbc.com/*'] }] }) } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { useOwnSites } = await import('../../entrypoints/options/use-own-sites.ts');

let sites: ReturnType<typeof useOwnSites>;
function Holder() {
  sites = useOwnSites();
  return null;
}

const LISTED = ['bbc.com', 'cnn.com'].map((host) => `https://*.${host}/*`);

const start = async (given: Partial<typeof state>) => {
  Object.assign(state, given);
  await act(() => render(<Holder />, document.body));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
};

beforeEach(() => {
  render(null, document.body);
  Object.assign(state, { origins: [], adds: true, grants: true });
});

test.each<[string, Partial<typeof state>, string, string | undefined]>([
  ['is added', {}, 'example.org', undefined],
  ['is not added where the reader refuses', { grants: false }, 'example.org', 'did not allow'],
  ['is added by name beside all sites, where it is private', { origins: [ALL] }, 'www.paypal.com', undefined],
  [
    'is not said to be added where the browser, having all sites, adds none',
    { origins: [ALL], adds: false },
    'www.paypal.com',
    'Remove “All sites over https” first',
  ],
  ['runs already, where it is a listed one that the browser lets us read', { origins: LISTED }, 'www.bbc.com', 'runs on www.bbc.com already'],
  ['is asked for again, where it is a listed one that was taken back', { origins: LISTED.slice(1) }, 'www.bbc.com', undefined],
  ['is there already with all sites, where it is not private', { origins: [ALL] }, 'example.org', 'already'],
])('a site %s', async (_what, given, site, expected) => {
  await start(given);
  const problem = await sites.add(site);
  if (expected) expect(problem).toContain(expected);
  else expect(problem).toBeUndefined();
});
