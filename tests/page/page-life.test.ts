/** What a page costs and answers before a session is at work in it, and what starts one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addToArticle, isSettled, OFF_SUBJECT, ON_SUBJECT, resetWorld, untilSkimmed, untilStarted, world } from '../helpers/page-world.ts';

vi.mock('../../entrypoints/page/page-session.ts', async () => (await import('../helpers/page-world.ts')).sessionModule);
vi.mock('../../entrypoints/page/browser.ts', async () => (await import('../helpers/page-world.ts')).browserModule);
vi.mock('../../data/alias-table.ts', async () => (await import('../helpers/page-world.ts')).namesModule);

const { PageLife } = await import('../../entrypoints/page/page-life.ts');

let life: InstanceType<typeof PageLife>;
const report = async () => life.calls.reportPage({}, {});

beforeEach(() => {
  resetWorld();
  life = new PageLife(
    () => world.isWanted,
    () => undefined,
  );
});
afterEach(() => life.quit());

test('a page off the subject is skimmed, no name is opened for it, and it says so', async () => {
  void life.start();
  expect(await report()).toMatchObject({ state: 'reading', topics: [] });
  await untilSkimmed(life);
  expect(world.opened).toBe(0);
  expect(world.startPageSession).not.toHaveBeenCalled();
  expect(await life.calls.goToMention({ topic: 'cips' }, {})).toBe(false);
});

test('a session begins when text on the subject comes', async () => {
  void life.start();
  await untilSkimmed(life);
  addToArticle(ON_SUBJECT);
  await untilStarted();
  expect(await report()).toMatchObject({ state: 'annotated' });
});

test('so it does after any change of a page with thousands of elements that hold no text', async () => {
  document.body.innerHTML = '<div></div>'.repeat(9000) + OFF_SUBJECT;
  void life.start();
  await untilSkimmed(life);
  document.querySelector('article p')?.remove();
  await new Promise((resolve) => setTimeout(resolve, 500));
  addToArticle(ON_SUBJECT);
  await untilStarted();
});

test('a page of a few words that came in the place of an article off the subject is read, too', async () => {
  document.body.innerHTML = '<article></article>';
  void life.start();
  await new Promise((resolve) => setTimeout(resolve, 300));
  document.body.innerHTML = OFF_SUBJECT;
  await untilSkimmed(life);
  document.body.innerHTML = '<article><h1>CIPS</h1></article>';
  await untilStarted();
});

test('a page of a few words is read all the same, when nothing more has come for a second', async () => {
  document.body.innerHTML = '<article><h1>CIPS</h1></article>';
  void life.start();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(world.startPageSession).not.toHaveBeenCalled();
  await untilStarted();
});

test.each<[string, () => Promise<unknown> | unknown]>([
  ['an explanation of a selection', () => life.calls.showExplanation({ explanation: {}, cards: [] } as never, {})],
  ['silencing the site', () => life.calls.runCommand({ command: 'toggle-site' }, {})],
])('%s that the reader asks for starts a session, which answers at once', async (_what, ask) => {
  void life.start();
  await untilSkimmed(life);
  expect(await isSettled(ask())).toBe(true);
  expect(world.startPageSession).toHaveBeenCalledOnce();
});

test.each<[string, () => Promise<unknown> | unknown]>([
  ['an explanation of the name at a place', () => life.calls.explainHere({}, {})],
  ['a list of mentions', () => life.calls.runCommand({ command: 'list-mentions' }, {})],
])('%s starts one too, which answers when it has read the page', async (_what, ask) => {
  void life.start();
  await untilSkimmed(life);
  const answer = Promise.resolve(ask());
  await untilStarted();
  expect(await isSettled(answer)).toBe(false);
  expect(await isSettled(ask()), 'a session at work answers for itself').toBe(true);
  world.finishReading();
  expect(await isSettled(answer)).toBe(true);
});

test('nobody waits for a page that has ended', async () => {
  void life.start();
  life.quit();
  expect(await life.calls.explainHere({}, {})).toBe(false);
  expect(await life.calls.runCommand({ command: 'list-mentions' }, {})).toBe(null);
  expect(world.startPageSession).not.toHaveBeenCalled();
});
