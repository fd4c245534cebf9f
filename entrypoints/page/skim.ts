/**
 * Skims a page for words of the subject, before any name is opened. A page without them pays for no more than the reading of
 * its text, at first and whenever it changes, until it has them or the reader asks for something.
 */
import { findHints } from '../../data/hints.ts';
import { isWorthReading } from '../../data/relevance.ts';
import { isWithin } from './page-changes.ts';
import { type PageFollower, type WatchedText, watchPage } from './page-watcher.ts';
import { createStandingText } from './standing-text.ts';
import type { Passage } from './text-blocks.ts';

/** No topic is known yet. */
const NO_TOPICS = new Uint8Array();

/** With so many words of prose and hints enough for them, the rest of a page need not be skimmed; fewer would be worth reading whatever they say. */
const CLEAR = 300; // words

/** An app may put up its page's frame first and bring the article some time later. */
const PATIENCE = 1000; // ms

/** A page's text of which only the hints are looked at. */
export interface SkimmedText extends WatchedText {
  /** Whether what has been read so far says that the page is worth reading; `undefined` while there is next to nothing to go by. */
  isWorthReading(): boolean | undefined;
  /** What has been read so far; `undefined` once some of it has left the page or was read again. */
  passages(): readonly Passage[] | undefined;
}

/** `onClear` is called while the page is being read, as soon as it is clear that it is worth it. */
export function createSkim(onClear: () => void): SkimmedText {
  const standing = createStandingText(NO_TOPICS);
  let passages: Passage[] | undefined = [];
  return {
    take(passage) {
      passages?.push(passage);
      const hints = findHints(passage.text);
      standing.add(passage, [], hints);
      if (hints.length === 0) return;
      const { cues, words } = standing.total();
      if (words >= CLEAR && isWorthReading(cues, words)) onClear();
    },
    isWorthReading() {
      const { cues, words } = standing.total();
      return words === 0 && cues === 0 ? undefined : isWorthReading(cues, words);
    },
    scan: () => false,
    judge: () => false,
    settle: () => undefined,
    passages: () => passages,
    dropWithin(changed) {
      passages = undefined;
      standing.dropWhere(isWithin(changed));
    },
    length: standing.length,
    revealed: () => [],
    unseen: () => [],
  };
}

export interface Skim {
  /** Ends the skimming. The page is watched still, for whom it is handed to. */
  end(): void;
  /** True while the page has been looked at from top to bottom and is not worth reading. */
  isIdle(): boolean;
  /** Has the page followed for somebody else, who need not read again what was skimmed. */
  handTo(next: PageFollower): void;
}

export interface SkimOptions {
  signal: AbortSignal;
  /** False once the extension is gone. */
  isAlive(): boolean;
  /** The page has turned out to be worth reading, and is not skimmed any more. */
  onWorthReading(): void;
  /** The page has been looked at from top to bottom, for the first time, and is not worth reading. */
  onIdle(): void;
  /** The page was replaced as a whole, or the extension is gone. */
  onGone(): void;
}

/** Starts skimming, which goes on with each change of the page. */
export function skimPage({ signal, isAlive, onWorthReading, onIdle, onGone }: SkimOptions): Skim {
  let isOver = false;
  let idle = false;
  let hasBeenIdle = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    isOver = true;
    idle = false;
    clearTimeout(patience);
  };
  const tell = () => {
    if (!isOver) onWorthReading();
    end();
  };
  signal.addEventListener('abort', end);
  const text = createSkim(tell);
  const onChange = () => {
    if (!isAlive()) return onGone();
    if (isOver) return;
    const worth = text.isWorthReading();
    if (worth) return tell();
    idle = worth === false;
    // A page of a few words is read all the same, when it has stayed at that for some time.
    if (!idle) patience ??= setTimeout(tell, PATIENCE);
    else {
      clearTimeout(patience);
      patience = undefined;
      if (!hasBeenIdle) onIdle();
      hasBeenIdle = true;
    }
  };
  const watch = watchPage({ article: text, onChange, onReplaced: onGone }, signal);
  return { end, isIdle: () => idle, handTo: (next) => watch.handTo(next, text.passages()) };
}
