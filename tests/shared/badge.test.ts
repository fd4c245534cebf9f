/** The badge of a tab in which no page script is at work any more, by browsers that forget a tab's own differently. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

interface Own {
  text?: string | null;
  color?: string | null;
  title?: string | null;
}

const { state, browser } = vi.hoisted(() => {
  const state = { isChromium: true, everywhere: {} as Own, own: {} as Own, stored: {} as object };
  /** Chromium throws where a colour or a title is null, and does not wait with it. */
  const set =
    (name: keyof Own) =>
    ({ tabId, [name]: value }: Own & { tabId?: number }) => {
      if (state.isChromium && name !== 'text' && value === null) throw new TypeError('Error at parameter: Missing required property.');
      Object.assign(tabId === undefined ? state.everywhere : state.own, { [name]: value });
      return Promise.resolve();
    };
  const action = { setBadgeText: set('text'), setBadgeBackgroundColor: set('color'), setTitle: set('title') };
  return { state, browser: { action, storage: { local: { get: async () => state.stored } } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { clearBadge } = await import('../../entrypoints/background/badge.ts');

beforeEach(() => {
  Object.assign(state, { stored: {}, own: { text: '3', color: '#8a2f1d', title: 'Sidelight: 3 topics on this page' } });
});

describe.each([
  ['Chromium', true],
  ['Firefox', false],
])('in %s the tab has the badge of all tabs', (_name, isChromium) => {
  test.each<[string, object, Own]>([
    ['while Sidelight runs', {}, { text: null, color: '#8a2f1d', title: 'Sidelight' }],
    ['while everything is paused', { paused: true }, { text: null, color: '#6b6b6b', title: 'Sidelight: paused' }],
  ])('%s', async (_when, stored, expected) => {
    Object.assign(state, { isChromium, stored });
    await clearBadge(7);
    expect(state.own).toEqual(expected);
  });
});
