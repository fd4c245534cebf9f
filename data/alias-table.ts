/** The alias index opened for reading: what `scan-text.ts` looks words up in. Made once per page. */
import { type AliasIndex, CUE, DECOY, ELSEWHERE, EXACT_CASE, type IndexedAlias, PERSON, PLURAL, WEAPON } from './alias-index.ts';
import { APOSTROPHE, BREAK, foldCode, foldName, isApostrophe, isHyphen, isSpace, SKIP, SPACE } from './fold.ts';
import { OTHER_WORLDS } from './other-worlds.ts';

/** Words that speak of the subject's parties without naming a topic: they count towards an article's relevance. */
const CUES = ['russian', 'russians', 'chinese', 'ukrainian', 'ukrainians', 'sino'];

/** One name as the scanner sees it. `topic` may be DECOY, CUE or ELSEWHERE. */
export interface Entry {
  topic: number;
  text: string;
  folded: string;
  flags: number;
  needs: number;
  /** What joins the first word to the second (folded: a space, an apostrophe …) and the first letter after it; 0 for a name of one word. */
  joint: number;
  /** Most names of a bucket fail on it. */
  second: number;
  /** Number of words of a title before a person's name: it helps to know the name, but is no part of it. */
  titles: number;
  /** Letters of nouns after a weapon's name, with the spaces before them, which help to know it but are no part of it. */
  tail: number;
  /** The next entry of the same first word, shorter or equal in length. */
  next: Entry | undefined;
}

/** The alias index opened for reading: a hash table from a first word to its entries, longest first. */
export interface AliasTable {
  index: AliasIndex;
  /** The first entry of the bucket that a first word's hash falls in. Entries are made when they are first asked for. */
  entriesAt(hash: number): Entry | undefined;
  /** Patterns of needed words by the number of their list, made when first asked for. */
  patterns: Map<number, RegExp | null>;
  /** Which words may begin a name, and what may follow: see `filterKey`. Most words of a text are done with after one look. */
  filter: Uint32Array;
}

const FILTER_BITS = 14;
/** In the filter: the word is a name by itself. */
export const ANY_FOLLOWING = 0xffffffff;
const LONGEST = 15;

/**
 * Where the filter tells of a word: by its first three letters (folded, 0 where there is none), its length, and whether it
 * begins with a small letter. There stand 32 bits, one for each first letter (its last five bits) that a second word of a
 * name may have; all of them where the word is a name by itself; none where it begins no name.
 */
export function filterKey(first: number, second: number, third: number, length: number, small: boolean): number {
  const letters = ((first * 31 + second) * 31 + third) ^ ((length < LONGEST ? length : LONGEST) * 0x3b5);
  return (letters & ((1 << FILTER_BITS) - 1)) | (small ? 1 << FILTER_BITS : 0);
}

/** The folded letter s, with which a plural ends. */
export const PLURAL_S = 115;

/** Start value and step of the rolling hash (FNV-1a) over folded code units. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
export function hashStep(hash: number, fold: number): number {
  return Math.imul(hash ^ fold, HASH_FACTOR);
}

/** The bucket of a hash: its upper bits folded in, since FNV's lower bits alone cluster on short words. */
function bucketOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

const TITLES = new Set(
  'president vice pm sir deputy speaker commissioner high prime foreign defence defense finance interior commerce trade minister premier chancellor ambassador envoy special secretary general gen of state eam mr mrs ms chairman chairwoman leader spokesman spokeswoman spokesperson adviser advisor aide comrade admiral colonel representative'.split(
    ' ',
  ),
);

/** Words of title at the beginning of a folded name; none where nothing would be left. */
function countTitles(folded: string): number {
  const words = folded.split(' ');
  const first = words.findIndex((word) => !TITLES.has(word));
  return Math.max(0, first);
}

const KIND_NOUNS =
  /(?: (?:missiles?|rockets?|rocket systems?|batter(?:y|ies)|systems?|launchers?|interceptors?|drones?|tanks?|jets?|fighters?|fighter jets?|aircraft|bombers?|munitions?|loitering munitions?|torpedo(?:es)?|helicopters?|air defen[cs]e(?: systems?)?|cruise missiles?|ballistic missiles?))+$/;

/** Letters of the nouns of kind that end a name; none where they are part of it by their capitals, or where no name would be left. */
function tailOf(text: string, folded: string): number {
  const length = KIND_NOUNS.exec(folded)?.[0].length ?? 0;
  if (length === 0 || folded.length !== text.length) return length;
  const [head, tail] = [text.slice(0, -length), text.slice(-length)];
  return /\p{Lu}\p{Ll}/u.test(tail) || !/[\p{Lu}\d]/u.test(head) ? 0 : length;
}

/** Every name of an index with its topic: a page opens thousands and asks for few. */
interface Names {
  given: IndexedAlias[];
  topics: number[];
}

