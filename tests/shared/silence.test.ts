/** What the reader has silenced is never lost to a storage that fails, nor to two wishes at a time. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { state, browser } = vi.hoisted(() => {
  const state = { stored: {} as Record<string, unknown>, failing: false };
  const get = async () => {
    if (state.failing) throw new Error('the disk is broken');
    return { ...state.stored };
  };
  return { state, browser: { storage: { local: { get, set: async (values: object) => void Object.assign(state.stored, values) } } } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { silence } = await import('../../entrypoints/background/silence.ts');
const { bringBack, storeSilence } = await import('../../entrypoints/shared/load-settings.ts');

beforeEach(() => {
  state.failing = false;
  state.stored = { hiddenTopics: ['aukus', 'nord-stream'], pausedSites: ['bbc.com'] };
});

describe('while the settings cannot be read', () => {
  test('a page is told that nothing was silenced, and the lists stay', async () => {
    state.failing = true;
    expect(await silence('cips', true, 'https://www.cnn.com/')).toBeNull();
    expect(await silence(null, true, 'https://www.cnn.com/')).toBeNull();
    expect(state.stored).toEqual({ hiddenTopics: ['aukus', 'nord-stream'], pausedSites: ['bbc.com'] });
  });

  test('a surface is refused, and the next wish is carried out', async () => {
    state.failing = true;
    await expect(storeSilence({ site: 'cnn.com' }, true)).rejects.toThrow();
    state.failing = false;
    await storeSilence({ site: 'cnn.com' }, true);
    expect(state.stored['pausedSites']).toEqual(['bbc.com', 'cnn.com']);
  });
});

test('two wishes at the same time are both kept', async () => {
  expect(await Promise.all([silence('cips', true, ''), silence('brics', true, ''), silence('aukus', false, '')])).toEqual([true, true, true]);
  expect(state.stored['hiddenTopics']).toEqual(['nord-stream', 'cips', 'brics']);
});

describe('the lists of the options', () => {
  test('bring back two names at the same time, and one beside a wish of a page', async () => {
    await Promise.all([bringBack('hiddenTopics', 'aukus'), bringBack('hiddenTopics', 'nord-stream'), silence('cips', true, '')]);
    expect(state.stored['hiddenTopics']).toEqual(['cips']);
  });

  test('bring back one site by its own name, and none above it', async () => {
    state.stored['pausedSites'] = ['bbc.com', 'news.bbc.com'];
    await bringBack('pausedSites', 'news.bbc.com');
    expect(state.stored['pausedSites']).toEqual(['bbc.com']);
  });

  test('are not written over where they cannot be read', async () => {
    state.failing = true;
    await expect(bringBack('hiddenTopics', 'aukus')).rejects.toThrow();
    expect(state.stored['hiddenTopics']).toEqual(['aukus', 'nord-stream']);
  });
});

describe('a page is told whether anything changed', () => {
  test.each<[string, string | null, boolean, boolean | null]>([
    ['a topic that was not silent', 'cips', true, true],
    ['a topic that was silent, be it the last one or not', 'aukus', true, false],
    ['a topic that is brought back', 'aukus', false, true],
    ['a topic that was not silent and is brought back', 'cips', false, false],
    ['a site that was silent', null, true, false],
    ['a site that is brought back', null, false, true],
    ['what is no topic', 'no-topic', true, null],
  ])('%s', async (_what, topic, silent, expected) => {
    const before = structuredClone(state.stored);
    expect(await silence(topic, silent, 'https://www.bbc.com/news')).toBe(expected);
    if (!expected) expect(state.stored).toEqual(before);
  });
});
