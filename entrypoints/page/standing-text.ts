/** What was read of an article and still stands in its page, and whether that is about the subject. */
import { withDescriptions } from '../../data/descriptions.ts';
import type { Mention } from '../../data/find-mentions.ts';
import { blockStarts, countCharacters, countProseWords, isRelevant, type Signs, weigh } from '../../data/relevance.ts';
import { compareNodes } from './reading-order.ts';
import { nodeAt, type Passage } from './text-blocks.ts';

/** A mention with the passage whose text it was found in. */
export interface FoundMention {
  mention: Mention;
  passage: Passage;
}

/** Mentions of one page that are remembered, for the popup's list and for the keyboard. */
const MOST_FOUND = 3000;
/** Blocks of one page whose leaving is noticed: a page of more is no article, and looking at them all would hold it up. */
const MOST_BLOCKS = 20_000;

/** A passage with what was found in it, as far as it still stands. */
interface StandingPassage {
  passage: Passage;
  mentions: readonly Mention[];
  /** Where words stand that speak of the parties without naming a topic. */
  cues: readonly number[];
  /** Where its blocks begin; nothing for those whose leaving is not noticed. */
  blocks: readonly number[] | undefined;
  /** Characters, and words of prose. */
  length: number;
  words: number;
  signs: Signs;
}

export interface StandingText {
  /** Takes in a passage that was read, unless there is no text in it. What is described in it says nothing of its subject. */
  add(passage: Passage, mentions: readonly Mention[], cues: readonly number[], described?: readonly Mention[]): void;
  /** Leaves out the text in nodes that are gone or will be read again. */
  dropWhere(isGone: (node: Node) => boolean): void;
  /** How much text it is, in characters. */
  length(): number;
  /** In reading order, whatever came when. */
  mentions(): readonly FoundMention[];
  /** Signs, cues and words of prose, in all. */
  total(): Total;
  /** Whether it is about the subject; once it is, for as long as the text that said so stands, whatever comes behind it. */
  isRelevant(): boolean;
}

export function createStandingText(topicFlags: Uint8Array): StandingText {
  let passages: StandingPassage[] = [];
  /** The passages by which it was found to be about the subject. */
  let proof: readonly StandingPassage[] = [];
  /** In reading order. What still stands keeps its place: text that a page moves is read again. */
  let found: FoundMention[] = [];
  let blocksKept = 0;

  return {
    add(passage, mentions, cues, described = []) {
      // Thousands of nodes may hold no text at all.
      if (passage.nodes.length === 0) return;
      const starts = blockStarts(passage.text);
      const blocks = blocksKept < MOST_BLOCKS ? starts : undefined;
      blocksKept += blocks?.length ?? 0;
      const remembered = mentions.slice(0, Math.max(0, MOST_FOUND - found.length));
      for (const mention of withDescriptions(remembered, described)) insert(found, { mention, passage });
      const signs = weigh(mentions, cues.length, topicFlags);
      passages.push({ passage, mentions: remembered, cues, blocks, signs, ...measure(passage.text, starts) });
    },
    dropWhere(isGone) {
      found = found.filter(({ mention, passage }) => !isGone(nodeAt(passage, mention.start)));
      for (const one of passages) {
        const stands = (offset: number) => !isGone(nodeAt(one.passage, offset));
        const mentions = one.mentions.filter(({ start }) => stands(start));
        const cues = one.cues.filter(stands);
        const blocks = one.blocks?.filter(stands);
        blocksKept -= (one.blocks?.length ?? 0) - (blocks?.length ?? 0);
        if (blocks && blocks.length < (one.blocks?.length ?? 0)) Object.assign(one, measure(one.passage.text, blocks));
        Object.assign(one, { mentions, cues, blocks, signs: weigh(mentions, cues.length, topicFlags) });
      }
      // Of a passage whose blocks are not noticed, the ends tell.
      const isLeft = ({ nodes }: Passage) => ![nodes[0], nodes.at(-1)].every((node) => node && isGone(node));
      passages = passages.filter(({ passage, blocks }) => (blocks ? blocks.length > 0 : isLeft(passage)));
    },
    total: () => totalOf(passages),
    length: () => passages.reduce((sum, { length }) => sum + length, 0),
    mentions: () => found,
    isRelevant() {
      if (!areRelevant(proof)) proof = areRelevant(passages) ? [...passages] : [];
      return proof.length > 0;
    },
  };
}

/** Puts a mention where it stands among the others. Most stand behind all of them, so that is where to look first. */
function insert(found: FoundMention[], one: FoundMention): void {
  let low = 0;
  let high = found.length;
  for (let at = high - 1; low < high; at = (low + high) >> 1) {
    if (compareFound(found[at] as FoundMention, one) > 0) high = at;
    else low = at + 1;
  }
  found.splice(low, 0, one);
}

const compareFound = (a: FoundMention, b: FoundMention): number =>
  compareNodes(nodeAt(a.passage, a.mention.start), nodeAt(b.passage, b.mention.start)) || a.mention.start - b.mention.start;

const measure = (text: string, blocks: readonly number[]) => ({ length: countCharacters(text, blocks), words: countProseWords(text, blocks) });

/** What some passages say together. */
interface Total {
  signs: Signs;
  cues: number;
  words: number;
}

function totalOf(passages: readonly StandingPassage[]): Total {
  const total = { signs: { points: 0, party: false }, cues: 0, words: 0 };
  for (const { signs, cues, words } of passages) {
    total.signs.points += signs.points;
    total.signs.party ||= signs.party;
    total.cues += cues.length;
    total.words += words;
  }
  return total;
}

/** Whether an article of these passages would be about the subject. */
function areRelevant(passages: readonly StandingPassage[]): boolean {
  const { signs, words } = totalOf(passages);
  return isRelevant(signs, words);
}
