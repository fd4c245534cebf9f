import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { answerCalls, type BackgroundCalls, type Handlers, makeMessage } from '../../entrypoints/shared/messages.ts';

const OWN = 'own-id';
const handlers = (): Handlers<BackgroundCalls> => ({
  describeTopic: vi.fn(() => null),
  offices: vi.fn(() => ({ pattern: '', before: '', after: '', sentence: '', offices: [] })),
  pageChanged: vi.fn(() => null),
  mayRun: vi.fn(() => true),
  silence: vi.fn(() => true),
  openBriefing: vi.fn(() => Promise.reject(new Error('no window'))),
});

/** What the listener returns at once, and what it answers. */
const send = async (message: unknown, sender: { id?: string } = { id: OWN }, own = handlers()) => {
  const respond = vi.fn();
  const returned = answerCalls<BackgroundCalls>('background', OWN, own)(message, sender, respond);
  await new Promise((resolve) => setTimeout(resolve));
  return { returned, answers: respond.mock.calls, own };
};

describe('a call', () => {
  test('reaches its handler and is answered', async () => {
    const { returned, answers, own } = await send(makeMessage<BackgroundCalls, 'silence'>('background', 'silence', { topic: 'cips', silent: true }));
    expect(returned).toBe(true);
    expect(answers).toEqual([[true]]);
    expect(own.silence).toHaveBeenCalledWith({ topic: 'cips', silent: true }, { id: OWN });
  });

  test('whose handler fails is answered by null', async () => {
    expect((await send(makeMessage<BackgroundCalls, 'openBriefing'>('background', 'openBriefing', { topic: 'cips' }))).answers).toEqual([[null]]);
  });
});

describe('a message is let pass', () => {
  const good = { to: 'background', call: 'describeTopic', request: { topic: 'cips' } };
  test.each<[string, unknown, { id?: string }]>([
    ['from another extension', good, { id: 'other' }],
    ['from nobody', good, {}],
    ['for somebody else', { ...good, to: 'page' }, { id: OWN }],
    ['with an unknown call', { ...good, call: 'deleteEverything' }, { id: OWN }],
    ['with a call that only objects have', { ...good, call: 'toString' }, { id: OWN }],
    ['without a request', { to: 'background', call: 'describeTopic' }, { id: OWN }],
    ['with a request that is no object', { ...good, request: 'x' }, { id: OWN }],
    ['that is null', null, { id: OWN }],
    ['that is text', 'describeTopic', { id: OWN }],
    ['that is a list', [good], { id: OWN }],
  ])('%s', async (_name, message, sender) => {
    const { returned, answers } = await send(message, sender);
    expect(returned).toBeUndefined();
    expect(answers).toEqual([]);
  });
});

test('every call is made somewhere in what ships', () => {
  const folder = new URL('../../entrypoints/', import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const directions = [...read('shared/messages.ts').matchAll(/interface \w+Calls .*\{\n([\s\S]*?)\n\}/g)].map(([, body]) => body);
  const calls = directions.flatMap((body) => [...(body ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name as string));
  expect(directions).toHaveLength(3);
  expect(calls).toContain('stopUnlessAllowed');
  const code = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name))
    .map(read)
    .join('\n');
  expect(calls.filter((name) => !new RegExp(`(?:callPage\\([^']*|makeMessage<\\w+, )'${name}'`).test(code))).toEqual([]);
});