function listNames({ topics, decoys }: AliasIndex): Names {
  const names: Names = { given: [], topics: [] };
  for (const [topic, [, , aliases]] of topics.entries()) {
    for (const alias of aliases) {
      names.given.push(alias);
      names.topics.push(topic);
    }
  }
  const add = (topic: number, words: readonly string[], flags: number) => {
    for (const word of words) {
      names.given.push([word, flags, -1]);
      names.topics.push(topic);
    }
  };
  add(DECOY, decoys, 0);
  add(CUE, CUES, 0);
  add(ELSEWHERE, OTHER_WORLDS, PLURAL);
  return names;
}

function entryOf({ given, topics }: Names, name: number): Entry {
  const [text, flags, needs] = given[name] as IndexedAlias;
  const folded = foldName(text);
  const { joint, following } = beginningOf(text);
  return {
    topic: topics[name] as number,
    text,
    folded,
    flags,
    needs,
    joint,
    second: following,
    titles: flags & PERSON ? countTitles(folded) : 0,
    tail: flags & WEAPON ? tailOf(text, folded) : 0,
    next: undefined,
  };
}

/** How a name begins, as its folded form has it: its first word's hash, length and first three letters, and what follows. */
interface Beginning {
  hash: number;
  length: number;
  first: number;
  second: number;
  third: number;
  joint: number;
  /** The first letter after the joint. */
  following: number;
}

function beginningOf(text: string): Beginning {
  let [first, second, third] = [0, 0, 0];
  let hash = HASH_START;
  let length = 0;
  let i = 0;
  for (; i < text.length; i++) {
    const fold = foldCode(text.charCodeAt(i));
    if (fold === BREAK) break;
    if (fold === SKIP) continue;
    if (length === 0) first = fold;
    else if (length === 1) second = fold;
    else if (length === 2) third = fold;
    length++;
    hash = hashStep(hash, fold);
  }
  const joint = i < text.length ? foldOrJoint(text.charCodeAt(i++)) : 0;
  while (i < text.length && passesOver(text.charCodeAt(i), joint)) i++;
  return { hash, length, first, second, third, joint, following: i < text.length ? foldOrJoint(text.charCodeAt(i)) : 0 };
}

const foldOrJoint = (code: number): number => {
  const fold = foldCode(code);
  if (fold > SKIP) return fold;
  if (isSpace(code) || isHyphen(code)) return SPACE;
  return isApostrophe(code) ? APOSTROPHE : code;
};

/** Behind a joint: what a folded name does not show. */
const passesOver = (code: number, joint: number): boolean => foldCode(code) === SKIP || (joint === SPACE && (isSpace(code) || isHyphen(code)));

/** Notes in the filter how a name begins. A name in capitals or given so stands in no text with a small letter in front. */
function note(filter: Uint32Array, { first, second, third, length }: Beginning, bits: number, capital: boolean): void {
  const key = filterKey(first, second, third, length, false);
  filter[key] = (filter[key] as number) | bits;
  if (capital) return;
  const small = filterKey(first, second, third, length, true);
  filter[small] = (filter[small] as number) | bits;
}

const beginsWithCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** The beginning of a word's plural. */
function pluralOf(word: Beginning): Beginning {
  const { length, second, third } = word;
  return { ...word, length: length + 1, second: length === 1 ? PLURAL_S : second, third: length === 2 ? PLURAL_S : third };
}

/** Opens the index: O(names), no text is read, and of each name only the beginning. */
export function openAliasIndex(index: AliasIndex): AliasTable {
  const names = listNames(index);
  const count = names.given.length;
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const filter = new Uint32Array(2 << FILTER_BITS);
  /** Of each bucket: 0 if empty; the number of its last name plus one; or, when its entries are made, minus their place in `made`. */
  const heads = new Int32Array(size);
  /** The name before in the same bucket, plus one. */
  const before = new Int32Array(count);
  for (let name = 0; name < count; name++) {
    const [text, flags] = names.given[name] as IndexedAlias;
    const beginning = beginningOf(text);
    const capital = (flags & EXACT_CASE || names.topics[name] === DECOY) && beginsWithCapital(text);
    note(filter, beginning, beginning.joint === SPACE ? 1 << (beginning.following & 31) : ANY_FOLLOWING, Boolean(capital));
    if (flags & PLURAL && beginning.joint === 0) note(filter, pluralOf(beginning), ANY_FOLLOWING, Boolean(capital));
    const bucket = bucketOf(beginning.hash, mask);
    before[name] = heads[bucket] as number;
    heads[bucket] = name + 1;
  }

  const made: (Entry | undefined)[] = [undefined];
  const makeEntries = (last: number): Entry | undefined => {
    const entries: Entry[] = [];
    for (let name = last; name > 0; name = before[name - 1] as number) entries.push(entryOf(names, name - 1));
    // Longest first; of the same length, the later given.
    entries.sort((a, b) => b.folded.length - a.folded.length);
    entries.forEach((entry, i) => {
      entry.next = entries[i + 1];
    });
    return entries[0];
  };
  const entriesAt = (hash: number): Entry | undefined => {
    const bucket = bucketOf(hash, mask);
    const head = heads[bucket] as number;
    if (head > 0) heads[bucket] = 1 - made.push(makeEntries(head));
    return made[-(heads[bucket] as number)];
  };
  return { index, entriesAt, patterns: new Map(), filter };
}
