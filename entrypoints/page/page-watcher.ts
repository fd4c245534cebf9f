/**
 * Keeps an article in step with its page: a first pass in idle slices, then only what changes. Sees text, not addresses, so
 * that it serves pages which replace their article without loading anew.
 */
import type { Article } from './article.ts';
import { idle, runInSlices } from './idle-slices.ts';
import { createPageChanges } from './page-changes.ts';
import { createShadowRoots, type ShadowRoots } from './shadow-roots.ts';
import { createBlockReader } from './text-blocks.ts';

/** Cap of what is read of one page; a page that is longer is not an article. */
const MOST_TEXT = 2_000_000; // characters
/** Text taken in between two looks at the clock. */
const PASSAGE = 10_000; // characters
/** Changes are gathered for a moment: a live blog inserts an entry in several steps. */
const GATHER = 200; // ms
/** A page that changes without end is looked at ever less often, up to this pause. */
const LONGEST_PAUSE = 5000; // ms
/** Components that may get a shadow root are looked at after this time, then after twice as long, up to the last time. */
const FIRST_LOOK = 500; // ms
const LAST_LOOK = 8000; // ms
/** What an observer is told of. */
const WATCHED = { childList: true, characterData: true, subtree: true };

export interface PageWatcherOptions {
  article: Article;
  signal: AbortSignal;
  /** Called after each pass that took in text. */
  onChange(): void;
  /** Called when the page was replaced as a whole (`document.open`): listeners are gone, the observer is not. */
  onReplaced(): void;
}

/** Starts watching the document. Everything ends with the signal. */
export function watchPage({ article, signal, onChange, onReplaced }: PageWatcherOptions): void {
  const root = document.documentElement;
  const changes = createPageChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let pause = GATHER;
  /** Only one reading goes on at a time. */
  let reading = true;

  const schedule = () => {
    if (!reading && !signal.aborted) timer ??= setTimeout(() => void flush().finally(rest), pause);
  };
  /** Whatever a reading met, the next change is read again. */
  const rest = () => {
    if (signal.aborted) return;
    onChange();
    reading = false;
    if (changes.any()) schedule();
  };
  const flush = async () => {
    timer = undefined;
    reading = true;
    const began = performance.now();
    changes.renew(shadows.late());
    const { blocks, disturbed } = changes.take();
    // Nothing was found yet under what is only new: a live blog that grows must not cost more with every entry.
    if (disturbed) article.dropUnder(blocks);
    if (blocks.length > 0) await read(blocks);
    pause = Math.min(LONGEST_PAUSE, Math.max(GATHER, (performance.now() - began) * 10));
  };

  const observer = new MutationObserver((records) => {
    if (document.documentElement !== root) {
      observer.disconnect();
      onReplaced();
      return;
    }
    changes.note(records);
    schedule();
  });
  const shadows = createShadowRoots((shadow) => observer.observe(shadow, WATCHED));
  const read = createReader(article, shadows, signal);
  /** A root that is attached to a component which stands there is no change that anybody is told of. */
  const lookForLate = (after: number) => {
    lookTimer = setTimeout(() => {
      changes.renew(shadows.late());
      if (changes.any()) schedule();
      if (after < LAST_LOOK) lookForLate(after * 2);
    }, after);
  };
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(lookTimer);
  });
  void read([document.body]).finally(rest);
  lookForLate(FIRST_LOOK);
}

/** Reads what is under some nodes in idle slices, up to the cap of the page; stops short when the signal aborts. */
function createReader(article: Article, shadows: ShadowRoots, signal: AbortSignal): (roots: readonly Node[]) => Promise<void> {
  let readSoFar = 0;

  function* readInPieces(roots: readonly Node[]): Generator<undefined, void> {
    for (const root of roots) {
      const reader = createBlockReader(root, shadows);
      for (let passage = reader.next(PASSAGE); passage; passage = reader.next(PASSAGE)) {
        readSoFar += passage.text.length;
        if (readSoFar > MOST_TEXT) break;
        article.take(passage);
        do yield;
        while (article.scan());
      }
    }
    while (article.judge()) yield;
    article.settle();
  }

  return async (roots) => {
    await idle();
    await runInSlices(readInPieces(roots), signal);
  };
}
