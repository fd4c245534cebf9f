/** Reads an article passage by passage: which names stand in it, what they mean, and whether it is about the subject. */
import { FAMILIAR } from '../../data/alias-index.ts';
import type { AliasTable, Entry } from '../../data/alias-table.ts';
import { type Evidence, noEvidence, noteIntroductions } from '../../data/evidence.ts';
import { decideInPieces, type Mention } from '../../data/find-mentions.ts';
import { countProseWords, isRelevant, type Signs, weigh } from '../../data/relevance.ts';
import { countCues } from '../../data/scan-text.ts';
import { type ArticleFinder, createArticleFinder } from './article-text.ts';
import { createPassageScanner, type ScannedPassage } from './passage-scanner.ts';
import { nodeAt, type Passage } from './text-blocks.ts';

/** A mention with the passage whose text it was found in. */
export interface FoundMention {
  mention: Mention;
  passage: Passage;
}

export interface Reading {
  /** Takes in a passage, to be scanned for names. */
  take(passage: Passage): void;
  /** Finds the names in the next piece of what was taken; false when there is none left. */
  scan(): boolean;
  /** Judges some more names of what was scanned; false when there is none left. To be called when all is scanned: what an article introduces holds for the whole of it. */
  judge(): boolean;
  /** Gives the mentions judged since the last time, and forgets what was learned of the page's elements. */
  finish(): FoundMention[];
  /** Whether the article is about the subject, once and for all as soon as it is. */
  isRelevant(): boolean;
  /** Forgets what the article has said: its text was replaced. */
  restart(): void;
}

/**
 * `published` gives the article's date where its page says it; asked at most once for each article that a page shows. `familiar`
 * says whether names that every reader knows are underlined.
 */
export function createReading(table: AliasTable, published?: () => string | undefined, familiar = false): Reading {
  const { topicFlags } = table.names;
  // Hidden text may say what the page is about, and a name in it that is not underlined does no harm; an underline needs text that is seen.
  const isUnderlinable = ({ topic }: Entry) => topic >= 0 && (familiar || !((topicFlags[topic] ?? 0) & FAMILIAR));
  const finder: ArticleFinder = createArticleFinder();
  const scanned: ScannedPassage[] = [];
  let deciding: ReturnType<typeof decideInPieces> | undefined;
  let evidence: Evidence = noEvidence(published);
  const judged: FoundMention[] = [];
  let words = 0;
  let signs: Signs = { points: 0, party: false };
  let relevant = false;
  const scanner = createPassageScanner(table, (passage, hit) => {
    const node = nodeAt(passage, hit.start);
    return finder.holds(node) && (!isUnderlinable(hit.entry) || finder.shows(node));
  });

  return {
    take: scanner.take,
    scan() {
      const next = scanner.next();
      if (typeof next === 'boolean') return next;
      noteIntroductions(next.hits, evidence, topicFlags);
      scanned.push(next);
      return true;
    },
    judge() {
      const next = scanned[0];
      if (!next) return false;
      const { passage, hits } = next;
      deciding ??= decideInPieces(passage.text, hits, table, evidence);
      const step = deciding.next();
      if (!step.done) return true;
      scanned.shift();
      deciding = undefined;
      words += countProseWords(passage.text);
      const { points, party } = weigh(step.value, countCues(hits), topicFlags);
      signs = { points: signs.points + points, party: signs.party || party };
      for (const mention of step.value) judged.push({ mention, passage });
      return true;
    },
    finish() {
      relevant ||= isRelevant(signs, words);
      finder.forget();
      return judged.splice(0);
    },
    isRelevant: () => relevant,
    restart() {
      evidence = noEvidence(published);
    },
  };
}
