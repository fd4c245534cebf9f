/**
 * One pass over a text that finds every place where a name or a decoy stands: whole words, longest first, none overlapping.
 * What a place means (evidence, relevance) is decided afterwards, in `find-mentions.ts`.
 */
import { CUE, DECOY, RIVAL, YEARLY } from './alias-index.ts';
import type { AliasTable, Entry } from './alias-table.ts';
import { BREAK, codeAt, foldCode, foldTable, lineBrokenWord, SKIP, UNKNOWN } from './fold.ts';
import { matchName } from './match-name.ts';
import { HASH_START, hashBeyond, hashStep, PLURAL_S } from './name-beginning.ts';
import { beginsAt, beginsLonger, LONGER, ONE_WORD } from './name-filter.ts';
import { caseFits, standsAlone } from './written-name.ts';

/** A name found at [start, end), in UTF-16 code units of the text scanned. */
export interface Hit {
  start: number;
  end: number;
  entry: Entry;
}

const folds = foldTable;
const HYPHEN = 45;
const DOT = 46;

/**
 * Finds all names and decoys from left to right that begin in [from, to); neither may stand within a word. Time grows with the
 * length of the text, not with the number of names.
 */
export function scanText(text: string, table: AliasTable, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [];
  const { filter } = table;
  for (let i = from; i < to; i++) {
    const start = i;
    let code = text.charCodeAt(i);
    const small = folds[code] === code;
    let word = HASH_START;
    // The inner loop over the letters of a word: everything in place, since nearly all of a page's time is spent here.
    for (;;) {
      const fold = folds[code] as number;
      if (fold > UNKNOWN) word = hashStep(word, fold);
      else if (fold === BREAK) break;
      else if (foldCode(code) > UNKNOWN) word = hashStep(word, foldCode(code));
      else if (foldCode(code) === BREAK) break;
      if (++i === to) break;
      code = text.charCodeAt(i);
    }
    if (i === start) continue;
    const begins = beginsAt(filter, word, small);
    const hit =
      (begins === 0 ? undefined : findAt(text, start, i, word, begins, table)) ??
      (code === DOT && i === start + 1 ? findDotted(text, start, table) : undefined);
    if (hit) {
      hits.push(hit);
      i = Math.max(i, hit.end);
    } else if (code === HYPHEN && i < to) i = scanBrokenWord(text, start, i, word, table, hits);
  }
  return hits;
}

const DOTTED = /(?:[A-Z]\.){3,6}(?![A-Za-z\d])/y;

/** An acronym with dots, as some papers write: “S.C.O.”. */
function findDotted(text: string, start: number, { entriesAt }: AliasTable): Hit | undefined {
  DOTTED.lastIndex = start;
  const dotted = DOTTED.exec(text)?.[0];
  if (dotted === undefined) return undefined;
  const letters = dotted.replaceAll('.', '');
  for (let entry = entriesAt(hashOfWord(letters, 0, letters.length)); entry; entry = entry.next)
    if (entry.text === letters && entry.topic !== RIVAL) return { start, end: start + dotted.length, entry };
  return undefined;
}

/** How many of the hits are cues, no names. */
export const countCues = (hits: readonly Hit[]): number => hits.reduce((count, { entry }) => (entry.topic === CUE ? count + 1 : count), 0);

/** The longest name that begins with the word at [start, end), or behind the title there: “President Xi” ends before “Xi Jinping” does. */
function findAt(text: string, start: number, end: number, word: number, begins: number, table: AliasTable): Hit | undefined {
  const hit = lookUp(text, start, end, word, begins, table);
  if (!hit || hit.entry.titles === 0) return hit;
  const behind = endOfWord(text, hit.start);
  const named = lookUp(text, hit.start, behind, hashOfWord(text, hit.start, behind), ANY, table);
  return named && named.entry.topic >= 0 && named.end > hit.end ? named : hit;
}

const ANY = ONE_WORD | LONGER;

/** The longest name that begins with the word at [start, end), whose hash is `word`, among those that `begins` lets pass. */
function lookUp(text: string, start: number, end: number, word: number, begins: number, { filter, entriesAt }: AliasTable): Hit | undefined {
  if (begins & LONGER) {
    const hash = hashBeyond(word, text, end);
    const hit = beginsLonger(filter, hash) ? matchAt(text, start, entriesAt(hash)) : undefined;
    if (hit) return hit;
  }
  return begins & ONE_WORD ? lookUpWord(text, start, end, word, entriesAt) : undefined;
}

/** The longest name that is the word at [start, end), or whose plural it is. */
const lookUpWord = (text: string, start: number, end: number, word: number, entriesAt: AliasTable['entriesAt']): Hit | undefined =>
  matchAt(text, start, entriesAt(word)) ?? matchSingular(text, start, end, entriesAt);

