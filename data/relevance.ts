/**
 * Is this article about the subject, and which of its mentions are worth an underline? Pure decisions with their reasons.
 */
import { FAMILIAR, GENERAL, PARTY } from './alias-index.ts';
import type { Mention } from './find-mentions.ts';
import { BLOCK_SEPARATOR } from './written-name.ts';

/** What speaks for an article being about the subject; of passages read one by one, the sums. */
export interface Signs {
  points: number;
  /** Whether a party of the subject is spoken of at all: by its name or adjective, or by a name that hardly has a namesake. */
  party: boolean;
}

/** Points of a first certain mention of a topic of the subject; of one by evidence; of each further mention; of a familiar name. */
const FIRST = 2;
const FIRST_BY_EVIDENCE = 1.5;
const AGAIN = 0.5;
/** Of a first certain mention of a topic met in many other stories too: only several of them tell. */
const GENERAL_FIRST = 0.5;
const CUE = 0.5;

/** Fewest points of any article, however short; points asked per 100 words of a longer one. */
const LEAST = 1.5;
const PER_100_WORDS = 0.8;

/** Where no party is spoken of, a name may be a namesake's: points asked per 100 words, up to so many. */
const PER_100_WORDS_WITHOUT_PARTY = 6;
const MOST_WITHOUT_PARTY = 4;

/** Weighs a passage by its mentions and by the number of cues, words that speak of the parties without naming a topic. */
export function weigh(mentions: readonly Mention[], cues: number, topicFlags: Uint8Array): Signs {
  const seen = new Set<number>();
  let points = cues * CUE;
  let party = cues > 0;
  for (const { topic, certain, distinct } of mentions) {
    const flags = topicFlags[topic] ?? 0;
    if (flags & PARTY || (distinct && !(flags & (FAMILIAR | GENERAL)))) party = true;
    if (flags & FAMILIAR) points += flags & PARTY ? CUE : 0;
    else if (flags & GENERAL) points += certain && distinct && !seen.has(topic) ? GENERAL_FIRST : 0;
    else points += seen.has(topic) ? AGAIN : certain ? FIRST : FIRST_BY_EVIDENCE;
    seen.add(topic);
  }
  return { points, party };
}

/** Whether an article with these signs and so many words of prose is about the subject. */
export function isRelevant({ points, party }: Signs, words: number): boolean {
  const least = party ? LEAST : Math.max(LEAST, Math.min(MOST_WITHOUT_PARTY, (words / 100) * PER_100_WORDS_WITHOUT_PARTY));
  return points >= Math.max(least, (words / 100) * PER_100_WORDS);
}

/** An article of fewer words may be about the subject without any hint of it. */
const SHORT = 300; // words
/** A longer one has at least a hint in so many words: of 3,670 real articles that were found to be about the subject, every one has one in 150. */
const WORDS_PER_HINT = 200;

/** Whether an article, of which only the hints and the number of words of prose are known, may be about the subject. */
export const isWorthReading = (hints: number, words: number): boolean => words < SHORT || hints * WORDS_PER_HINT >= words;

/** Which mentions are underlined: every one, the first of each topic, or none until asked. */
export type Show = 'all' | 'first' | 'none';

/** At most one underline in about 30 words, counted in characters between two mentions' starts. */
const SPACING = 180;

/** What a reader wants to see underlined. */
export interface Wanted {
  show: Show;
  /** Names that every reader knows, too; otherwise they are explained on request only. */
  familiar: boolean;
}

/** The mentions to underline, in reading order. `standing` are others of the same text that are underlined: they keep their distance. */
export function chooseShown(mentions: readonly Mention[], topicFlags: Uint8Array, { show, familiar }: Wanted, standing: readonly Mention[] = []): Mention[] {
  if (show === 'none') return [];
  const flagsOf = (mention: Mention) => topicFlags[mention.topic] ?? 0;
  const eligible = familiar ? [...mentions] : mentions.filter((mention) => !(flagsOf(mention) & FAMILIAR));
  if (show === 'all') return eligible;
  // The most telling first: topics of the subject, then general ones, then what everybody knows; each in reading order.
  const weightOf = (mention: Mention) => (flagsOf(mention) & FAMILIAR ? 2 : flagsOf(mention) & GENERAL ? 1 : 0);
  const byWeight = [...eligible].sort((a, b) => weightOf(a) - weightOf(b) || a.start - b.start);
  const shown: Mention[] = [];
  const done = new Set<number>();
  for (const mention of byWeight) {
    if (done.has(mention.topic)) continue;
    const isNear = (other: Mention) => Math.abs(other.start - mention.start) < SPACING;
    if (standing.some(isNear) || shown.some(isNear)) continue;
    done.add(mention.topic);
    shown.push(mention);
  }
  return shown.sort((a, b) => a.start - b.start);
}

/** A shorter block is a headline, a caption or a link in a list: it does not make an article longer. */
const PROSE = 70; // characters
/** Length of an English word in news with the space after it. */
const WORD = 6; // characters

/** Where the blocks of a text begin. */
export function blockStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf(BLOCK_SEPARATOR); at >= 0; at = text.indexOf(BLOCK_SEPARATOR, at + 1)) starts.push(at + 1);
  return starts;
}

/** Characters of a text, or of some of its blocks: of those that are at least so long. */
export function countCharacters(text: string, starts: readonly number[] = blockStarts(text), least = 0): number {
  let characters = 0;
  for (const start of starts) {
    const separator = text.indexOf(BLOCK_SEPARATOR, start);
    const length = (separator < 0 ? text.length : separator) - start;
    if (length >= least) characters += length;
  }
  return characters;
}

/** Number of words in the prose of a text, or of some of its blocks, by their length: near enough for densities, and free. */
export const countProseWords = (text: string, starts?: readonly number[]): number => Math.round(countCharacters(text, starts, PROSE) / WORD);
