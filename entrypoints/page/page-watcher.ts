/**
 * Keeps an article in step with its page: a first pass in idle slices, then only what changes. Sees text, not addresses, so
 * that it serves pages which replace their article without loading anew.
 */
import type { Article } from './article.ts';
import { elementAbove, isConnected, isElement, isText } from './dom.ts';
import { createSlice, idle } from './idle-slices.ts';
import { blockOf, createBlockReader } from './text-blocks.ts';

/** Caps of what is read of one page; a page that is longer is not an article. */
const MOST_TEXT = 2_000_000; // characters
/** Text taken in between two looks at the clock. */
const PASSAGE = 5_000; // characters
/** Changed blocks within one wait that are looked at one by one; with more, the page's body is read as a whole. */
const MOST_ROOTS = 2_000;
/** Changes are gathered for a moment: a live blog inserts an entry in several steps. */
const GATHER = 200; // ms
/** A page that changes without end is looked at ever less often, up to this pause. */
const LONGEST_PAUSE = 5000; // ms

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
  /** Blocks to read, and whether what was found before may be out of date. */
  const pending = new Set<Element>();
  let disturbed = false;
  let readSoFar = 0;
  let reading = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = GATHER;

  /** Waits for an idle moment when the slice is used up; false when the session has ended meanwhile. */
  let slice = createSlice();
  const mayGoOn = async (): Promise<boolean> => {
    if (!slice.isUsedUp()) return !signal.aborted;
    await idle();
    slice = createSlice();
    return !signal.aborted;
  };

  const readRoots = async (roots: readonly Node[]) => {
    await idle();
    slice = createSlice();
    for (const one of roots) {
      const reader = createBlockReader(one);
      for (let passage = reader.next(PASSAGE); passage; passage = reader.next(PASSAGE)) {
        readSoFar += passage.text.length;
        if (readSoFar > MOST_TEXT) break;
        article.take(passage);
        if (!(await mayGoOn())) return;
      }
    }
    while (article.judge()) if (!(await mayGoOn())) return;
    article.settle();
    onChange();
  };

  const flush = async () => {
    timer = undefined;
    reading = true;
    const began = performance.now();
    const roots = outermost([...pending].filter(isConnected));
    const stale = disturbed;
    pending.clear();
    disturbed = false;
    // Nothing was found yet under what is only new: a live blog that grows must not cost more with every entry.
    if (stale) article.dropUnder(roots);
    if (roots.length > 0) await readRoots(roots);
    else onChange();
    pause = Math.min(LONGEST_PAUSE, Math.max(GATHER, (performance.now() - began) * 10));
    rest();
  };

  /** What is to be read again for a changed node. A block that was added stands for itself; all else changes the block around it. */
  const note = (node: Node) => {
    const block = isElement(node) || isText(node) ? blockOf(node) : null;
    if (!block) return;
    const whole = pending.size > MOST_ROOTS || block === document.documentElement;
    if (whole || block !== node) disturbed = true;
    pending.add(whole ? document.body : block);
  };

  /** Only one reading goes on at a time. */
  const schedule = () => {
    if (!reading && !signal.aborted) timer ??= setTimeout(() => void flush(), pause);
  };
  const rest = () => {
    reading = false;
    if (pending.size > 0 || disturbed) schedule();
  };

  const observer = new MutationObserver((records) => {
    if (document.documentElement !== root) {
      observer.disconnect();
      onReplaced();
      return;
    }
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') note(target);
      for (const node of addedNodes) note(node);
      for (const node of removedNodes) {
        disturbed = true;
        if (!isBlock(node)) note(target);
      }
    }
    schedule();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void readRoots([document.body]).then(rest);
}

const isBlock = (node: Node): boolean => isElement(node) && blockOf(node) === node;

/** The elements that stand in no other of them. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    let above = elementAbove(element);
    while (above && !all.has(above)) above = elementAbove(above);
    return above === null;
  });
}
