/**
 * Folding: which characters make up words, and which count as the same one.
 *
 * Each UTF-16 code unit folds on its own, so text is compared where it stands: no folded copy of a page is ever made, and
 * an offset found is an offset into the original text.
 */

/** The code unit separates words. */
export const BREAK = 0;

/** The code unit belongs to the word around it and is passed over: an invisible character, a combining mark. */
export const SKIP = 1;

/** Code units of joints in a folded name. */
export const SPACE = 32;
export const APOSTROPHE = 39;

/** Letters that Unicode does not decompose although readers take them for a plain letter with a mark. */
const UNDECOMPOSED: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ħ: 'h', ŧ: 't' };

/** Soft hyphens, characters without width, and marks that turn the direction of writing, which pages in several scripts put beside names. */
export const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{N}_]/u;

/** Stands in the table where a code unit has not been folded yet. Whatever is greater is a letter's fold. */
export const UNKNOWN = 2;

/** The folds known so far, by code unit. For the scanner's inner loop only; everything else asks `foldCode`. */
export const foldTable: Uint16Array = new Uint16Array(0x10000).fill(UNKNOWN, 128);
for (let code = 0; code < 128; code++) foldTable[code] = /\w/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : BREAK;

/**
 * The base letters of U+00C0 to U+017F; a question mark where there is none in ASCII. By decomposition they would be the same,
 * but that wakes the engine's tables of Unicode on every page.
 */
const LATIN =
  'aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggggggghhhh' +
  'iiiiiiiiii??jjkk?llllll??llnnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz?';
const FIRST_LATIN = 0xc0;

/** Dashes, quotation marks and their like, and the letter that some papers write for an apostrophe. */
const isPunctuation = (code: number): boolean => (code >= 0x2010 && code <= 0x2027) || code === 0x02bc;

function computeFold(code: number): number {
  const char = String.fromCharCode(code);
  if (isPunctuation(code)) return BREAK;
  const latin = code < FIRST_LATIN ? '?' : (LATIN[code - FIRST_LATIN] ?? '?');
  if (latin !== '?') return latin.charCodeAt(0);
  if (char.search(INVISIBLE) === 0 || MARK.test(char)) return SKIP;
  if (!WORD.test(char)) return BREAK;
  const base = char.toLowerCase().normalize('NFD').charAt(0);
  return (UNDECOMPOSED[base] ?? base).charCodeAt(0);
}

/** BREAK, SKIP, or the code unit of the lower-case base letter: `É` and `e` fold alike. */
export function foldCode(code: number): number {
  const known = foldTable[code] as number;
  if (known !== UNKNOWN) return known;
  const computed = computeFold(code);
  foldTable[code] = computed;
  return computed;
}

/** The code unit at a place of a text, 0 outside of it: the engine gives up on functions that ask for more than there is. */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** True for every kind of white space, the no-break kinds included. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
}

/** True for hyphen-minus and the Unicode hyphens and dashes that writers use in its place. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Where a word broken by a hyphen at the end of a line goes on, or `at` when none is broken here. */
export function lineBrokenWord(text: string, at: number): number {
  if (codeAt(text, at) !== 45 || codeAt(text, at + 1) !== 10) return at;
  let i = at + 2;
  while (codeAt(text, i) === 32) i++;
  const code = codeAt(text, i);
  return code >= 97 && code <= 122 ? i : at;
}

/** True for the straight apostrophe and the curly and modifier forms. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}

/**
 * A name reduced to what is compared: folded words, every joint of spaces or hyphens as one space, every apostrophe
 * straight, any other character as it is. `Joint Sea–2017` gives `joint sea 2017`.
 */
export function foldName(name: string): string {
  let folded = '';
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const fold = foldCode(code);
    if (fold > SKIP) folded += String.fromCharCode(fold);
    else if (fold === SKIP) continue;
    else if (isSpace(code) || isHyphen(code)) folded += folded.endsWith(' ') ? '' : ' ';
    else folded += isApostrophe(code) ? "'" : String.fromCharCode(code);
  }
  return folded.trim();
}
