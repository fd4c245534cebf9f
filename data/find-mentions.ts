/**
 * From names found to mentions meant: an ambiguous name counts only with evidence in the same article. Pure; the whole
 * article is looked at as one text, so that a surname in the headline is understood from the full name below it.
 */
import { type AliasTable, AMBIGUOUS, CUE, type Entry, PERSON } from './alias-index.ts';
import { BREAK, foldCode, isApostrophe } from './fold.ts';
import type { Hit } from './scan-text.ts';
import { BLOCK_SEPARATOR } from './written-name.ts';

/** A topic spoken of at [start, end), in UTF-16 code units of the article's text. `topic` is its number in the alias index. */
export interface Mention {
  start: number;
  end: number;
  topic: number;
  /** Whether the name alone says it, without other evidence. */
  certain: boolean;
}

/** How far a needed word may stand from the name, in characters. */
const NEAR = 400;

/** Nobody known: the name was last borne by somebody or something that the fact set does not hold. */
const STRANGER = -1;

/** What the article has said so far. Carried from passage to passage of one article, text that arrives later included. */
export interface Evidence {
  /** Topics that an unambiguous name, or a name with evidence, has introduced. */
  introduced: Set<number>;
  /** Who or what last bore a word as part of its name: a topic, or a stranger. */
  bearers: Map<string, number>;
}

/** Evidence of an article of which nothing has been read. */
export const noEvidence = (): Evidence => ({ introduced: new Set(), bearers: new Map() });

/** Notes the topics that these hits introduce, wherever in the article they stand: a headline's surname is explained below it. */
export function noteIntroductions(hits: readonly Hit[], { introduced }: Evidence): void {
  for (const { entry } of hits) if (entry.topic >= 0 && !(entry.flags & AMBIGUOUS)) introduced.add(entry.topic);
}

/**
 * Decides which hits (in reading order) are mentions of a topic. `text` is the text that was scanned. `evidence` is what
 * earlier passages of the article have said; it is added to.
 */
export function findMentions(text: string, hits: readonly Hit[], table: AliasTable, evidence = noEvidence()): Mention[] {
  noteIntroductions(hits, evidence);
  const { introduced, bearers } = evidence;
  const mentions: Mention[] = [];
  for (const hit of hits) {
    const { entry } = hit;
    if (entry.topic === CUE) continue;
    if (entry.topic >= 0 && entry.flags & PERSON && isPartOfLongerName(text, hit)) {
      bearers.set(entry.folded, STRANGER);
      continue;
    }
    if (entry.topic < 0 || !(entry.flags & AMBIGUOUS)) {
      for (const word of entry.folded.split(/[^\p{L}\p{N}]+/u)) bearers.set(word, entry.topic);
      if (entry.topic >= 0) mentions.push({ start: hit.start, end: hit.end, topic: entry.topic, certain: true });
      continue;
    }
    const topic = meaningOf(hit, bearers.get(entry.folded), introduced, (list) => isNear(text, hit, list, table));
    if (topic === undefined) continue;
    introduced.add(topic);
    mentions.push({ start: hit.start, end: hit.end, topic, certain: false });
  }
  return mentions;
}

/** The topic that an ambiguous name stands for here, or undefined when nothing says so. */
function meaningOf(hit: Hit, bearer: number | undefined, introduced: ReadonlySet<number>, near: (needs: number) => boolean): number | undefined {
  const candidates = sameName(hit.entry);
  const borne = candidates.find((entry) => entry.topic === bearer);
  if (borne) return borne.topic;
  const evident = candidates.filter((entry) => near(entry.needs));
  if (evident.length === 1) return evident[0]?.topic;
  if (bearer !== undefined) return undefined;
  const known = (evident.length > 0 ? evident : candidates).filter((entry) => introduced.has(entry.topic));
  return known.length === 1 ? known[0]?.topic : undefined;
}

/** All entries of the same name: one alias may belong to several topics when context decides between them. */
function sameName(entry: Entry): Entry[] {
  const same: Entry[] = [];
  for (let e: Entry | undefined = entry; e; e = e.next) if (e.topic >= 0 && e.folded === entry.folded) same.push(e);
  return same;
}

