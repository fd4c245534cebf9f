/** How a name begins, by which its entries are found: its first word, and what follows that. */
import { APOSTROPHE, BREAK, codeAt, foldCode, foldTable, isApostrophe, isHyphen, isSpace, SKIP, SPACE, UNKNOWN } from './fold.ts';

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

/** The hash of a first word that ends at `at`, gone on with the joint there and the first two letters after it. Names and texts alike. */
export function hashBeyond(word: number, text: string, at: number): number {
  const second = foldTable[codeAt(text, at + 2)] as number;
  // Nearly all of a text is a space and letters.
  if (codeAt(text, at) === SPACE && second > UNKNOWN && second !== PLURAL_S) {
    const first = foldTable[codeAt(text, at + 1)] as number;
    if (first > UNKNOWN) return hashStep(hashStep(hashStep(word, SPACE), first), second);
  }
  const joint = foldOrJoint(codeAt(text, at));
  let i = at + 1;
  while (passesOver(codeAt(text, i), joint)) i++;
  const next = foldOrJoint(codeAt(text, i++));
  while (foldCode(codeAt(text, i)) === SKIP) i++;
  const last = foldCode(codeAt(text, i));
  // A plural -s is no letter of a name that ends before it.
  const isPlural = last === PLURAL_S && foldCode(codeAt(text, i + 1)) === BREAK;
  return hashStep(hashStep(hashStep(word, joint), next), isPlural ? 0 : last);
}

function foldOrJoint(code: number): number {
  const fold = foldCode(code);
  if (fold > SKIP) return fold;
  if (isSpace(code) || isHyphen(code)) return SPACE;
  return isApostrophe(code) ? APOSTROPHE : code;
}

/** Behind a joint: what a folded name does not show. */
const passesOver = (code: number, joint: number): boolean => foldCode(code) === SKIP || (joint === SPACE && (isSpace(code) || isHyphen(code)));
