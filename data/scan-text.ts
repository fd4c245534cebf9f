/**
 * One pass over a text that finds every place where a name or a decoy stands: whole words, longest first, none overlapping.
 * What a place means (evidence, relevance) is decided afterwards, in `find-mentions.ts`.
 */
import { CUE, YEARLY } from './alias-index.ts';
import type { AliasTable, Entry } from './alias-table.ts';
import { APOSTROPHE, BREAK, foldCode, foldTable, isApostrophe, isHyphen, isSpace, SKIP, SPACE, UNKNOWN } from './fold.ts';
import { lineBrokenWord, matchName, skipJoint } from './match-name.ts';
import { ANY_FOLLOWING, filterKey, HASH_START, hashStep, PLURAL_S } from './name-beginning.ts';
import { caseFits, standsAlone } from './written-name.ts';

/** A name found at [start, end), in UTF-16 code units of the text scanned. */
export interface Hit {
  start: number;
  end: number;
  entry: Entry;
}

const folds = foldTable;
const HYPHEN = 45;

/**
 * Finds all names and decoys from left to right that begin in [from, to); neither may stand within a word. Time grows with the
 * length of the text, not with the number of names.
 */
export function scanText(text: string, table: AliasTable, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [];
  const { filter } = table;
  let i = from;
  while (i < to) {
    const start = i;
    let skipped = false;
    // The inner loop over the letters of a word: everything in place, since nearly all of a page's time is spent here.
    for (; i < to; i++) {
      const code = text.charCodeAt(i);
      let fold = folds[code] as number;
      if (fold > UNKNOWN) continue;
      if (fold === UNKNOWN) fold = foldCode(code);
      if (fold === BREAK) break;
      skipped ||= fold === SKIP;
    }
    if (i === start) {
      i++;
      continue;
    }
    const hit = skipped || mayBegin(text, start, i, filter) ? findAt(text, start, i, table) : undefined;
    if (hit) {
      hits.push(hit);
      i = Math.max(i, hit.end);
    } else if (text.charCodeAt(i) === HYPHEN) i = scanBrokenWord(text, start, i, table, hits);
  }
  return hits;
}

/** How many of the hits are cues, no names. */
export const countCues = (hits: readonly Hit[]): number => hits.reduce((count, { entry }) => (entry.topic === CUE ? count + 1 : count), 0);

/** Whether a name may begin with the word at [start, end), which holds nothing to be passed over. */
function mayBegin(text: string, start: number, end: number, filter: Uint32Array): boolean {
  const code = text.charCodeAt(start);
  const first = folds[code] as number;
  const second = end - start > 1 ? (folds[text.charCodeAt(start + 1)] as number) : 0;
  const third = end - start > 2 ? (folds[text.charCodeAt(start + 2)] as number) : 0;
  const following = filter[filterKey(first, second, third, end - start, code === first)] as number;
  if (following === 0) return false;
  const joint = text.charCodeAt(end);
  if (joint !== SPACE) return following === ANY_FOLLOWING || isSpace(joint) || isHyphen(joint);
  const next = foldCode(text.charCodeAt(end + 1));
  return next === SKIP || (following & (1 << (next & 31))) !== 0;
}

/** The longest name that begins with the word at [start, end), or behind the title there: “President Xi” ends before “Xi Jinping” does. */
function findAt(text: string, start: number, end: number, table: AliasTable): Hit | undefined {
  const hit = findFrom(text, start, end, table);
  if (!hit || hit.entry.titles === 0) return hit;
  const named = findFrom(text, hit.start, endOfWord(text, hit.start), table);
  return named && named.entry.topic >= 0 && named.end > hit.end ? named : hit;
}

function findFrom(text: string, start: number, end: number, { entriesAt }: AliasTable): Hit | undefined {
  let hash = HASH_START;
  let before = hash;
  let last = BREAK;
  for (let i = start; i < end; i++) {
    const fold = foldCode(text.charCodeAt(i));
    if (fold === SKIP) continue;
    before = hash;
    last = fold;
    hash = hashStep(hash, fold);
  }
  return lookUp(text, start, end, entriesAt(hash), last === PLURAL_S ? entriesAt(before) : undefined);
}

