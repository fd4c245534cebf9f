/** Work in slices that leave the page its frames. */

/** Longest slice of ours; a frame has 16 ms and the page needs its share. */
const SLICE = 4; // ms
/** Latest start of a slice on a page that is never idle. */
const PATIENCE = 500; // ms

/** Prioritized Task Scheduling, which TypeScript's DOM library does not know yet. */
export interface TaskScheduler {
  postTask(run: () => void, options: { priority: 'background' | 'user-blocking' }): Promise<unknown>;
}

/**
 * Resolves when the page has nothing more urgent to do: input, frames, its timers and its network come first. An idle callback
 * is no better neighbour, and waits for the next idle period, 46 ms away, so that a reader would see each slice begin.
 */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    const { scheduler } = globalThis as { scheduler?: TaskScheduler };
    if (!scheduler) {
      setTimeout(resolve, 1);
      return;
    }
    const latest = setTimeout(resolve, PATIENCE);
    const run = () => {
      clearTimeout(latest);
      resolve();
    };
    // Refused where the document is gone; so is its reader.
    scheduler.postTask(run, { priority: 'background' }).catch(run);
  });
}

/** Runs work given in pieces, each a fraction of a slice, and gives its result; nothing when the signal stops it short. */
export async function runInSlices<Result>(pieces: Iterator<unknown, Result>, signal: AbortSignal): Promise<Result | undefined>;
export async function runInSlices<Result>(pieces: Iterator<unknown, Result>): Promise<Result>;
export async function runInSlices<Result>(pieces: Iterator<unknown, Result>, signal?: AbortSignal): Promise<Result | undefined> {
  let began = performance.now();
  while (!signal?.aborted) {
    const step = pieces.next();
    if (step.done) return step.value;
    if (performance.now() - began >= SLICE) {
      await idle();
      began = performance.now();
    }
  }
  return undefined;
}
