/** Work in slices that leave the page its frames. */

/** Longest slice of ours; a frame has 16 ms and the page needs its share. */
const SLICE = 4; // ms
/** Latest start of a slice on a page that is never idle. */
const PATIENCE = 500; // ms

/** Resolves in an idle moment of the page. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 1);
  });
}

/** Says when the slice that began at its making is used up. */
export function createSlice(): { isUsedUp(): boolean } {
  const began = performance.now();
  return { isUsedUp: () => performance.now() - began >= SLICE };
}
