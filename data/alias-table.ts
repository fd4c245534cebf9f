/** The alias index opened for reading: what `scan-text.ts` looks words up in. Made once per page. */
import { type AliasIndex, CUE, DECOY, ELSEWHERE, EXACT_CASE, PERSON, PLURAL, WEAPON } from './alias-index.ts';
import { foldName, SPACE } from './fold.ts';
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
  /** Keyed by `hashOf` the first word; buckets hold every entry whose hash falls there. */
  buckets: (Entry | undefined)[];
  mask: number;
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

/** Start value and step of the rolling hash (FNV-1a) over folded code units. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
export function hashStep(hash: number, fold: number): number {
  return Math.imul(hash ^ fold, HASH_FACTOR);
}

/** The bucket of a hash: its upper bits folded in, since FNV's lower bits alone cluster on short words. */
export function bucketOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

const firstWordOf = (folded: string): string => /^[\p{L}\p{N}_]*/u.exec(folded)?.[0] ?? '';

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

/** Notes the word that a name begins with. A name in capitals or given so stands in no text with a small letter in front. */
function note(filter: Uint32Array, word: string, { text, flags, joint, second, topic }: Entry): void {
  const letter = (i: number) => word.charCodeAt(i) || 0;
  const given = text.charAt(0);
  const capital = (flags & EXACT_CASE || topic === DECOY) && given !== given.toLowerCase();
  const bits = joint !== SPACE ? ANY_FOLLOWING : 1 << (second & 31);
  for (const small of capital ? [false] : [false, true]) {
    const key = filterKey(letter(0), letter(1), letter(2), word.length, small);
    filter[key] = (filter[key] ?? 0) | bits;
  }
}

/** Opens the index: O(names), no text is read. */
export function openAliasIndex(index: AliasIndex): AliasTable {
  const entries: Entry[] = [];
  const add = (topic: number, text: string, flags: number, needs: number) => {
    const folded = foldName(text);
    const first = firstWordOf(folded).length;
    const joint = folded.charCodeAt(first) || 0;
    const second = folded.charCodeAt(first + 1) || 0;
    entries.push({
      topic,
      text,
      folded,
      flags,
      needs,
      joint,
      second,
      titles: flags & PERSON ? countTitles(folded) : 0,
      tail: flags & WEAPON ? tailOf(text, folded) : 0,
      next: undefined,
    });
  };
  index.topics.forEach(([, , aliases], topic) => {
    for (const [text, flags, needs] of aliases) add(topic, text, flags, needs);
  });
  for (const decoy of index.decoys) add(DECOY, decoy, 0, -1);
  for (const cue of CUES) add(CUE, cue, 0, -1);
  for (const word of OTHER_WORLDS) add(ELSEWHERE, word, PLURAL, -1);
  let size = 1024;
  while (size < entries.length * 4) size *= 2;
  const buckets: (Entry | undefined)[] = new Array(size);
  const filter = new Uint32Array(2 << FILTER_BITS);
  // Shortest first, so that pushing to the front of each bucket leaves the longest in front.
  entries.sort((a, b) => a.folded.length - b.folded.length);
  for (const entry of entries) {
    const word = firstWordOf(entry.folded);
    note(filter, word, entry);
    if (entry.flags & PLURAL && word === entry.folded) note(filter, `${word}s`, entry);
    const bucket = bucketOf(hashOf(word), size - 1);
    entry.next = buckets[bucket];
    buckets[bucket] = entry;
  }
  return { index, buckets, mask: size - 1, patterns: new Map(), filter };
}
