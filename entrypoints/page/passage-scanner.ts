/** Scans passages for names piece by piece, and keeps what was found in text of the article. */
import type { AliasTable } from '../../data/alias-table.ts';
import { type Hit, scanText } from '../../data/scan-text.ts';
import { BLOCK_SEPARATOR } from '../../data/written-name.ts';
import type { Passage } from './text-blocks.ts';

/** Names of one passage that are looked at, at most: a hostile page must not make us work. */
const MOST_HITS = 2000;

/** So much text is scanned in between two looks at the clock; a paragraph is scanned whole. */
const PIECE = 1_500; // characters

export interface ScannedPassage {
  passage: Passage;
  hits: readonly Hit[];
}

export interface PassageScanner {
  take(passage: Passage): void;
  /** Scans the next piece of what was taken: `true` when there may be more, a passage when it is done, `false` when there is none left. */
  next(): ScannedPassage | boolean;
}

/** `isOfArticle` is asked of each hit of a topic, decoy or cue. */
export function createPassageScanner(table: AliasTable, isOfArticle: (passage: Passage, hit: Hit) => boolean): PassageScanner {
  const taken: Passage[] = [];
  /** How much of the first passage taken is scanned, how many names of it were looked at, and which are of the article. */
  let scannedTo = 0;
  let lookedAt = 0;
  let hitsSoFar: Hit[] = [];
  return {
    take: (passage) => void taken.push(passage),
    next() {
      const passage = taken[0];
      if (!passage) return false;
      const { text } = passage;
      if (scannedTo === text.length) {
        const hits = hitsSoFar;
        taken.shift();
        scannedTo = 0;
        lookedAt = 0;
        hitsSoFar = [];
        return { passage, hits };
      }
      const separator = text.indexOf(BLOCK_SEPARATOR, scannedTo + PIECE);
      const end = separator < 0 ? text.length : separator;
      const hits = scanText(text, table, scannedTo, end);
      // Whatever the page does to our looking at its elements, this piece is done.
      scannedTo = end;
      for (const hit of hits) if (lookedAt++ < MOST_HITS && isOfArticle(passage, hit)) hitsSoFar.push(hit);
      return true;
    },
  };
}
