/**
 * Keeps an article in step with its page: a first pass in idle slices, then only what changes. Sees text, not addresses, so
 * that it serves pages which replace their article without loading anew.
 */
import type { Article } from './article.ts';
import { idle, runInSlices } from './idle-slices.ts';
import { watchLateText } from './late-text.ts';
import { type ChangedBlocks, createPageChanges } from './page-changes.ts';
import { createShadowRoots, type ShadowRoots } from './shadow-roots.ts';
import { createBlockReader, type Passage } from './text-blocks.ts';

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

/** Who wants the page's text, and hears of it. */
export interface PageFollower {
  article: WatchedText;
  /** Called after each pass, the first and one for every gathering of changes. */
  onChange(): void;
  /** Called when the page was replaced as a whole (`document.open`): listeners are gone, the observer is not. */
  onReplaced(): void;
}

export interface PageWatch {
  /** Follows the page for somebody else from now on, who is given these passages of it and all that was not read yet; without any, the page is read anew. */
  handTo(next: PageFollower, passages: readonly Passage[] | undefined): void;
}

/** Starts watching the document. Everything ends with the signal. */
export function watchPage(first: PageFollower, signal: AbortSignal): PageWatch {
  let follower = first;
  const root = document.documentElement;
  const changes = createPageChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = GATHER;
  /** Only one reading goes on at a time. */
  let reading = false;

  const schedule = () => {
    if (!reading && !signal.aborted) timer ??= setTimeout(() => void flush().finally(rest), pause);
  };
  /** Whatever a reading met, the next change is read again. */
  const rest = () => {
    if (signal.aborted) return;
    follower.onChange();
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
    if (disturbed) follower.article.dropWithin(changed);
    await read(changed);
    pause = Math.min(LONGEST_PAUSE, Math.max(GATHER, (performance.now() - began) * 10));
  };

  const observer = new MutationObserver((records) => {
    if (document.documentElement !== root) {
      observer.disconnect();
      follower.onReplaced();
      return;
    }
    changes.note(records);
    schedule();
  });
  const shadows = createShadowRoots((shadow) => observer.observe(shadow, WATCHED));
  const current = () => follower.article;
  const read = createReader(current, shadows, signal);
  const lateText = watchLateText(current, shadows, signal, () => {
    changes.renew(lateText.come());
    if (changes.any()) schedule();
  });
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const begin = (blocks: ChangedBlocks) => {
    reading = true;
    void read(blocks).finally(rest);
  };
  begin(wholePage());
  return {
    handTo(next, passages) {
      follower = next;
      for (const passage of passages ?? []) next.article.take(passage);
      if (!reading) begin(passages ? NOTHING : wholePage());
      else if (!passages) changes.renew([document.body]);
    },
  };
}

const wholePage = (): ChangedBlocks => ({ whole: [document.body], own: [] });
const NOTHING: ChangedBlocks = { whole: [], own: [] };

/**
 * Reads some blocks in idle slices, as long as the page is not too long, and sees to it that all that was taken is looked through;
 * stops short when the signal aborts.
 */
function createReader(current: () => WatchedText, shadows: ShadowRoots, signal: AbortSignal): (changed: ChangedBlocks) => Promise<void> {
  function* readInPieces({ whole, own }: ChangedBlocks): Generator<undefined, void> {
    const readers = [...whole.map((root) => createBlockReader(root, shadows)), ...own.map((root) => createBlockReader(root, shadows, true))];
    for (const reader of readers) {
      for (let passage = reader.next(PASSAGE); passage && current().length() < MOST_TEXT; passage = reader.next(PASSAGE)) {
        current().take(passage);
        do yield;
        while (current().scan());
      }
    }
    while (current().scan()) yield;
    while (current().judge()) yield;
    current().settle();
  }

  return async (changed) => {
    if (changed.whole.length + changed.own.length > 0) await idle();
    await runInSlices(readInPieces(changed), signal);
  };
}
