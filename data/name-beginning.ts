/** How a name begins, and the filter that tells which words of a text may begin one. */
import { APOSTROPHE, BREAK, foldCode, isApostrophe, isHyphen, isSpace, SKIP, SPACE } from './fold.ts';

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

/** How a name begins, as its folded form has it: its first word's hash, length and first three letters, and what follows. */
export interface Beginning {
  hash: number;
  length: number;
  first: number;
  second: number;
  third: number;
  joint: number;
  /** The first letter after the joint. */
  following: number;
}

/** Reads no more of the name than its first word and the first letter of the second. */
export function beginningOf(text: string): Beginning {
  let first = 0;
  let second = 0;
  let third = 0;
  let hash = HASH_START;
  let length = 0;
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Every page waits for thousands of names: small letters fold to themselves.
    const fold = code >= 97 && code <= 122 ? code : foldCode(code);
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
export function note(filter: Uint32Array, { first, second, third, length }: Beginning, bits: number, capital: boolean): void {
  const key = filterKey(first, second, third, length, false);
  filter[key] = (filter[key] as number) | bits;
  if (capital) return;
  const small = filterKey(first, second, third, length, true);
  filter[small] = (filter[small] as number) | bits;
}

/** The beginning of a word's plural. */
export function pluralOf(word: Beginning): Beginning {
  const { length, second, third } = word;
  return { ...word, length: length + 1, second: length === 1 ? PLURAL_S : second, third: length === 2 ? PLURAL_S : third };
}

/** An empty filter, for `note` to fill. */
export const createFilter = (): Uint32Array => new Uint32Array(2 << FILTER_BITS);
