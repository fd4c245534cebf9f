/** Reads an article passage by passage: which names stand in it, what they mean, and whether it is about the subject. */
import { type AliasIndex, FAMILIAR } from '../../data/alias-index.ts';
import type { AliasTable, Entry } from '../../data/alias-table.ts';
import { type Evidence, noEvidence, noteIntroductions } from '../../data/evidence.ts';
import { findMentions, type Mention } from '../../data/find-mentions.ts';
import { countProseWords, isRelevant, type Signs, weigh } from '../../data/relevance.ts';
import { countCues, type Hit, scanText } from '../../data/scan-text.ts';
import { type ArticleFinder, createArticleFinder } from './article-text.ts';
import { nodeAt, type Passage } from './text-blocks.ts';

/** Names of one passage that are looked at, at most: a hostile page must not make us work. */
const MOST_HITS = 2000;

/** A mention with the passage whose text it was found in. */
export interface FoundMention {
  mention: Mention;
  passage: Passage;
}

export interface Reading {
  /** Finds the names in a passage. Its mentions are judged later, when what the rest of the text introduces is known. */
  take(passage: Passage): void;
  /** Judges one passage taken; false when there is none left. */
  judge(): boolean;
  /** Gives the mentions judged since the last time, and forgets what was learned of the page's elements. */
  finish(): FoundMention[];
  /** Whether the article is about the subject, once and for all as soon as it is. */
  isRelevant(): boolean;
  /** Forgets what the article has said: its text was replaced. */
  restart(): void;
}

/** Hidden text may say what the page is about, and a familiar name in it does no harm; an underline needs text that is seen. */
const isUnderlinable = ({ topic }: Entry, { topics }: AliasIndex): boolean => topic >= 0 && !((topics[topic]?.[1] ?? 0) & FAMILIAR);

export function createReading(table: AliasTable): Reading {
  const finder: ArticleFinder = createArticleFinder();
  const taken: { passage: Passage; hits: readonly Hit[] }[] = [];
  let evidence: Evidence = noEvidence();
  const judged: FoundMention[] = [];
  let words = 0;
  let signs: Signs = { points: 0, party: false };
  let relevant = false;

  const isOfArticle = (passage: Passage, hit: Hit) => {
    const node = nodeAt(passage, hit.start);
    return finder.holds(node) && (!isUnderlinable(hit.entry, table.index) || finder.shows(node));
  };

  return {
    take(passage) {
      const hits = scanText(passage.text, table)
        .slice(0, MOST_HITS)
        .filter((hit) => isOfArticle(passage, hit));
      noteIntroductions(hits, evidence, table.index);
      taken.push({ passage, hits });
    },
    judge() {
      const next = taken.shift();
      if (!next) return false;
      const { passage, hits } = next;
      const mentions = findMentions(passage.text, hits, table, evidence);
      words += countProseWords(passage.text);
      const { points, party } = weigh(mentions, countCues(hits), table.index);
      signs = { points: signs.points + points, party: signs.party || party };
      for (const mention of mentions) judged.push({ mention, passage });
      return true;
    },
    finish() {
      relevant ||= isRelevant(signs, words);
      finder.forget();
      return judged.splice(0);
    },
    isRelevant: () => relevant,
    restart() {
      evidence = noEvidence();
    },
  };
}
