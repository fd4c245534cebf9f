/** Asks a page for its state again while it changes, one question at a time, and rests when it has settled. */

/** How soon a page that may still be being read is asked again. */
const ASK_AGAIN = 1000; // ms

/** After so many answers alike a page has been read; whatever changes it later wakes us. */
const SETTLED = 5;

/** A page that answers later than this is shown as being read meanwhile. */
export const PATIENCE = 60; // ms

export interface Asking<Answer> {
  /** Puts the question; a failure counts as no answer. */
  ask(): Promise<Answer | undefined>;
  /** Told of every answer that differs from the one before; of undefined while another page keeps us waiting, or has no answer. */
  tell(answer: Answer | undefined): void;
  /** The answer that is known already. */
  first: Answer | undefined;
  signal: AbortSignal;
}

/**
 * Returns what is called when something has happened: `anew` when another page may stand there, so that a question to the page
 * before it is given up and its answer dropped.
 */
export function askUntilSettled<Answer>({ ask, tell, first, signal }: Asking<Answer>): (anew: boolean) => void {
  let last = JSON.stringify(first);
  let question = 0;
  let asking = false;
  /** Something has happened since the question was put. */
  let stale = false;
  let alike = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const take = (answer: Answer | undefined) => {
    const text = JSON.stringify(answer);
    alike = text === last ? alike + 1 : 0;
    if (text !== last) tell(answer);
    last = text;
  };
  const put = async () => {
    clearTimeout(next);
    const mine = ++question;
    asking = true;
    stale = false;
    const answer = await ask().catch(() => undefined);
    if (signal.aborted || mine !== question) return;
    clearTimeout(late);
    asking = false;
    take(answer);
    if (stale) void put();
    else if (alike < SETTLED) next = setTimeout(() => void put(), ASK_AGAIN);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(next);
    clearTimeout(late);
  });
  return (anew) => {
    if (signal.aborted) return;
    alike = 0;
    if (asking && !anew) {
      stale = true;
      return;
    }
    clearTimeout(late);
    if (anew) late = setTimeout(() => take(undefined), PATIENCE);
    void put();
  };
}
