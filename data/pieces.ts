/** Work that is given in pieces, so that those who must not hold up a page can look at the clock in between. */

/** Runs it without a pause; for those who hold up nobody. */
export function runToEnd<Result>(pieces: Iterator<unknown, Result>): Result {
  let step = pieces.next();
  while (!step.done) step = pieces.next();
  return step.value;
}
