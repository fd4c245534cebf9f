/** The page's real handlers under every kind of call, malformed in every way: nothing is shown, nothing fails. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPageCalls } from '../../entrypoints/page/page-calls.ts';
import { answerCalls, type SessionCalls } from '../../entrypoints/shared/messages.ts';

// jsdom lays nothing out and has no shadow selections.
Object.assign(Selection.prototype, { getComposedRanges: () => [] });
Object.assign(Range.prototype, { getClientRects: () => [] });

const shown = { cards: [] as string[], steps: [] as string[] };
const note = (list: keyof typeof shown, what: string) => () => void shown[list].push(what);
const handlers = answerPageCalls({
  paused: undefined,
  hasBeenRead: () => true,
  article: { isRelevant: () => true, topics: () => [], firstMention: () => undefined } as never,
  cards: { showExplanation: note('cards', 'explanation'), openFor: note('cards', 'mention'), note: note('cards', 'note') } as never,
  steps: { step: note('steps', 'step'), open: note('steps', 'open'), list: note('steps', 'list'), goTo: note('steps', 'goTo') } as never,
  menuPlace: { caret: () => null, point: () => ({ x: 0, y: 0 }), shadowRoot: () => undefined } as never,
  onToggleSite: note('steps', 'toggle'),
  topics: { idOf: () => '', numberOf: (id: unknown) => (id === 'cips' ? 0 : -1) } as never,
});
const listener = answerCalls<SessionCalls>('page', 'own-id', handlers);
const OWN = { id: 'own-id' };

async function call(message: unknown, sender: object = OWN): Promise<unknown[]> {
  const answers: unknown[] = [];
  if (listener(message, sender, (answer) => answers.push(answer))) await vi.waitFor(() => expect(answers).toHaveLength(1));
  return answers;
}

beforeEach(() => {
  shown.cards = [];
  shown.steps = [];
});

const MALFORMED: [what: string, request: unknown][] = [
  ['no request', undefined],
  ['null', null],
  ['text', 'cips'],
  ['a number', 7],
  ['an empty request', {}],
  ['lists where text belongs', { topic: ['cips'], command: ['list-mentions'], explanation: [], cards: {} }],
  ['objects where text belongs', { topic: { toString: 'cips' }, command: {}, explanation: { topics: 'cips' }, cards: [] }],
  ['what objects inherit', JSON.parse('{"__proto__":{"topic":"cips"},"topic":"__proto__","command":"constructor","explanation":null,"cards":null}')],
];

describe.each(['goToMention', 'showExplanation', 'runCommand'])('the call %s', (name) => {
  test.each(MALFORMED)('with %s shows nothing and goes nowhere', async (_what, request) => {
    const answers = await call({ to: 'page', call: name, request });
    expect(shown).toEqual({ cards: [], steps: [] });
    expect([[], [null], [false]]).toContainEqual(answers);
  });
});

test.each<[string, unknown, object]>([
  ['of another extension', { to: 'page', call: 'explainHere', request: {} }, { id: 'other-id' }],
  ['of nobody', { to: 'page', call: 'explainHere', request: {} }, {}],
  ['for the background', { to: 'background', call: 'explainHere', request: {} }, OWN],
  ['for nobody', { call: 'explainHere', request: {} }, OWN],
  ['by a name that objects inherit', { to: 'page', call: 'constructor', request: {} }, OWN],
  ['that is no message', 'explainHere', OWN],
])('a call %s is let pass', async (_what, message, sender) => {
  expect(await call(message, sender)).toEqual([]);
  expect(shown).toEqual({ cards: [], steps: [] });
});

test('well-formed calls are obeyed', async () => {
  expect(await call({ to: 'page', call: 'explainHere', request: {} })).toEqual([true]);
  expect(await call({ to: 'page', call: 'showExplanation', request: { explanation: { kind: 'none', selection: 'x', topics: [] }, cards: [] } })).toEqual([
    true,
  ]);
  await call({ to: 'page', call: 'runCommand', request: { command: 'list-mentions' } });
  expect(shown).toEqual({ cards: ['note', 'explanation'], steps: ['list'] });
});
