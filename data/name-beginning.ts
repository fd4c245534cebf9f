/** How a name begins, by which its entries are found: its first word, and what follows that. */
import { APOSTROPHE, BREAK, codeAt, foldCode, foldTable, isApostrophe, isHyphen, isSpace, lineBrokenWord, SKIP, SPACE, UNKNOWN } from './fold.ts';

/** The folded letter s, with which a plural ends. */
export const PLURAL_S = 115;

/** Start value and step of the rolling hash (FNV-1a) over folded code units. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;
export function hashStep(hash: number, fold: number): number {
  return Math.imul(hash ^ fold, HASH_FACTOR);
}

/** How a name begins. */
export interface Beginning {
  /** The hash of its first word. */
  word: number;
  /** The same for a name of one word; for others the hash goes on with the joint and the first letters after it. */
  hash: number;
  /** What joins the first word to the second, folded: a space, an apostrophe …; 0 for a name of one word. */
  joint: number;
}

/** Reads no more of the name than its first word and the first letters of the second. */
export function beginningOf(text: string): Beginning {
  let word = HASH_START;
  let i = 0;
  for (; i < text.length; i++) {
    const code = codeAt(text, i);
    // Every page waits for thousands of names: small letters fold to themselves.
    const fold = code >= 97 && code <= 122 ? code : foldCode(code);
    if (fold === BREAK) break;
    if (fold !== SKIP) word = hashStep(word, fold);
  }
  const joint = i < text.length ? foldOrJoint(codeAt(text, i)) : 0;
  // What a sign ends, such as “OPEC+”, is looked for like a name of one word: in a text anything may follow.
  return { word, hash: i + 1 < text.length ? hashBeyond(word, text, i) : word, joint };
}

/** So many letters of the second word are looked at. */
const LETTERS = 4;

/**
 * The hash of a first word that ends at `at`, gone on with the joint there and the next word's first letters, or those of the word
 * after “the”. Names and texts alike, however joined, broken or in the plural.
 */
export function hashBeyond(word: number, text: string, at: number): number {
  const code = codeAt(text, at);
  const joint = code === SPACE ? SPACE : foldOrJoint(code);
  let hash = hashStep(word, joint);
  let i = at + 1;
  // Nearly always a letter follows on the space at once.
  if ((foldTable[codeAt(text, i)] as number) <= UNKNOWN) i = passOver(text, i, joint);
  if (isThe(text, i)) {
    hash = hashStep(hash, SPACE);
    i = passOver(text, i + 4, SPACE);
  }
  for (let letters = 0; letters < LETTERS; i++) {
    const fold = foldCode(codeAt(text, i));
    if (fold > SKIP) {
      // A plural -s is no letter of a name that ends before it.
      if (fold === PLURAL_S && letters > 0 && foldCode(codeAt(text, i + 1)) === BREAK) return hash;
      hash = hashStep(hash, fold);
      letters++;
    } else if (fold === BREAK) {
      const on = lineBrokenWord(text, i);
      if (on === i) return letters === 0 ? hashStep(hash, foldOrJoint(codeAt(text, i))) : hash;
      i = on - 1;
    }
  }
  return hash;
}

const isThe = (text: string, at: number): boolean =>
  (codeAt(text, at) | 32) === SMALL_T && codeAt(text, at + 3) === SPACE && codeAt(text, at + 1) === SMALL_H && codeAt(text, at + 2) === SMALL_E;
const SMALL_T = 116;
const SMALL_H = 104;
const SMALL_E = 101;

function foldOrJoint(code: number): number {
  const fold = foldCode(code);
  if (fold > SKIP) return fold;
  if (isSpace(code) || isHyphen(code)) return SPACE;
  return isApostrophe(code) ? APOSTROPHE : code;
}

/** Past what a folded name does not show behind a joint. */
function passOver(text: string, at: number, joint: number): number {
  let i = at;
  while (i < text.length && (foldCode(codeAt(text, i)) === SKIP || (joint === SPACE && (isSpace(codeAt(text, i)) || isHyphen(codeAt(text, i)))))) i++;
  return i;
}
