/** Which topics several words describe: by the words of their names and summaries and the years of their facts. */
import type { LikenessSearch } from './likeness.ts';
import { CHINESE, tellingOf, wordsOf } from './search-text.ts';

/** What the index is made of, folded (`search-text.ts`); the first of the names is the topic's own. */
export interface WordRecord {
  names: readonly string[];
  /** What stands for the whole topic in a query, and for nothing in part. */
  asked: readonly string[];
  summary: string;
  years: readonly string[];
  /** How much the topic is spoken of: of two that fit alike, the greater is meant. */
  linked: number;
}

/** How much a word says, by where it stands. */
const WEIGHT = { ownName: 4, otherName: 3, summary: 1 };
/** A whole name within the query says so much more than its words alone. */
const WHOLE_NAME = 6;
/** Owners whose words carry less than this share of what the query says are not meant. */
const LEAST_COVERED = 0.55;
/** Fewest letters by which two words count as of one family: Siberian and Siberia. */
const SHORTEST_STEM = 5;
/** A word of one family is at most so much longer than the word asked for. */
const LONGEST_ENDING = 3;
/** How alike a misspelt word must be to a word of a name. */
const LEAST_ALIKE = 0.66;
/** A misspelt name is at most by so many letters longer or shorter. */
export const MOST_LETTERS_OFF = 2;
/** A word that stands in the names or texts of more topics than this says little by itself: meeting, report. */
const MOST_TOLD = 12;

/** Owners and how much a word says of each. */
type Holders = Map<number, number>;

interface WordIndex {
  /** For each word owner and weight by turns, an owner as often as the word stands there: flat, as it is made while readers wait. */
  holders: ReadonlyMap<string, readonly number[]>;
  /** The words in order, so that those of one beginning stand together. */
  vocabulary: readonly string[];
  /** The names of each owner, as they are looked for in a query. */
  names: readonly (readonly string[])[];
}

function indexWords(records: readonly WordRecord[]): WordIndex {
  const holders = new Map<string, number[]>();
  const add = (word: string, owner: number, weight: number) => {
    const known = holders.get(word);
    if (known) known.push(owner, weight);
    else holders.set(word, [owner, weight]);
  };
  const names = records.map(({ names: own, asked, summary, years }, owner) => {
    for (const year of years) add(year, owner, WEIGHT.summary);
    for (const word of wordsOf(summary)) add(word, owner, WEIGHT.summary);
    const standing = own.map((name, i) => {
      const words = wordsOf(name);
      for (const word of words) add(word, owner, i === 0 ? WEIGHT.ownName : WEIGHT.otherName);
      return asStanding(words.join(' '));
    });
    return [...standing, ...asked.map(asStanding)];
  });
  return { holders, vocabulary: [...holders.keys()].sort(), names };
}

/** A name as it is looked for in a query: whole words, except in a script that writes no spaces. */
const asStanding = (name: string): string => (CHINESE.test(name) && name.length > 1 ? name : ` ${name} `);

/** Where the words that begin with `stem` start in a sorted list. */
function firstWith(stem: string, vocabulary: readonly string[]): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An owner and how well the query describes it. */
export interface Described {
  owner: number;
  score: number;
  /** A whole name of the owner stands in the query: its place among the names. */
  name?: number | undefined;
  /** Where the query's words stand: in the owner's names, as they are or much alike, or only in what is said of the owner. */
  by: 'name' | 'likeness' | 'text';
}

/** Owners of a word's family. A last word may be unfinished. */
function familyOf(word: string, last: boolean, { holders, vocabulary }: WordIndex): Holders {
  const found: Holders = new Map();
  const stem = word.length > SHORTEST_STEM ? word.slice(0, Math.max(SHORTEST_STEM, word.length - 2)) : word;
  const longest = word.length + LONGEST_ENDING;
  for (let i = firstWith(stem, vocabulary); vocabulary[i]?.startsWith(stem); i++) {
    const one = vocabulary[i] as string;
    const isEnding = word.length < SHORTEST_STEM ? one === word || one === `${word}s` : one.length <= longest;
    if (!isEnding && !(last && one.startsWith(word))) continue;
    const held = holders.get(one) ?? [];
    for (let at = 0; at < held.length; at += 2) found.set(held[at] as number, Math.max(found.get(held[at] as number) ?? 0, held[at + 1] as number));
  }
  return found;
}

