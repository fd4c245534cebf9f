/** Where the reader was, kept for the next surface; a private window leaves nothing behind. */
import { beforeEach, expect, test, vi } from 'vitest';

const { state, browser } = vi.hoisted(() => {
  const state = { stored: {} as Record<string, unknown>, incognito: false };
  const session = { get: async (key: string) => ({ [key]: state.stored[key] }), set: async (values: object) => void Object.assign(state.stored, values) };
  return { state, browser: { storage: { session }, windows: { getCurrent: async () => ({ incognito: state.incognito }) } as object | undefined } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { keepPlace, readPlace } = await import('../../entrypoints/shared/last-place.ts');

beforeEach(() => {
  state.stored = {};
  state.incognito = false;
});

test('a topic is gone on with', async () => {
  await keepPlace({ view: 'topic', id: 'cips' });
  expect(await readPlace()).toEqual({ view: 'topic', id: 'cips' });
});

test('what is read in a private window is not kept', async () => {
  state.incognito = true;
  await keepPlace({ view: 'topic', id: 'wagner-group' });
  expect(await readPlace()).toBeUndefined();
});

test('where there are no windows, as on phones, a place is kept all the same', async () => {
  const { windows } = browser;
  browser.windows = undefined;
  await keepPlace({ view: 'timeline' });
  browser.windows = windows;
  expect(await readPlace()).toEqual({ view: 'timeline' });
});
