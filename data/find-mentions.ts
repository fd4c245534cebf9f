/**
 * From names found to mentions meant: an ambiguous name counts only with evidence in the same article. Pure; the whole
 * article is looked at as one text, so that a surname in the headline is understood from the full name below it.
 */
import { type AliasTable, AMBIGUOUS, type Entry, PERSON } from './alias-index.ts';
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
  const needs = new NeedsFinder(text, table.index.needs);
  const mentions: Mention[] = [];
  for (const hit of hits) {
    const { entry } = hit;
    if (entry.topic >= 0 && entry.flags & PERSON && isPartOfLongerName(text, hit)) {
      bearers.set(entry.folded, STRANGER);
      continue;
    }
    if (entry.topic < 0 || !(entry.flags & AMBIGUOUS)) {
      for (const word of entry.folded.split(/[^\p{L}\p{N}]+/u)) bearers.set(word, entry.topic);
      if (entry.topic >= 0) mentions.push({ start: hit.start, end: hit.end, topic: entry.topic, certain: true });
      continue;
    }
    const topic = meaningOf(hit, bearers.get(entry.folded), introduced, needs);
    if (topic === undefined) continue;
    introduced.add(topic);
    mentions.push({ start: hit.start, end: hit.end, topic, certain: false });
  }
  return mentions;
}

/** The topic that an ambiguous name stands for here, or undefined when nothing says so. */
function meaningOf(hit: Hit, bearer: number | undefined, introduced: ReadonlySet<number>, needs: NeedsFinder): number | undefined {
  const candidates = sameName(hit.entry);
  const borne = candidates.find((entry) => entry.topic === bearer);
  if (borne) return borne.topic;
  const evident = candidates.filter((entry) => needs.near(hit, entry.needs));
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

/** Looks for needed words around a hit; each list of words is compiled once, when first asked for. */
class NeedsFinder {
  readonly #text: string;
  readonly #needs: readonly string[][];
  readonly #compiled = new Map<number, RegExp | null>();

  constructor(text: string, needs: readonly string[][]) {
    this.#text = text;
    this.#needs = needs;
  }

  near(hit: Hit, list: number): boolean {
    const pattern = this.#pattern(list);
    if (!pattern) return false;
    const before = this.#text.slice(Math.max(0, hit.start - NEAR), hit.start);
    const after = this.#text.slice(hit.end, hit.end + NEAR);
    return pattern.test(before) || pattern.test(after);
  }

  #pattern(list: number): RegExp | null {
    const known = this.#compiled.get(list);
    if (known !== undefined) return known;
    const words = (this.#needs[list] ?? []).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'));
    const pattern = words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})(?:s|es)?\\b`, 'i') : null;
    this.#compiled.set(list, pattern);
    return pattern;
  }
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

const WORD_BEFORE = /(?:^|[^\p{L}\p{N}'’-])(\p{Lu}[\p{L}'’-]*)[ \u00a0]$/u;
/** A capitalised word within a sentence, in small letters but for the first. */
const FIRST_NAME = /[\p{Ll},] \p{Lu}\p{Ll}+[ \u00a0]$/u;
const WORD_AFTER = /^[ \u00a0](\p{Lu}[\p{L}'’-]*)/u;

/** True for a bare surname that stands in another's full name: "Elia Kazan", "Wang Wentao". Headlines in title case are let pass. */
function isPartOfLongerName(text: string, hit: Hit): boolean {
  if (/[^\p{L}\p{M}]/u.test(hit.entry.folded)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, hit.start - 30), hit.start))?.[1];
  const after = WORD_AFTER.exec(text.slice(hit.end, hit.end + 30))?.[1];
  const strange = (word: string | undefined) => word !== undefined && !BESIDE.has(word.toLowerCase()) && !/['’]s?$/.test(word);
  // A certain name needs more than a capital before it: the first word of a sentence has one too.
  if (!(hit.entry.flags & AMBIGUOUS)) return strange(before) && FIRST_NAME.test(text.slice(Math.max(0, hit.start - 40), hit.start)) && !inTitleCase(text, hit);
  return (strange(before) || strange(after)) && !inTitleCase(text, hit);
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