/** The longest of the names that stands in the text as it is, as its place among them. */
function wholeName(text: string, names: readonly string[]): number | undefined {
  let longest: number | undefined;
  names.forEach((name, i) => {
    if (text.includes(name) && name.length > (longest === undefined ? 0 : (names[longest]?.length ?? 0))) longest = i;
  });
  return longest;
}

/** How much more a topic that is much spoken of is meant than one that is not: by some tenths. */
const fame = ({ linked }: WordRecord): number => 1 + Math.log2(1 + linked) / 8;

/** Whom a query describes. */
export interface Description {
  /** Best first; nobody when most of the query describes nobody. */
  described: Described[];
  /** Words that stand nowhere; the words most like them count in their place. */
  unknown: number;
}

/** Prepares the records and answers whom a folded query describes. */
export function createWordSearch(records: readonly WordRecord[], likeness: LikenessSearch): (folded: string) => Description {
  const index = indexWords(records);
  const likeWord = (word: string): Holders =>
    new Map(
      likeness(word).flatMap(({ owner, share, name }) =>
        share >= LEAST_ALIKE && Math.abs(name.length - word.length) <= MOST_LETTERS_OFF ? [[owner, WEIGHT.otherName * share]] : [],
      ),
    );
  return (folded) => {
    const words = wordsOf(folded);
    const telling = tellingOf(words);
    const told = telling.map((word, i) => {
      const family = familyOf(word, i === telling.length - 1, index);
      const found = family.size === 0 && word.length >= SHORTEST_STEM ? likeWord(word) : family;
      return { found, isKnown: family.size > 0, worth: Math.log(1 + records.length / Math.max(1, found.size)) };
    });
    const total = worthOf(told);
    const text = ` ${words.join(' ')} `;
    const described = index.names
      .flatMap((names, owner) => {
        const name = wholeName(text, names);
        const own = told.filter(({ found }) => found.has(owner));
        const covered = worthOf(own);
        if (name === undefined && (own.length === 0 || covered < LEAST_COVERED * total)) return [];
        const score = own.reduce((sum, { found, worth }) => sum + worth * (found.get(owner) ?? 0), 0);
        const whole = name === undefined ? 0 : WHOLE_NAME * Math.max(covered, 1);
        const by = name === undefined ? standingOf(own, owner, total) : ('name' as const);
        return [{ owner, name, by, score: (score + whole) * fame(records[owner] as WordRecord) }];
      })
      .sort((a, b) => b.score - a.score);
    return { described, unknown: told.filter(({ isKnown }) => !isKnown).length };
  };
}

/** A word of the query, and of whom it is said. */
interface Told {
  found: Holders;
  /** It stands in the index as it is. */
  isKnown: boolean;
  worth: number;
}

const worthOf = (told: readonly Told[]): number => told.reduce((sum, { worth }) => sum + worth, 0);

/** By name when most of the query stands in the owner's names; a word that is said of many does not name one by itself. */
function standingOf(own: readonly Told[], owner: number, total: number): Described['by'] {
  const inNames = own.filter(({ found }) => (found.get(owner) ?? 0) > WEIGHT.summary);
  const isNamedBy = (some: readonly Told[]) => worthOf(some) >= LEAST_COVERED * total && (some.length > 1 || (some[0]?.found.size ?? 0) <= MOST_TOLD);
  if (isNamedBy(inNames.filter(({ isKnown }) => isKnown))) return 'name';
  return isNamedBy(inNames) ? 'likeness' : 'text';
}
