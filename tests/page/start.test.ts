/** When the page script begins: not before the reader is there, and never on what is no article document. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepOutOfView } from '../helpers/page-world.ts';

const reads = vi.hoisted(() => ({ count: 0 }));
/** What the background says when the page asks whether Sidelight may run on it. */
const background = vi.hoisted(() => ({ allows: true, asked: 0 }));
const calls = vi.hoisted(() => {
  const listeners: ((message: object, sender: object, respond: (answer: unknown) => void) => unknown)[] = [];
  return {
    addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener),
    removeListener: (listener: (typeof listeners)[number]) => void listeners.splice(listeners.indexOf(listener), 1),
    stopUnlessAllowed: () =>
      Promise.all(listeners.map((listen) => new Promise((answer) => listen({ to: 'page', call: 'stopUnlessAllowed', request: {} }, { id: 'own-id' }, answer)))),
  };
});
const sessions = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../entrypoints/page/page-session.ts', () => ({ startPageSession: () => ({ handlers: sessions.count++ }) }));
vi.mock('../../entrypoints/page/browser.ts', () => {
  const quiet = { addListener: () => undefined, removeListener: () => undefined };
  const get = async () => {
    reads.count++;
    return {};
  };
  return {
    extension: { runtime: { id: 'own-id', onMessage: calls }, storage: { local: { get }, onChanged: quiet } },
    isAlive: () => true,
    askForTopic: async () => null,
    askWhetherAllowed: async () => {
      background.asked++;
      return background.allows;
    },
    askForBriefing: () => undefined,
    askToSilence: async () => null,
    tellOfChange: () => undefined,
  };
});

keepOutOfView();

const { default: script } = await import('../../entrypoints/page/index.ts');
const begin = async () => {
  script.main();
  await new Promise((resolve) => setTimeout(resolve));
};

/** Takes back the site of the page that is open. */
const takeBack = async () => {
  background.allows = false;
  const answers = await calls.stopUnlessAllowed();
  background.allows = true;
  return answers;
};

beforeEach(async () => {
  await takeBack();
  reads.count = 0;
  background.asked = 0;
  sessions.count = 0;
  document.body.removeAttribute('contenteditable');
  document.body.innerHTML = '<p>In Beijing the foreign ministers of Russia and China spoke of the war in Ukraine.</p>';
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
});

// The names are opened meanwhile: a script that outlives its test would find no page.
afterEach(() => vi.waitFor(() => expect(sessions.count).toBe(reads.count), { timeout: 20_000 }));

test('at once on a page that is shown, without a question', async () => {
  await begin();
  expect(reads.count).toBe(1);
  expect(background.asked).toBe(0);
});

test('on a page that is made ready ahead of time, when it is shown, and once', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const listen = vi.spyOn(document, 'addEventListener');
  await begin();
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(reads.count, 'a page cannot say so').toBe(0);
  // Only a browser can make a trusted event, so the listener is given what one would look like.
  const [, listener, options] = listen.mock.calls.find(([type]) => (type as string) === 'prerenderingchange') ?? [];
  (listener as (event: object) => void)({ isTrusted: true });
  await new Promise((resolve) => setTimeout(resolve));
  expect(reads.count).toBe(1);
  expect((options as AddEventListenerOptions).signal?.aborted).toBe(true);
});

describe('on a site whose name looks private', () => {
  const { location } = globalThis;
  beforeEach(() => void vi.stubGlobal('location', { hostname: 'mail.example.org' }));
  afterEach(() => void vi.stubGlobal('location', location));

  test('where the reader has added it by name', async () => {
    await begin();
    expect(reads.count).toBe(1);
  });

  test('not where all sites are allowed, until it is added by name', async () => {
    background.allows = false;
    await begin();
    expect(await calls.stopUnlessAllowed(), 'nobody answers').toEqual([]);
    expect(reads.count).toBe(0);
    background.allows = true;
    await begin();
    expect(reads.count).toBe(1);
  });
});

test('once, however often the browser starts it', async () => {
  await begin();
  await begin();
  expect(reads.count).toBe(1);
});

test('again, when its site was taken back and added again', async () => {
  await begin();
  await vi.waitFor(() => expect(sessions.count).toBe(1), { timeout: 20_000 });
  expect(await takeBack()).toEqual([true]);
  expect(await takeBack(), 'it has ended: nobody answers').toEqual([]);
  await begin();
  expect(reads.count).toBe(2);
});

test('a page whose site stays goes on when another was taken back', async () => {
  await begin();
  expect(await calls.stopUnlessAllowed()).toEqual([false]);
});