/** Whether one of a list of needed words stands near the hit. */
function isNear(text: string, hit: Hit, list: number, table: AliasTable): boolean {
  const pattern = patternOf(list, table);
  if (!pattern) return false;
  return pattern.test(text.slice(Math.max(0, hit.start - NEAR), hit.start)) || pattern.test(text.slice(hit.end, hit.end + NEAR));
}

function patternOf(list: number, { index, patterns }: AliasTable): RegExp | null {
  const known = patterns.get(list);
  if (known !== undefined) return known;
  const words = (index.needs[list] ?? []).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'));
  const pattern = words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})(?:s|es)?\\b`, 'i') : null;
  patterns.set(list, pattern);
  return pattern;
}

/** Capitalised words that may stand beside a surname without being part of the name: titles, function words, days, months. */
const BESIDE = new Set(
  (
    'a about after again against all also although amid an and are as at back because before both but by can could day did do does dr even ' +
    'for foreign from general governor has have he her his how i if in into is it its just lady later leader like lord madam may meanwhile might minister ' +
    'mr mrs ms much must my nor not now of on once only or our over own secretary senator she since sir so still such than that the their ' +
    'then there these they this those though through to together too under until up us vice was we were what when where whether which while ' +
    'who why will with would yet you president premier chairman chancellor ambassador general colonel admiral comrade diplomat envoy spokesman ' +
    'spokeswoman spokesperson adviser advisor aide chief director deputy prime defence defense king judge justice professor ' +
    'governor commander congressman congresswoman representative rep sen gen col adm amb prof monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april june july august september october november december said says told met meets visits calls warns urges ' +
    'russia china ukraine russian chinese ukrainian american us uk eu nato beijing moscow kyiv washington kremlin white state national security'
  ).split(' '),
);

/** A capitalised word within a sentence, in small letters but for the first. */
const FIRST_NAME = /[\p{Ll},] \p{Lu}\p{Ll}+[ \u00a0]$/u;

/** True for a bare surname that stands in another's full name: "Elia Kazan", "Wang Wentao". Headlines in title case are let pass. */
function isPartOfLongerName(text: string, hit: Hit): boolean {
  if (hit.entry.joint !== 0) return false;
  const before = isStrange(wordBefore(text, hit.start));
  // A certain name needs more than a capital before it: the first word of a sentence has one too.
  if (!(hit.entry.flags & AMBIGUOUS)) return before && FIRST_NAME.test(text.slice(Math.max(0, hit.start - 40), hit.start)) && !inTitleCase(text, hit);
  return (before || isStrange(wordAfter(text, hit.end))) && !inTitleCase(text, hit);
}

/** Whether a word beside a surname makes it somebody else's: capitalised, and no title or word that opens a sentence. */
function isStrange(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && !BESIDE.has(word.toLowerCase()) && !/['’]s?$/.test(word);
}

const isGap = (code: number): boolean => code === 32 || code === 0xa0;
const isOfWord = (code: number): boolean => foldCode(code) > BREAK || isApostrophe(code) || code === 45;

/** The word before `at`, if nothing but one space stands between; else nothing. */
function wordBefore(text: string, at: number): string {
  if (!isGap(text.charCodeAt(at - 1))) return '';
  let from = at - 1;
  while (from > 0 && isOfWord(text.charCodeAt(from - 1))) from--;
  return text.slice(from, at - 1);
}

/** The word after `at`, if nothing but one space stands between; else nothing. */
function wordAfter(text: string, at: number): string {
  if (!isGap(text.charCodeAt(at))) return '';
  let to = at + 1;
  while (to < text.length && isOfWord(text.charCodeAt(to))) to++;
  return text.slice(at + 1, to);
}

/** True when most words around, in the same block, begin with a capital and no sentence ends among them. */
function inTitleCase(text: string, hit: Hit): boolean {
  const from = Math.max(text.lastIndexOf(BLOCK_SEPARATOR, hit.start), hit.start - 80, 0);
  const separator = text.indexOf(BLOCK_SEPARATOR, hit.end);
  const to = Math.min(separator < 0 ? text.length : separator, hit.end + 80);
  const around = text.slice(from, to);
  const words = around.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && !/[.!?]\s/.test(around) && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}
