/**
 * Is this article about the subject, and which of its mentions are worth an underline? Pure decisions with their reasons.
 */
import { type AliasIndex, FAMILIAR, GENERAL, PARTY } from './alias-index.ts';
import type { Mention } from './find-mentions.ts';
import { BLOCK_SEPARATOR } from './written-name.ts';

/** What the decision rests on, so that it can be explained and tested. */
export interface Relevance {
  relevant: boolean;
  points: number;
  /** The points that an article of this length needs. */
  needed: number;
}

/** Points of a first certain mention of a topic of the subject; of one by evidence; of each further mention; of a familiar name. */
const FIRST = 2;
const FIRST_BY_EVIDENCE = 1.5;
const AGAIN = 0.5;
const CUE = 0.5;

/** Fewest points of any article, however short; points asked per 100 words of a longer one. */
const LEAST = 2;
const PER_100_WORDS = 0.8;

/** What the decision is made from; passages of one article may be judged one by one and their points added. */
export interface Signs {
  mentions: readonly Mention[];
  /** Number of words that speak of the parties without naming a topic. */
  cues: number;
  /** Length in words of prose. */
  words: number;
}

/** Judges an article by its mentions, the cues around them, and its length. */
export function judgeRelevance({ mentions, cues, words }: Signs, index: AliasIndex): Relevance {
  const seen = new Set<number>();
  let points = 0;
  for (const { topic, certain } of mentions) {
    const head = index.topics[topic];
    if (!head) continue;
    const flags = head[1];
    if (flags & FAMILIAR) points += flags & PARTY ? CUE : 0;
    else if (flags & GENERAL) continue;
    else points += seen.has(topic) ? AGAIN : certain ? FIRST : FIRST_BY_EVIDENCE;
    seen.add(topic);
  }
  points += cues * CUE;
  const needed = Math.max(LEAST, (words / 100) * PER_100_WORDS);
  return { relevant: points >= needed, points, needed };
}

/** Which mentions are underlined: every one, the first of each topic, or none until asked. */
export type Show = 'all' | 'first' | 'none';

/** At most one underline in about 30 words, counted in characters between two mentions' starts. */
const SPACING = 180;

/** The mentions to underline, in reading order. Familiar names are explained on request only. */
export function chooseShown(mentions: readonly Mention[], index: AliasIndex, show: Show): Mention[] {
  if (show === 'none') return [];
  const flagsOf = (mention: Mention) => index.topics[mention.topic]?.[1] ?? 0;
  const eligible = mentions.filter((mention) => !(flagsOf(mention) & FAMILIAR));
  if (show === 'all') return eligible;
  // The most telling first: topics of the subject before general ones, then in reading order.
  const byWeight = [...eligible].sort((a, b) => (flagsOf(a) & GENERAL) - (flagsOf(b) & GENERAL) || a.start - b.start);
  const shown: Mention[] = [];
  const done = new Set<number>();
  for (const mention of byWeight) {
    if (done.has(mention.topic)) continue;
    if (shown.some((other) => Math.abs(other.start - mention.start) < SPACING)) continue;
    done.add(mention.topic);
    shown.push(mention);
  }
  return shown.sort((a, b) => a.start - b.start);
}

/** A shorter block is a headline, a caption or a link in a list: it does not make an article longer. */
const PROSE = 70; // characters
/** Length of an English word in news with the space after it. */
const WORD = 6; // characters

/** Number of words in the prose of a text, by the length of its blocks: near enough for densities, and free. */
export function countProseWords(text: string): number {
  let characters = 0;
  for (let start = 0; start < text.length; ) {
    const separator = text.indexOf(BLOCK_SEPARATOR, start);
    const end = separator < 0 ? text.length : separator;
    if (end - start >= PROSE) characters += end - start;
    start = end + 1;
  }
  return Math.round(characters / WORD);
}
