/**
 * Skims a page for words of the subject, before any name is opened. A page without them pays for no more than the reading of
 * its text, at first and whenever it changes, until it has them or the reader asks for something.
 */
import { findHints } from '../../data/hints.ts';
import { isWorthReading } from '../../data/relevance.ts';
import { isWithin } from './page-changes.ts';
import { type WatchedText, watchPage } from './page-watcher.ts';
import { createStandingText } from './standing-text.ts';

/** No topic is known yet. */
const NO_TOPICS = new Uint8Array();

/** A page's text of which only the hints are looked at. `onWorthReading` is called as soon as there are enough for all that was read. */
export function createSkim(onWorthReading: () => void): WatchedText {
  const standing = createStandingText(NO_TOPICS, isWorthReading);
  const look = () => {
    if (standing.isRelevant()) onWorthReading();
  };
  return {
    take(passage) {
      const hints = findHints(passage.text);
      standing.add(passage, [], hints);
      if (hints.length > 0) look();
    },
    scan: () => false,
    judge: () => false,
    settle: look,
    dropWithin: (changed) => standing.dropWhere(isWithin(changed)),
    length: standing.length,
    revealed: () => [],
    unseen: () => [],
  };
}

export interface Skim {
  /** Resolves when the page turns out to be worth reading, or is to be read all the same. */
  done: Promise<void>;
  /** The page is to be read, whatever it speaks of. */
  end(): void;
  /** True while the page has been looked at from top to bottom and is not worth reading. */
  isIdle(): boolean;
}

/** Starts skimming; it goes on with each change of the page until it is done or the signal aborts, and then it never is. */
export function skimPage(signal: AbortSignal, onReplaced: () => void): Skim {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const life = new AbortController();
  let idle = false;
  const end = () => {
    idle = false;
    life.abort();
    resolve();
  };
  const onChange = () => {
    idle = true;
  };
  watchPage({ article: createSkim(end), signal: AbortSignal.any([signal, life.signal]), onChange, onReplaced });
  return { done, end, isIdle: () => idle };
}
