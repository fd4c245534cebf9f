/**
 * One run of the page script in a page. The browser may start the script where it is at work already: all runs of it in a page
 * share one global object, which the page does not see.
 */
import { isAlive } from './browser.ts';

/** A symbol: an element of the page that has a name or an id would answer to a string. */
const RUNNING = Symbol.for('sidelight');

const world = globalThis as { [RUNNING]?: () => boolean };

/** Takes the page for this run; false while another one that still has its extension is at work. */
export function claimPage(): boolean {
  if (world[RUNNING]?.()) return false;
  world[RUNNING] = isAlive;
  return true;
}

/** Gives the page up, so that the script can be started again. */
export function releasePage(): void {
  delete world[RUNNING];
}
