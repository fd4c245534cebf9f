/**
 * Keeps an article in step with its page: a first pass in idle slices, then only what changes. Sees text, not addresses, so
 * that it serves pages which replace their article without loading anew.
 */
import type { Article } from './article.ts';
import { idle, runInSlices } from './idle-slices.ts';
import { watchLateText } from './late-text.ts';
import { type ChangedBlocks, createPageChanges } from './page-changes.ts';
import { createShadowRoots, type ShadowRoots } from './shadow-roots.ts';
import { createBlockReader } from './text-blocks.ts';

/** Cap of what is read of one page; a page that is longer is not an article. */
const MOST_TEXT = 2_000_000; // characters
/** Text taken in between two looks at the clock. */
export const PASSAGE = 10_000; // characters
/** Changes are gathered for a moment: a live blog inserts an entry in several steps. */
const GATHER = 200; // ms
/** A page that changes without end is looked at ever less often, up to this pause. */
const LONGEST_PAUSE = 5000; // ms
/** What an observer is told of. */
const WATCHED = { childList: true, characterData: true, subtree: true };

/** What is kept in step with the page. */
export type WatchedText = Pick<Article, 'take' | 'scan' | 'judge' | 'settle' | 'dropWithin' | 'length' | 'revealed' | 'unseen'>;

export interface PageWatcherOptions {
  article: WatchedText;
  signal: AbortSignal;
  /** Called after each pass, the first and one for every gathering of changes. */
  onChange(): void;
  /** Called when the page was replaced as a whole (`document.open`): listeners are gone, the observer is not. */
  onReplaced(): void;
}

/** Starts watching the document. Everything ends with the signal. */
export function watchPage({ article, signal, onChange, onReplaced }: PageWatcherOptions): void {
  const root = document.documentElement;
  const changes = createPageChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
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
    lateText.awaitHidden();
    if (changes.any()) schedule();
  };
  const flush = async () => {
    timer = undefined;
    reading = true;
    const began = performance.now();
    changes.renew(lateText.come());
    const { disturbed, ...changed } = changes.take();
    // Nothing was found yet under what is only new: a live blog that grows must not cost more with every entry.
    if (disturbed) article.dropWithin(changed);
    await read(changed);
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
  const lateText = watchLateText(article, shadows, signal, () => {
    changes.renew(lateText.come());
    if (changes.any()) schedule();
  });
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void read({ whole: [document.body], own: [] }).finally(rest);
}

/** Reads some blocks in idle slices, as long as the page is not too long; stops short when the signal aborts. */
function createReader(article: WatchedText, shadows: ShadowRoots, signal: AbortSignal): (changed: ChangedBlocks) => Promise<void> {
  function* readInPieces({ whole, own }: ChangedBlocks): Generator<undefined, void> {
    const readers = [...whole.map((root) => createBlockReader(root, shadows)), ...own.map((root) => createBlockReader(root, shadows, true))];
    for (const reader of readers) {
      for (let passage = reader.next(PASSAGE); passage && article.length() < MOST_TEXT; passage = reader.next(PASSAGE)) {
        article.take(passage);
        do yield;
        while (article.scan());
      }
    }
    while (article.judge()) yield;
    article.settle();
  }

  return async (changed) => {
    if (changed.whole.length + changed.own.length > 0) await idle();
    await runInSlices(readInPieces(changed), signal);
  };
}
