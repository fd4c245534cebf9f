/** What a page costs and answers before a session is at work in it, and what starts one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const opened = vi.hoisted(() => ({ count: 0 }));
const stored = vi.hoisted(() => ({ settings: {} as object }));
const session = vi.hoisted(() => ({
  reportPage: () => ({ state: 'annotated', topics: [] }),
  showExplanation: () => true,
  explainHere: () => true,
  runCommand: () => null,
  goToMention: () => true,
}));
const startPageSession = vi.hoisted(() => vi.fn());
vi.mock('../../entrypoints/page/page-session.ts', () => ({ startPageSession }));
vi.mock('../../data/alias-table.ts', () => ({
  // biome-ignore lint/correctness/useYield: it opens nothing.
  *openInPieces() {
    opened.count++;
    return {};
  },
}));
vi.mock('../../entrypoints/page/browser.ts', () => ({
  extension: { storage: { local: { get: async () => stored.settings } } },
  isAlive: () => true,
}));
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

const { PageLife } = await import('../../entrypoints/page/page-life.ts');

const SENTENCE = 'The hotel has a pool, a bar and a view of the sea that guests remember for many years after. ';
const OFF_SUBJECT = `<article>${`<p>${SENTENCE.repeat(10)}</p>`.repeat(3)}</article>`;

let life: InstanceType<typeof PageLife>;
const report = async () => life.calls.reportPage({}, {});
const untilSkimmed = () => vi.waitFor(async () => expect(await report()).toMatchObject({ state: 'off-topic' }));

beforeEach(() => {
  opened.count = 0;
  stored.settings = {};
  startPageSession.mockReset().mockImplementation(({ onRead }: { onRead(): void }) => {
    onRead();
    return session;
  });
  document.body.innerHTML = OFF_SUBJECT;
  life = new PageLife(
    () => true,
    () => undefined,
  );
});
afterEach(() => life.quit());

test('a page off the subject is skimmed, no name is opened for it, and it says so', async () => {
  void life.start();
  expect(await report()).toMatchObject({ state: 'reading', topics: [] });
  await untilSkimmed();
  expect(opened.count).toBe(0);
  expect(startPageSession).not.toHaveBeenCalled();
  expect(await life.calls.goToMention({ topic: 'cips' }, {})).toBe(false);
});

test('a session begins when text on the subject comes', async () => {
  void life.start();
  await untilSkimmed();
  document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${'Russia and China, said Moscow and Beijing. '.repeat(3)}</p>`);
  await vi.waitFor(() => expect(startPageSession).toHaveBeenCalledOnce(), { timeout: 3000 });
  expect(await report()).toMatchObject({ state: 'annotated' });
});

test.each<[string, () => unknown]>([
  ['an explanation of a selection', () => life.calls.showExplanation({ explanation: {}, cards: [] } as never, {})],
  ['an explanation of the name at a place', () => life.calls.explainHere({}, {})],
  ['a command', () => life.calls.runCommand({ command: 'list-mentions' }, {})],
])('%s that the reader asks for starts one, which answers', async (_what, ask) => {
  void life.start();
  await untilSkimmed();
  expect(await ask()).toBe(_what === 'a command' ? null : true);
  expect(startPageSession).toHaveBeenCalledOnce();
});

test('where Sidelight is paused a session begins, which knows of it', async () => {
  stored.settings = { paused: true };
  void life.start();
  await vi.waitFor(() => expect(startPageSession).toHaveBeenCalledOnce());
});

test('with new settings it begins anew, and once', async () => {
  void life.start();
  await untilSkimmed();
  void life.start();
  void life.start();
  await life.calls.runCommand({ command: 'toggle-site' }, {});
  expect(startPageSession).toHaveBeenCalledOnce();
  await life.start();
  expect(startPageSession).toHaveBeenCalledTimes(2);
  expect(startPageSession.mock.calls[0]?.[0].signal.aborted).toBe(true);
  expect(opened.count).toBe(1);
});

test('nobody waits for a page that has ended', async () => {
  void life.start();
  life.quit();
  expect(await life.calls.explainHere({}, {})).toBe(false);
  expect(await life.calls.runCommand({ command: 'list-mentions' }, {})).toBe(null);
  expect(startPageSession).not.toHaveBeenCalled();
});
