/**
 * Keeps an article in step with its page: a first pass in idle slices, then only what changes. Sees text, not addresses, so
 * that it serves pages which replace their article without loading anew.
 */
import type { Article } from './article.ts';
import { contains, isConnected, isElement, isText } from './dom.ts';
import { createSlice, idle } from './idle-slices.ts';
import { blockOf, createBlockReader, type Passage } from './text-blocks.ts';

/** Caps of what is read of one page; a page that is longer is not an article. */
const MOST_TEXT = 2_000_000; // characters
/** Changed places within one wait that are looked at one by one; with more, the page's body is read as a whole. */
const MOST_ROOTS = 200;
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
  const pending = new Set<Node>();
  let readSoFar = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = GATHER;

  const readRoots = async (roots: readonly Node[]) => {
    const passages: Passage[] = [];
    await idle();
    let slice = createSlice();
    for (const one of roots) {
      const reader = createBlockReader(one);
      for (let passage = reader.next(); passage; passage = reader.next()) {
        passages.push(passage);
        readSoFar += passage.text.length;
        if (signal.aborted || readSoFar > MOST_TEXT) break;
        if (slice.isUsedUp()) {
          article.read(passages.splice(0));
          await idle();
          slice = createSlice();
        }
      }
    }
    if (signal.aborted) return;
    article.read(passages);
    onChange();
  };

  const flush = async () => {
    const began = performance.now();
    const changed = [...pending].filter(isConnected);
    pending.clear();
    const blocks = new Set(changed.map((node) => blockToRead(node)).filter((node) => node !== null));
    const roots =
      blocks.size > MOST_ROOTS ? [document.body] : [...blocks].filter((block) => ![...blocks].some((other) => other !== block && contains(other, block)));
    article.dropUnder(roots);
    if (roots.length > 0) await readRoots(roots);
    else onChange();
    pause = Math.min(LONGEST_PAUSE, Math.max(GATHER, (performance.now() - began) * 10));
    timer = undefined;
    if (pending.size > 0) schedule();
  };

  const schedule = () => {
    timer ??= setTimeout(() => void flush(), pause);
  };

  const observer = new MutationObserver((records) => {
    if (document.documentElement !== root) {
      observer.disconnect();
      onReplaced();
      return;
    }
    for (const record of records) {
      if (record.type === 'characterData') pending.add(record.target);
      else if (record.addedNodes.length > 0) for (const node of record.addedNodes) pending.add(node);
      else pending.add(record.target);
      if (pending.size > MOST_ROOTS * 10) break;
    }
    schedule();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void readRoots([document.body]);
}

/** What to read again for a changed node: its whole block for text and inline elements, else the element itself. */
function blockToRead(node: Node): Node | null {
  if (!isText(node) && !isElement(node)) return null;
  if (node === document.documentElement || node === document.body) return document.body;
  return isElement(node) && blockOf(node) === node ? node : blockOf(node);
}
