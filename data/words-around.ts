/** The words beside a name, and whether they are part of a longer one. */
import { BREAK, codeAt, foldCode, isApostrophe, isHyphen } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { BLOCK_SEPARATOR } from './written-name.ts';

/** Capitalised words that may stand beside a surname without being part of the name: titles, function words, days, months. */
const BESIDE = new Set(
  (
    'a about after again against all also although amid among an and are as at back because before besides both but by call can could day despite did do does dr during even following ' +
    'for foreign from general given governor has have he her his how i if in into is it its just lady later leader like lord madam may meanwhile might minister ' +
    'mr mrs ms much must my neither nor not now of on once only or our over own secretary senator she since sir so still such than that the their ' +
    'then there these they this those though through to together too under unlike until up us vice was watch we were what when where whether which while ' +
    'who why will with within without would yet you president premier chairman chancellor ambassador general colonel admiral comrade diplomat envoy spokesman ' +
    'spokeswoman spokesperson adviser advisor aide pm ceo speaker commissioner sir chief director deputy prime defence defense king judge justice professor ' +
    'governor commander councillor councilor delegate captain lieutenant lt major rear ayatollah emir prince sultan metropolitan patriarch congressman congresswoman representative rep sen gen col adm amb prof ambassadors congressmen generals leaders ministers presidents senators monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april june july august september october november december said says told met meets visits calls warns urges ' +
    'russia china ukraine russian chinese ukrainian american us uk eu nato beijing moscow kyiv washington kremlin white state national security'
  ).split(' '),
);

/** Whether a word begins with a capital; false for none. */
export const isCapitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Whether a word beside a surname makes it somebody else's: capitalised, and no title or word that opens a sentence. */
export function isStrange(word: string): boolean {
  return isCapitalised(word) && !BESIDE.has(word.toLowerCase().replace(/^(?:co|ex|then|vice)-/, '')) && !/['’]s?$/.test(word);
}

const isGap = (code: number): boolean => code === 32 || code === 0xa0;
const isOfWord = (code: number): boolean => foldCode(code) > BREAK || isApostrophe(code) || code === 45;

/** The word before `at`, if nothing but one space stands between; else nothing. */
export function wordBefore(text: string, at: number): string {
  if (!isGap(codeAt(text, at - 1))) return '';
  let from = at - 1;
  while (from > 0 && isOfWord(codeAt(text, from - 1))) from--;
  return text.slice(from, at - 1);
}

/** The word after `at`, if nothing but one space stands between, without a possessive ending (“Abe Lincoln’s”); else nothing. */
export function wordAfter(text: string, at: number): string {
  if (!isGap(codeAt(text, at))) return '';
  let to = at + 1;
  while (to < text.length && isOfWord(codeAt(text, to))) to++;
  return text.slice(at + 1, to).replace(/['’]s?$/, '');
}

/** The word in small letters right before `at`, or nothing: a capital, a sign or a hyphen ends the phrase that may hold a bearer. */
export function lowerWordBefore(text: string, at: number): string {
  if (!isGap(codeAt(text, at - 1))) return '';
  let from = at - 1;
  while (from > 0 && isSmall(codeAt(text, from - 1))) from--;
  const before = codeAt(text, from - 1);
  return foldCode(before) === BREAK && !isHyphen(before) ? text.slice(from, at - 1) : '';
}
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** True when most words around, in the same block, begin with a capital and no sentence ends among them; a few do where they are a headline by themselves. */
export function inTitleCase(text: string, hit: Hit): boolean {
  const from = Math.max(text.lastIndexOf(BLOCK_SEPARATOR, hit.start), hit.start - 80, 0);
  const separator = text.indexOf(BLOCK_SEPARATOR, hit.end);
  const to = Math.min(separator < 0 ? text.length : separator, hit.end + 80);
  const around = text.slice(from, to);
  if (/[.!?]\s/.test(around) || /,.*,/.test(around)) return false;
  const words = around.match(/\p{L}{4,}/gu) ?? [];
  if (words.length < 4) return isShortHeadline(around, words);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}

/** “XI LANDS IN MOSCOW”, “Xi Lands in Moscow”, but not “Siim Kallas Foundation”: a line of capitals, or with a small word among longer ones. */
function isShortHeadline(line: string, longWords: readonly string[]): boolean {
  const words = line.match(/[\p{L}-]{2,}/gu) ?? [];
  if (words.length < 3 || longWords.some((word) => /^\p{Ll}/u.test(word))) return false;
  return !/\p{Ll}/u.test(line) || (words.length > 3 && /\p{L} (?:as|at|by|for|in|of|on|to|with) \p{Lu}/u.test(line));
}

/** “In Minsk Lavrov spoke”: what follows a word of place at the beginning of a sentence is a place, and no first name. */
const OPENS_WITH_PLACE = /(?:^|[.!?:”"\u2029] ?)(?:At|In|Near|Outside) $/;

/** Whether the word that begins at `start` is the place with which a sentence opens. */
export const isPlaceInFront = (text: string, start: number): boolean => OPENS_WITH_PLACE.test(text.slice(Math.max(0, start - 10), start));
