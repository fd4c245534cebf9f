/** Which topic an ambiguous name stands for, by the words around it and by what the article has introduced. */
import { AT_HOME, COMMON_BODY, COMMON_NOUN, FAMILIAR, GENERAL, OCCASION, PHRASE } from './alias-index.ts';
import type { AliasTable, Entry } from './alias-table.ts';
import { STRANGER } from './evidence.ts';
import { isPartOfLongerName } from './namesakes.ts';
import { isReportedFromAfar, partyBefore } from './other-countries.ts';
import { sentenceAround } from './other-worlds.ts';
import type { Hit } from './scan-text.ts';

/** Where a name stands: among the hits of a text. */
export interface Place {
  text: string;
  hits: readonly Hit[];
  at: number;
}

/** How far a needed word may stand from the name, in characters. */
const NEAR = 400;

/** Names of what every party may have: its central bank, its drone exports. */
const OWNED = COMMON_BODY | COMMON_NOUN | PHRASE;

const THE_COUNTRYS = /\b(?:the|that) (?:country|island|nation)['’]s $/i;

/** So many topics spoken of nearby make a passage one on the subject, in which a name, or a phrase, means what it means there. */
const MANY = 3;
const SOME = 2;

/** The topic that an ambiguous name stands for here, or undefined when nothing says so. `hits[at]` is where it stands; `bearer` is who bore it last. */
export function meaningOf(
  hit: Hit,
  { text, hits, at }: Place,
  table: AliasTable,
  bearer: number | undefined,
  introduced: ReadonlySet<number>,
): number | undefined {
  const owner = hit.entry.flags & OWNED ? partyBefore(text, hit) : undefined;
  const candidates = sameName(hit.entry).filter((entry) => owner === undefined || isOf(owner, entry, table));
  const borne = candidates.find((entry) => entry.topic === bearer);
  if (borne) return borne.topic;
  // Another country's ministry, named last, or a report from elsewhere: then its own country must stand beside the name.
  const afar = (bearer === STRANGER && !(hit.entry.flags & OCCASION)) || ((hit.entry.flags & COMMON_BODY) !== 0 && isReportedFromAfar(text));
  // “The country's foreign ministry”, in a report from elsewhere, is the country's there.
  if (afar && THE_COUNTRYS.test(text.slice(Math.max(0, hit.start - 16), hit.start))) return undefined;
  let evident = candidates.filter((entry) => (afar ? isInSentence : isNear)(text, hit, entry.needs, table));
  if (afar && evident.length === 0) return undefined;
  // A body that every country has is still another's where nothing says whose it is.
  const homely = candidates.filter(({ flags }) => flags & (PHRASE | AT_HOME) && !(flags & COMMON_BODY));
  if (evident.length === 0 && homely.length > 0 && introduced.size >= MANY && !isPartOfLongerName(text, hit)) {
    const telling = countTelling(hits, at, table.names.topicFlags, introduced);
    evident = homely.filter(({ flags }) => telling >= (flags & PHRASE ? SOME : MANY));
  }
  if (evident.length === 1) return evident[0]?.topic;
  if (evident.length > 1) {
    const nearest = nearestOf(evident, text, hit, table);
    if (nearest) return nearest.topic;
  }
  if (bearer !== undefined) return undefined;
  const known = (evident.length > 0 ? evident : candidates).filter((entry) => introduced.has(entry.topic));
  return known.length === 1 ? known[0]?.topic : undefined;
}

/**
 * How many topics are introduced and spoken of around a place. Only those that other articles hardly speak of count. With enough of
 * them an article means its own subject without a needed word; a phrase asks for fewer of them.
 */
function countTelling(hits: readonly Hit[], at: number, topicFlags: Uint8Array, introduced: ReadonlySet<number>): number {
  const { start, end } = hits[at] as Hit;
  const telling = new Set<number>();
  const note = ({ entry: { topic } }: Hit) => {
    if (introduced.has(topic) && !((topicFlags[topic] ?? 0) & (FAMILIAR | GENERAL))) telling.add(topic);
  };
  for (let i = at - 1; i >= 0 && (hits[i] as Hit).end > start - NEAR; i--) note(hits[i] as Hit);
  for (let i = at + 1; i < hits.length && (hits[i] as Hit).start < end + NEAR; i++) note(hits[i] as Hit);
  return telling.size;
}

/** Whether a topic is a party's by its names or by the words that a name of it needs. */
const isOf = (party: RegExp, { topic, needs }: Entry, { names }: AliasTable): boolean =>
  names.topicNames(topic).some((name) => party.test(name)) || party.test(names.neededWords(needs) ?? '');

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

/** Whether one of them stands in the same sentence. */
function isInSentence(text: string, hit: Hit, list: number, table: AliasTable): boolean {
  const [from, to] = sentenceAround(text, hit);
  return patternOf(list, table)?.test(`${text.slice(from, hit.start)} ${text.slice(hit.end, to)}`) ?? false;
}

/** The one whose needed word stands nearest before or after the hit; nothing when two are equally near. */
function nearestOf(entries: readonly Entry[], text: string, hit: Hit, table: AliasTable): Entry | undefined {
  const before = text.slice(Math.max(0, hit.start - NEAR), hit.start);
  const after = text.slice(hit.end, hit.end + NEAR);
  const distances = entries.map(({ needs }) => {
    const pattern = patternOf(needs, table);
    if (!pattern) return NEAR;
    const next = pattern.exec(after)?.index ?? NEAR;
    const last = [...before.matchAll(new RegExp(pattern, 'gi'))].pop();
    return Math.min(next, last ? before.length - last.index - last[0].length : NEAR);
  });
  const least = Math.min(...distances);
  return distances.filter((one) => one === least).length === 1 ? entries[distances.indexOf(least)] : undefined;
}

/** Whether one of a list of needed words stands anywhere in a text. */
export const isNeeded = (text: string, list: number, table: AliasTable): boolean => patternOf(list, table)?.test(text) ?? false;

function patternOf(list: number, { names, patterns }: AliasTable): RegExp | null {
  const known = patterns.get(list);
  if (known !== undefined) return known;
  const words = names.neededWords(list)?.split('\t').filter(Boolean) ?? [];
  const [plain = [], signed = []] = [true, false].map((isPlain) => words.filter((word) => /^\w.*\w$|^\w$/.test(word) === isPlain).map(escapeWord));
  // A word that begins or ends in a sign has no edge there that a pattern could ask for.
  const alternatives = [...(plain.length > 0 ? [`\\b(?:${plain.join('|')})(?:s|es)?\\b`] : []), ...signed];
  const pattern = alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'i') : null;
  patterns.set(list, pattern);
  return pattern;
}

const escapeWord = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/['’]/g, "['’]");
