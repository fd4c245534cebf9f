/** Reads an article passage by passage: which names stand in it, what they mean, and whether it is about the subject. */
import { CUE, FAMILIAR } from '../../data/alias-index.ts';
import type { AliasTable, Entry } from '../../data/alias-table.ts';
import type { DescriptionFinder } from '../../data/descriptions.ts';
import { type Evidence, noEvidence, noteIntroductions } from '../../data/evidence.ts';
import { decideInPieces } from '../../data/find-mentions.ts';
import { type ArticleFinder, createArticleFinder } from './article-text.ts';
import { createPassageScanner, type ScannedPassage } from './passage-scanner.ts';
import { createStandingText, type FoundMention } from './standing-text.ts';
import { nodeAt, type Passage } from './text-blocks.ts';

export interface Reading {
  /** Takes in a passage, to be scanned for names. */
  take(passage: Passage): void;
  /** Finds the names in the next piece of what was taken; false when there is none left. */
  scan(): boolean;
  /** Judges some more names of what was scanned; false when there is none left. To be called when all is scanned: what an article introduces holds for the whole of it. */
  judge(): boolean;
  /** Forgets what was learned of the page's elements. */
  finish(): void;
  /** How much was taken in and still stands, in characters. */
  length(): number;
  /** Every mention whose text still stands in the page, in reading order. */
  found(): readonly FoundMention[];
  /** Whether what still stands of the article is about the subject. */
  isRelevant(): boolean;
  /** Leaves out the text in nodes that are gone or will be read again. */
  dropWhere(isGone: (node: Node) => boolean): void;
  /** Blocks that held names which nobody could see, and can be seen now; each once. */
  revealed(): Element[];
  /** Blocks that hold names which nobody can see. */
  unseen(): Element[];
}

/**
 * `published` gives the article's date where its page says it; asked at most once for each article that a page shows. `familiar`
 * says whether names that every reader knows are underlined, `descriptions` finds persons described by their office.
 */
export function createReading(table: AliasTable, published?: () => string | undefined, familiar = false, descriptions?: DescriptionFinder): Reading {
  const { topicFlags } = table.names;
  // Hidden text may say what the page is about, and a name in it that is not underlined does no harm; an underline needs text that is seen.
  const isUnderlinable = ({ topic }: Entry) => topic >= 0 && (familiar || !((topicFlags[topic] ?? 0) & FAMILIAR));
  const finder: ArticleFinder = createArticleFinder();
  const scanned: ScannedPassage[] = [];
  let deciding: ReturnType<typeof decideInPieces> | undefined;
  let evidence: Evidence = noEvidence(published);
  const standing = createStandingText(topicFlags);
  /** Characters taken in that have not been judged yet. */
  let taken = 0;
  const isOfArticle = (passage: Passage, start: number, underlinable: boolean) => {
    const node = nodeAt(passage, start);
    return finder.holds(node) && (!underlinable || finder.shows(node));
  };
  const scanner = createPassageScanner(table, (passage, hit) => isOfArticle(passage, hit.start, isUnderlinable(hit.entry)));
  const describedIn = (passage: Passage) => descriptions?.find(passage.text, evidence.date).filter(({ start }) => isOfArticle(passage, start, true));

  return {
    take(passage) {
      taken += passage.text.length;
      scanner.take(passage);
    },
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
      taken -= passage.text.length;
      const cues = hits.filter(({ entry }) => entry.topic === CUE).map(({ start }) => start);
      standing.add(passage, step.value, cues, describedIn(passage));
      return true;
    },
    finish: finder.forget,
    length: () => standing.length() + taken,
    found: standing.mentions,
    isRelevant: standing.isRelevant,
    dropWhere(isGone) {
      const before = standing.mentions().length;
      standing.dropWhere(isGone);
      // With most of what it spoke of gone, another article has taken its place.
      if (standing.mentions().length * 2 < before || before === 0) evidence = noEvidence(published);
    },
    revealed: finder.revealed,
    unseen: finder.unseen,
  };
}
