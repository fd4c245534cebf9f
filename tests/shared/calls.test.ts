/**
 * The background's real listener under every kind of call, malformed in every way: a page that was taken over speaks with our
 * script's voice, and must reach no more than a card.
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

const { state, browser } = vi.hoisted(() => {
  const state = { listeners: [] as unknown[], stored: {} as Record<string, unknown>, waiting: {}, opened: [] as string[], origins: [] as string[] };
  const browser = {
    runtime: {
      id: 'own-id',
      onMessage: { addListener: (listener: unknown) => state.listeners.push(listener) },
      getURL: (path: string) => `own:${path}`,
      getManifest: () => ({}),
    },
    permissions: { getAll: async () => ({ origins: state.origins }) },
    tabs: { create: async ({ url }: { url: string }) => void state.opened.push(url) },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    storage: {
      local: { get: async () => ({ ...state.stored }), set: async (values: object) => void Object.assign(state.stored, values) },
      session: { set: async (values: object) => void Object.assign(state.waiting, values) },
    },
  };
  return { state, browser };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { registerCalls } = await import('../../entrypoints/background/calls.ts');
registerCalls();
const [listener] = state.listeners as Listener[];

const OWN = { id: 'own-id', url: 'https://www.bbc.com/news', tab: { id: 7 } };

async function call(message: unknown, sender: object = OWN): Promise<{ returned: unknown; answers: unknown[] }> {
  const answers: unknown[] = [];
  const returned = listener?.(message, sender, (answer) => answers.push(answer));
  if (returned) await vi.waitFor(() => expect(answers).toHaveLength(1));
  return { returned, answers };
}

beforeEach(() => {
  state.stored = {};
  state.waiting = {};
  state.opened = [];
  state.origins = [];
});

const untouched = () => expect(state).toMatchObject({ stored: {}, waiting: {}, opened: [] });

const CALLS = ['describeTopic', 'pageChanged', 'silence', 'openBriefing', 'mayRun'];

const MALFORMED: [what: string, request: unknown][] = [
  ['no request', undefined],
  ['null', null],
  ['text', 'cips'],
  ['a number', 7],
  ['an empty request', {}],
  ['lists where text belongs', { topic: ['cips'], chart: ['trade'], query: ['cips'], silent: 'yes' }],
  ['objects where text belongs', { topic: { toString: 'cips' }, chart: {}, query: {}, silent: {} }],
  ['far too much', { topic: 'x'.repeat(100_000), chart: 'x'.repeat(100_000), silent: true }],
  ['what there is not', { topic: 'no-topic', chart: 'no-chart@2023', query: ' ' }],
  ['what objects inherit', JSON.parse('{"__proto__":{"topic":"cips"},"constructor":{"topic":"cips"},"topic":"__proto__"}')],
];

describe.each(CALLS)('the call %s', (name) => {
  test.each(MALFORMED)('with %s changes nothing, and is answered by nothing, null or false', async (_what, request) => {
    const { answers } = await call({ to: 'background', call: name, request });
    untouched();
    expect([[], [null], [false]]).toContainEqual(answers);
  });

  test.each<[string, object]>([
    ['another extension', { id: 'other-id' }],
    ['a web page', { url: 'https://evil.example' }],
    ['nobody', {}],
  ])('from %s is let pass', async (_who, sender) => {
    const { returned, answers } = await call({ to: 'background', call: name, request: { topic: 'cips', silent: true } }, sender);
    expect({ returned, answers }).toEqual({ returned: undefined, answers: [] });
    untouched();
  });

  test('with a right request is answered', async () => {
    const { answers } = await call({ to: 'background', call: name, request: { topic: 'cips', silent: true } });
    expect(answers).toHaveLength(1);
    if (name === 'openBriefing') expect(state.opened).toEqual(['own:/briefing.html#/topic/cips']);
    if (name === 'silence') expect(state.stored).toEqual({ hiddenTopics: ['cips'] });
  });
});

describe('the briefing is opened', () => {
  const open = (request: object) => call({ to: 'background', call: 'openBriefing', request });

  test('on a chart, with the year pointed out', async () => {
    await open({ chart: 'trade-total@2023' });
    expect(state.opened).toEqual(['own:/briefing.html#/charts/trade-total%402023']);
  });

  test('on a search, whose words stand in no address and are cut at a length', async () => {
    await open({ query: `apple cake ${'x'.repeat(100_000)}` });
    expect(state.opened).toEqual(['own:/briefing.html#/']);
    expect(JSON.stringify(state.waiting)).toMatch(/apple cake x{10,300}"/);
  });
});

test('a page can silence its own site and no other', async () => {
  await call({ to: 'background', call: 'silence', request: { topic: null, silent: true, site: 'reuters.com' } });
  expect(state.stored).toEqual({ pausedSites: ['bbc.com'] });
});

describe('a page is told whether Sidelight may run on it', () => {
  const [all, bank] = ['https://*/*', 'https://www.paypal.com/*'];
  test.each<[string, string | undefined, string[], boolean]>([
    ['its site is allowed', 'https://own.example/story', ['https://own.example/*'], true],
    ['its site was taken back', 'https://own.example/story', [], false],
    ['all sites are allowed', 'https://own.example/story', [all], true],
    ['all sites are allowed, and it is a bank', 'https://www.paypal.com/home', [all], false],
    ['all sites are allowed, and its name looks like mail', 'https://mail.own.example/', [all], false],
    ['all sites are allowed, and it is a bank that the reader has added by name', 'https://www.paypal.com/home', [all, bank], true],
    ['nobody knows its address', undefined, [all], false],
  ])('%s', async (_what, url, origins, expected) => {
    state.origins = origins;
    const { answers } = await call({ to: 'background', call: 'mayRun', request: {} }, { ...OWN, url });
    expect(answers).toEqual([expected]);
  });
});

test('no message at all makes the listener throw', async () => {
  const messages = fc.oneof(fc.anything(), fc.record({ to: fc.constant('background'), call: fc.constantFrom(...CALLS, 'toString'), request: fc.anything() }));
  await fc.assert(
    fc.asyncProperty(messages, async (message) => {
      await call(message);
      expect(state.stored).toEqual({});
    }),
    { numRuns: 500, seed: 20261124 },
  );
});
