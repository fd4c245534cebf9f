import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askUntilSettled } from '../../entrypoints/shared/ask-until-settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose answers the test gives, each to its own question. */
function start(first?: string) {
  const questions: { answer(what: string | undefined): Promise<unknown>; fail(): Promise<unknown> }[] = [];
  const told: (string | undefined)[] = [];
  const life = new AbortController();
  const ask = () =>
    new Promise<string | undefined>((resolve, reject) =>
      questions.push({
        answer(what) {
          resolve(what);
          return vi.advanceTimersByTimeAsync(0);
        },
        fail() {
          reject(new Error('no tab'));
          return vi.advanceTimersByTimeAsync(0);
        },
      }),
    );
  const wake = askUntilSettled({ ask, tell: (answer) => told.push(answer), first, signal: life.signal });
  return { questions, told, life, wake, last: () => questions.at(-1) as (typeof questions)[number] };
}

test('one question at a time, and a second after its answer the next', async () => {
  const { questions, wake, last } = start();
  wake(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(questions).toHaveLength(1);
  await last().answer('a');
  await vi.advanceTimersByTimeAsync(999);
  expect(questions).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(questions).toHaveLength(2);
});

test('only what differs is told', async () => {
  const { told, wake, last } = start('a');
  wake(false);
  for (const answer of ['a', 'b', 'b', 'a']) {
    await last().answer(answer);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(told).toEqual(['b', 'a']);
});

test('a page that has settled is left in peace until something happens', async () => {
  const { questions, wake, last } = start();
  wake(false);
  for (let i = 0; i < 20; i++) {
    await last().answer('a');
    await vi.advanceTimersByTimeAsync(1000);
  }
  const settled = questions.length;
  expect(settled).toBeLessThan(10);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(questions).toHaveLength(settled);
  wake(false);
  expect(questions).toHaveLength(settled + 1);
});

describe('of an older question', () => {
  test('the answer is dropped when another page has come', async () => {
    const { questions, told, wake } = start();
    wake(false);
    wake(true);
    await questions[1]?.answer('newer');
    await questions[0]?.answer('older');
    expect(told).toEqual(['newer']);
  });

  test('the answer is waited for when something has happened on the same page, and then it is asked once more', async () => {
    const { questions, told, wake } = start();
    wake(false);
    wake(false);
    wake(false);
    expect(questions).toHaveLength(1);
    await questions[0]?.answer('before');
    expect(questions).toHaveLength(2);
    await questions[1]?.answer('after');
    expect(told).toEqual(['before', 'after']);
  });
});

test('another page that does not answer at once is told as unknown, not as the one before', async () => {
  const { told, wake, last } = start('before');
  wake(true);
  await vi.advanceTimersByTimeAsync(59);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([undefined]);
  await last().answer('after');
  expect(told).toEqual([undefined, 'after']);
});

test('a failure counts as no answer, and it is asked again', async () => {
  const { questions, told, wake, last } = start('before');
  wake(false);
  await last().fail();
  await vi.advanceTimersByTimeAsync(1000);
  expect(questions).toHaveLength(2);
  await last().answer('after');
  expect(told).toEqual([undefined, 'after']);
});

test('nothing is asked or told after the end', async () => {
  const { questions, told, life, wake, last } = start();
  wake(true);
  life.abort();
  await last().answer('late');
  wake(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(questions).toHaveLength(1);
  expect(told).toEqual([]);
});
