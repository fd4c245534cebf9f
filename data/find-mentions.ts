/**
 * From names found to mentions meant: an ambiguous name counts only with evidence in the same article. Pure; the whole
 * article is looked at as one text, so that a surname in the headline is understood from the full name below it.
 */

import { isAcronym, spelledOut } from './acronyms.ts';
import { AMBIGUOUS, BODY, COMMON_BODY, COMMON_NOUN, DATED, DECOY, EXACT_CASE, OCCASION, PERSON, PLURAL, SURNAME, WEAPON } from './alias-index.ts';
import type { AliasTable } from './alias-table.ts';
import { isCredit, isDisclaimed, isOfOtherYear, isOther, isThePlace, isYetToCome } from './disclaimed.ts';
import { type Evidence, noEvidence, noteIntroductions, STRANGER } from './evidence.ts';
import { isNeeded, meaningOf, type Place } from './meaning.ts';
import { isNameOfThing, isNamesake } from './named-after.ts';
import { hasCalling, isFollowedByName, isInName, isOneOfMany, isPartOfLongerName, isPrivatePerson, isSurnameOfSomebody } from './namesakes.ts';
import { isAnotherCountrysByName, isOfOtherCountry, otherCountryOf } from './other-countries.ts';
import { isOfOtherWorld } from './other-worlds.ts';
import { runToEnd } from './pieces.ts';
import { type Hit, shorterHit } from './scan-text.ts';
import { isTitleOfWork } from './titles-of-works.ts';

/** A topic spoken of at [start, end), in UTF-16 code units of the article's text. `topic` is its number in the alias index. */
export interface Mention {
  start: number;
  end: number;
  topic: number;
  /** Whether the name alone says it, without other evidence. */
  certain: boolean;
  /** Whether it is hardly a namesake's besides: a person's, or of more than one word. */
  distinct: boolean;
}

/** What a hit means where it is no topic. */
const SILENT = -1;
const UNKNOWN = -2;

/**
 * Decides which hits (in reading order) are mentions of a topic, with a pause after every few, for those who must not hold up a
 * page. `text` is the text that was scanned. `evidence` is what the article has said, these hits included
 * (`noteIntroductions`); it is added to.
 */
export function* decideInPieces(text: string, hits: readonly Hit[], table: AliasTable, evidence: Evidence): Generator<undefined, Mention[]> {
  const { introduced } = evidence;
  const known = introduced.size;
  const bearers = new Map(evidence.bearers);
  const first = yield* decide(text, hits, table, evidence);
  // What was introduced by evidence further down may speak for a name further up.
  if (!first.unknown || introduced.size === known) return first.mentions;
  evidence.bearers = bearers;
  return (yield* decide(text, hits, table, evidence)).mentions;
}

/** Hits in between two pauses. */
const PIECE = 25;

function* decide(text: string, hits: readonly Hit[], table: AliasTable, evidence: Evidence): Generator<undefined, { mentions: Mention[]; unknown: boolean }> {
  const mentions: Mention[] = [];
  let unknown = false;
  for (const [at, found] of hits.entries()) {
    if (at % PIECE === PIECE - 1) yield;
    if (found.entry.topic < DECOY) continue;
    if (found.entry.topic >= 0 && isOfOtherWorld(text, hits, at, evidence.worlds, evidence.named.has(found.entry.topic))) {
      // “Putin fans” says of Putin's name nothing more, in an article that is of this world.
      if (found.entry.flags & AMBIGUOUS || evidence.worlds.other.size > evidence.worlds.home) evidence.bearers.set(found.entry.folded, STRANGER);
      continue;
    }
    for (let hit: Hit | undefined = found; hit; hit = shorterHit(text, hit, table)) {
      const meant = meantBy(hit, { text, hits, at }, table, evidence);
      if (meant === UNKNOWN) {
        unknown = true;
        continue;
      }
      if (meant >= 0) mentions.push(mentionOf(hit, meant));
      break;
    }
  }
  return { mentions, unknown };
}

