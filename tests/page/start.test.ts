/** When the page script begins: not before the reader is there, and never on what is no article document. */
import { beforeEach, expect, test, vi } from 'vitest';

const reads = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../entrypoints/page/browser.ts', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const get = async () => {
    reads.count++;
    return { paused: true };
  };
  return {
    extension: { runtime: { id: 'own-id', onMessage: event }, storage: { local: { get }, onChanged: event } },
    isAlive: () => true,
    askForTopic: async () => null,
    askForBriefing: () => undefined,
    askToSilence: async () => false,
    tellTopics: () => undefined,
  };
});
// What jsdom lacks; a paused page registers nothing.
vi.stubGlobal('CSS', { highlights: new Map() });
vi.stubGlobal('Highlight', class extends Set {});

const { default: script } = await import('../../entrypoints/page/index.ts');
const begin = async () => {
  script.main();
  await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(() => {
  reads.count = 0;
  document.body.removeAttribute('contenteditable');
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
});

test('at once on a page that is shown', async () => {
  await begin();
  expect(reads.count).toBe(1);
});

test('on a page that is made ready ahead of time, when it is shown, and once', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  await begin();
  expect(reads.count).toBe(0);
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(reads.count).toBe(1);
});
