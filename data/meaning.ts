/** Which topic an ambiguous name stands for, by the words around it and by what the article has introduced. */
import { AT_HOME, COMMON_BODY, COMMON_NOUN, FAMILIAR, GENERAL, OCCASION, PHRASE } from './alias-index.ts';
import type { AliasTable, Entry } from './alias-table.ts';
import { STRANGER } from './evidence.ts';
import { isPartOfLongerName } from './namesakes.ts';
import { isInSentence, isNear, NEAR, nearestOf } from './needed-words.ts';
import { isReportedFromAfar, partyBefore } from './other-countries.ts';
import { isRivalNear, isRivals, sameName } from './rivals.ts';
import type { Hit } from './scan-text.ts';

/** Where a name stands: among the hits of a text. */
export interface Place {
  text: string;
  hits: readonly Hit[];
  at: number;
}

/** Names of what every party may have: its central bank, its drone exports. */
const OWNED = COMMON_BODY | COMMON_NOUN | PHRASE;

const THE_COUNTRYS = /\b(?:the|that) (?:country|island|nation)['’]s $/i;

/** So many topics spoken of nearby make a passage one on the subject, in which a name, or a phrase, means what it means there. */
const MANY = 3;
const SOME = 2;

/**
 * The topic that an ambiguous name stands for here, STRANGER where a rival is meant, or undefined when nothing says so. `hits[at]` is
 * where it stands; `bearer` is who bore it last.
 */
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
  if (isRivals(text, hit, evident, table)) return STRANGER;
  if (afar && evident.length === 0) return undefined;
  // A body that every country has is still another's where nothing says whose it is.
  const homely = candidates.filter(({ flags }) => flags & (PHRASE | AT_HOME) && !(flags & COMMON_BODY));
  if (evident.length === 0 && homely.length > 0 && introduced.size >= MANY && !isPartOfLongerName(text, hit) && !isRivalNear(text, hit, table)) {
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
  if (known.length === 1) return known[0]?.topic;
  return isRivalNear(text, hit, table) ? STRANGER : undefined;
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