/** The mentions of a text that is an article by itself, published on a day or in a year if that is known. */
export function findMentionsIn(text: string, hits: readonly Hit[], table: AliasTable, published?: string): Mention[] {
  const evidence = noEvidence(() => published);
  noteIntroductions(hits, evidence, table.names.topicFlags);
  return runToEnd(decideInPieces(text, hits, table, evidence));
}

function mentionOf({ start, end, entry: { flags, joint } }: Hit, topic: number): Mention {
  const certain = !(flags & AMBIGUOUS);
  return { start, end, topic, certain, distinct: certain && (joint !== 0 || (flags & PERSON) !== 0) };
}

/** The topic that a hit means; SILENT if it means something else, UNKNOWN if nothing says what. Notes who bears the name. */
function meantBy(hit: Hit, place: Place, table: AliasTable, { introduced, bearers, year }: Evidence): number {
  const { entry } = hit;
  const { text } = place;
  if ((table.names.topicFlags[entry.topic] ?? 0) & DATED && isYetToCome(table.names.topicId(entry.topic), year())) return UNKNOWN;
  if (entry.topic >= 0 && isAnothers(text, hit, table)) {
    bearers.set(entry.folded, STRANGER);
    return SILENT;
  }
  // A surname or an acronym that needs no evidence is somebody else's where somebody else has just been named in full.
  if (entry.topic >= 0 && entry.joint === 0 && (entry.flags & PERSON || isAcronym(entry.text))) {
    const meant = isAcronym(entry.text) ? spelledOut(text, hit, table) : undefined;
    if (meant !== undefined) bearers.set(entry.folded, meant);
    if (bearers.get(entry.folded) === STRANGER) return SILENT;
  }
  if (entry.topic < 0 || !(entry.flags & AMBIGUOUS)) {
    for (const word of entry.words) bearers.set(word, entry.topic);
    return entry.topic < 0 ? SILENT : entry.topic;
  }
  const topic = meaningOf(hit, place, table, bearers.get(entry.folded), introduced);
  if (topic === undefined) return UNKNOWN;
  introduced.add(topic);
  if (entry.joint !== 0 && entry.flags & PERSON) for (const word of entry.words) bearers.set(word, topic);
  return topic;
}

/** Whether the name is part of somebody else's or of something else's. */
function isAnothers(text: string, hit: Hit, table: AliasTable): boolean {
  const { names } = table;
  const { flags, joint, topic } = hit.entry;
  if (isNamesake(text, hit) || isNameOfThing(text, hit) || isDisclaimed(text, hit) || isCredit(text, hit) || isTitleOfWork(text, hit)) return true;
  if (flags & EXACT_CASE && !(flags & PLURAL) && isOther(text, hit)) return true;
  const country = otherCountryOf(text, hit);
  if (country !== undefined && !isNeeded(country, hit.entry.needs, table)) return true;
  if ((names.topicFlags[topic] ?? 0) & DATED && isOfOtherYear(text, hit, names.topicId(topic))) return true;
  if (flags & OCCASION && isThePlace(text, hit)) return true;
  if (flags & COMMON_NOUN && isInName(text, hit)) return true;
  if (flags & PERSON)
    return isPrivatePerson(text, hit) || hasCalling(text, hit) || ((flags & SURNAME) !== 0 && (isOneOfMany(text, hit) || isPartOfLongerName(text, hit)));
  if (flags & BODY && !(flags & COMMON_BODY) && isAnotherCountrysByName(text, hit)) return true;
  if (flags & COMMON_BODY && isOfOtherCountry(text, hit)) return true;
  if (joint !== 0 || !(flags & AMBIGUOUS)) return false;
  return isFollowedByName(text, hit) || ((flags & WEAPON) !== 0 && isSurnameOfSomebody(text, hit));
}