/** The name of one word whose plural stands at [start, end). */
function matchSingular(text: string, start: number, end: number, entriesAt: AliasTable['entriesAt']): Hit | undefined {
  let last = end - 1;
  while (last > start && foldCode(codeAt(text, last)) === SKIP) last--;
  return foldCode(codeAt(text, last)) === PLURAL_S ? matchAt(text, start, entriesAt(hashOfWord(text, start, last))) : undefined;
}

/** The hash of the word at [start, end). */
function hashOfWord(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    const fold = foldCode(codeAt(text, i));
    if (fold > SKIP) hash = hashStep(hash, fold);
  }
  return hash;
}

/** Looks up a word that goes on after a hyphen at the end of a line; gives where the scan goes on. */
function scanBrokenWord(text: string, start: number, hyphen: number, before: number, table: AliasTable, hits: Hit[]): number {
  let i = lineBrokenWord(text, hyphen);
  if (i === hyphen) return hyphen;
  let word = before;
  for (; foldCode(codeAt(text, i)) > SKIP; i++) word = hashStep(word, foldCode(codeAt(text, i)));
  const hit = lookUp(text, start, i, word, ANY, table);
  if (!hit) return hyphen;
  hits.push(hit);
  return hit.end;
}

/** The first of these entries, the longest, that stands at `start`. */
function matchAt(text: string, start: number, first: Entry | undefined): Hit | undefined {
  for (let entry = first; entry; entry = entry.next) {
    if (entry.topic === RIVAL || (entry.topic === DECOY && isSmall(text, start) && !isSmall(entry.text, 0))) continue;
    const end = matchName(text, start, entry);
    if (end > 0 && standsAlone(text, start, end) && caseFits(text, start, end, entry))
      return { start: beginOf(text, skipWords(text, start, entry.titles)), end: end - lengthOfTail(text, end, entry) + lengthOfYear(text, end, entry), entry };
  }
  return undefined;
}

/** Whether a letter is small: a decoy that begins with a capital, “The Lancet”, is not meant by “the Lancet drone”. */
const isSmall = (text: string, at: number): boolean => folds[codeAt(text, at)] === codeAt(text, at);

/** Where a name begins whose first word stands at `start`: a sum of money with the sign before it. */
const beginOf = (text: string, start: number): number => (isDigit(codeAt(text, start)) && CURRENCY.includes(text.charAt(start - 1) || ' ') ? start - 1 : start);
const CURRENCY = '$€£';
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const YEAR = /^[ \u00a0\u2010\u2011–-](?:19|20)\d\d(?!\p{N})/u;
/** How much of the text after `end` is the year that belongs to the name. */
const lengthOfYear = (text: string, end: number, { flags }: Entry): number => (flags & YEARLY ? (YEAR.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0);

/** How much of the text before `end` is a weapon's noun of kind and no part of its name. */
function lengthOfTail(text: string, end: number, { tail, folded }: Entry): number {
  if (tail === 0) return 0;
  let i = end;
  // Words are counted, since spaces, hyphens and a plural may differ from the name as given.
  for (let words = folded.slice(-tail).split(' ').length - 1; words > 0; words--) {
    while (foldCode(codeAt(text, i - 1)) !== BREAK) i--;
    while (foldCode(codeAt(text, i - 1)) === BREAK) i--;
  }
  return end - i;
}

/** The next shorter name that begins where a hit does: what is left when the longer one is not meant. */
export function shorterHit(text: string, { start, entry }: Hit, { entriesAt }: AliasTable): Hit | undefined {
  if (entry.titles > 0) return undefined;
  // A sum of money begins with its sign.
  const from = foldCode(codeAt(text, start)) === BREAK ? start + 1 : start;
  let shorter = entry.next;
  while (shorter && shorter.folded.length >= entry.folded.length) shorter = shorter.next;
  const hit = matchAt(text, from, shorter);
  if (hit || entry.joint === 0) return hit;
  const end = endOfWord(text, from);
  return lookUpWord(text, from, end, hashOfWord(text, from, end), entriesAt);
}

/** Where the word that begins at `start` ends. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && foldCode(codeAt(text, end)) !== BREAK) end++;
  return end;
}

/** Where the word after so many words begins. */
function skipWords(text: string, start: number, words: number): number {
  let i = start;
  for (let k = 0; k < words; k++) {
    while (i < text.length && foldCode(codeAt(text, i)) !== BREAK) i++;
    while (i < text.length && foldCode(codeAt(text, i)) === BREAK) i++;
  }
  return i;
}