const lookUp = (text: string, start: number, end: number, whole: Entry | undefined, singular: Entry | undefined): Hit | undefined =>
  (whole && matchAt(text, start, end, whole)) ?? (singular && matchAt(text, start, end, singular));

/** Looks up a word that goes on after a hyphen at the end of a line; gives where the scan goes on. */
function scanBrokenWord(text: string, start: number, hyphen: number, table: AliasTable, hits: Hit[]): number {
  let i = lineBrokenWord(text, hyphen);
  if (i === hyphen) return hyphen;
  let hash = HASH_START;
  for (let k = start; k < hyphen; k++) hash = hashStep(hash, foldCode(text.charCodeAt(k)));
  for (; foldCode(text.charCodeAt(i)) > SKIP; i++) hash = hashStep(hash, foldCode(text.charCodeAt(i)));
  const hit = lookUp(text, start, i, table.entriesAt(hash), undefined);
  if (!hit) return hyphen;
  hits.push(hit);
  return hit.end;
}

/** The longest entry of a bucket that stands at `start`; the first word ends at `wordEnd`. */
function matchAt(text: string, start: number, wordEnd: number, bucket: Entry): Hit | undefined {
  const joint = jointAt(text, wordEnd);
  const second = joint === SPACE ? foldCode(text.charCodeAt(skipJoint(text, wordEnd))) : foldCode(text.charCodeAt(wordEnd + 1));
  for (let entry: Entry | undefined = bucket; entry; entry = entry.next) {
    // Soft hyphens and marks before the second word are rare: then every name is compared.
    if (entry.joint !== 0 && (entry.joint !== joint || (entry.second !== second && second > SKIP))) continue;
    const end = matchName(text, start, entry);
    if (end > 0 && standsAlone(text, start, end) && caseFits(text, start, end, entry))
      return { start: beginOf(text, skipWords(text, start, entry.titles)), end: end - lengthOfTail(text, end, entry) + lengthOfYear(text, end, entry), entry };
  }
  return undefined;
}

const CURRENCY = /^[$€£]\d/;
/** Where a name begins whose first word stands at `start`: a sum of money with the sign before it. */
const beginOf = (text: string, start: number): number => (start > 0 && CURRENCY.test(text.slice(start - 1, start + 1)) ? start - 1 : start);

const YEAR = /^[ \u00a0–-](?:19|20)\d\d(?!\p{N})/u;
/** How much of the text after `end` is the year that belongs to the name. */
const lengthOfYear = (text: string, end: number, { flags }: Entry): number => (flags & YEARLY ? (YEAR.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0);

/** How much of the text before `end` is a weapon's noun of kind and no part of its name. */
function lengthOfTail(text: string, end: number, { tail, folded }: Entry): number {
  if (tail === 0) return 0;
  let i = end;
  // Words are counted, since spaces, hyphens and a plural may differ from the name as given.
  for (let words = folded.slice(-tail).split(' ').length - 1; words > 0; words--) {
    while (foldCode(text.charCodeAt(i - 1)) !== BREAK) i--;
    while (foldCode(text.charCodeAt(i - 1)) === BREAK) i--;
  }
  return end - i;
}

/** What stands at the end of a word, as a folded name has it. */
function jointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (skipJoint(text, at) > at) return SPACE;
  return isApostrophe(code) ? APOSTROPHE : code;
}

/** The next shorter name that begins where a hit does: what is left when the longer one is not meant. */
export function shorterHit(text: string, { start, entry }: Hit): Hit | undefined {
  if (entry.titles > 0) return undefined;
  let bucket = entry.next;
  while (bucket && bucket.folded.length >= entry.folded.length) bucket = bucket.next;
  return bucket && matchAt(text, start, endOfWord(text, start), bucket);
}

/** Where the word that begins at `start` ends. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && foldCode(text.charCodeAt(end)) !== BREAK) end++;
  return end;
}

/** Where the word after so many words begins. */
function skipWords(text: string, start: number, words: number): number {
  let i = start;
  for (let k = 0; k < words; k++) {
    while (i < text.length && foldCode(text.charCodeAt(i)) !== BREAK) i++;
    while (i < text.length && foldCode(text.charCodeAt(i)) === BREAK) i++;
  }
  return i;
}
