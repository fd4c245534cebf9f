import { afterEach, expect, test, vi } from 'vitest';
import { runToEnd } from '../../data/pieces.ts';
import { runInSlices } from '../../entrypoints/page/idle-slices.ts';

afterEach(() => vi.unstubAllGlobals());

/** Work of so many pieces, each of which takes so many ms by a clock that stands still otherwise. */
function* work(pieces: number, ms: number, clock: { now: number }): Generator<undefined, string> {
  for (let i = 0; i < pieces; i++) {
    clock.now += ms;
    yield;
  }
  return 'done';
}

/** What the browser was asked for while it ran. */
async function waitsOf(pieces: number, ms: number): Promise<{ waits: number; result: string }> {
  const clock = { now: 0 };
  let waits = 0;
  vi.stubGlobal('performance', { now: () => clock.now });
  vi.stubGlobal('scheduler', {
    async postTask(run: () => void) {
      waits++;
      run();
    },
  });
  return { result: await runInSlices(work(pieces, ms, clock)), waits };
}

test('work that fits in a slice is not held up', async () => {
  expect(await waitsOf(10, 0.1)).toEqual({ waits: 0, result: 'done' });
});

test('longer work waits for the page after each slice', async () => {
  expect(await waitsOf(100, 1)).toEqual({ waits: 25, result: 'done' });
});

test('work that is no longer wanted stops at the next piece', async () => {
  const clock = { now: 0 };
  const abort = new AbortController();
  vi.stubGlobal('performance', { now: () => clock.now });
  const pieces = work(100, 1, clock);
  const running = runInSlices(pieces, abort.signal);
  abort.abort();
  expect(await running).toBeUndefined();
  expect(clock.now).toBe(4);
});

test('without the scheduler it goes on too', async () => {
  vi.stubGlobal('scheduler', undefined);
  expect(await runInSlices(work(3, 5, { now: 0 }))).toBe('done');
});

test('those who hold up nobody run it at once', () => {
  expect(runToEnd(work(3, 5, { now: 0 }))).toBe('done');
});
