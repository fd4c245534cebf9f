/**
 * From names found to mentions meant: an ambiguous name counts only with evidence in the same article. Pure; the whole
 * article is looked at as one text, so that a surname in the headline is understood from the full name below it.
 */

import { isAcronym, spelledOut } from './acronyms.ts';
import { AMBIGUOUS, DATED, DECOY, PERSON, SURNAME, WEAPON } from './alias-index.ts';
import type { AliasTable } from './alias-table.ts';
import { asSeen } from './as-seen.ts';
import { isDeniedBefore, isYetToCome } from './disclaimed.ts';
import { type Evidence, noEvidence, noteIntroductions, PHRASE_ONLY, STRANGER } from './evidence.ts';
import { meaningOf, type Place } from './meaning.ts';
import { beginningOfFullName } from './namesakes.ts';
import { isOfOtherWorld } from './other-worlds.ts';
import { runToEnd } from './pieces.ts';
import { isOwnAgain, isRivals } from './rivals.ts';
import { type Hit, scanText, shorterHit } from './scan-text.ts';
import { isIntroducedAsAnother, isStrangers, isUsedOtherwise } from './whose-name.ts';

/** A topic spoken of at [start, end), in UTF-16 code units of the article's text. `topic` is its number in the alias index. */
export interface Mention {
  start: number;
  end: number;
  topic: number;
  /** Whether the name alone says it, without other evidence. */
  certain: boolean;
  /** Whether it is hardly a namesake's besides: a person's, or of more than one word. */
  distinct: boolean;
  /** Present where a description says it, by an office of that day. */
  described?: boolean;
}

/** What a hit means where it is no topic. */
const SILENT = -1;
const UNKNOWN = -2;

/**
 * Decides which hits (in reading order) are mentions of a topic, with a pause after every few, for those who must not hold up a
 * page. `text` is the text that was scanned. `evidence` is what the article has said, these hits included
 * (`noteIntroductions`); it is added to.
 */
export const decideInPieces = (text: string, hits: readonly Hit[], table: AliasTable, evidence: Evidence): Generator<undefined, Mention[]> =>
  asSeen(text, hits, (seen, moved) => decideTwice(seen, moved, table, evidence));

function* decideTwice(text: string, hits: readonly Hit[], table: AliasTable, evidence: Evidence): Generator<undefined, Mention[]> {
  const { introduced } = evidence;
  const known = introduced.size;
  const bearers = new Map(evidence.bearers);
  const strangersAt = new Map(evidence.strangersAt);
  let decided = yield* decide(text, hits, table, evidence);
  // What was introduced by evidence further down may speak for a name further up.
  if (decided.unknown && introduced.size > known) {
    Object.assign(evidence, { bearers, strangersAt });
    decided = yield* decide(text, hits, table, evidence);
  }
  // What is read next stands behind this text.
  for (const [word, at] of evidence.strangersAt) evidence.strangersAt.set(word, at - text.length);
  return decided.mentions;
}

/** Hits in between two pauses. */
const PIECE = 4;

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
    const place = { text, hits, at };
    let meant = UNKNOWN;
    for (let hit: Hit | undefined = found; hit && meant === UNKNOWN; hit = shorterHit(text, hit, table)) {
      meant = meantBy(hit, place, table, evidence);
      // What tells a shorter name tells the longer one of the same topic: “Istanbul talks”.
      if (meant >= 0) mentions.push({ ...mentionOf(text, hit, meant, table), end: found.entry.topic === meant ? found.end : hit.end });
    }
    if (meant !== UNKNOWN) continue;
    unknown = true;
    // “The Trump-Putin summit” of which nothing is known speaks of Putin all the same.
    for (const hit of hitsWithin(text, found, hits[at + 1]?.start ?? text.length, table)) {
      meant = meantBy(hit, place, table, evidence);
      if (meant >= 0) mentions.push(mentionOf(text, hit, meant, table));
    }
  }
  return { mentions, unknown };
}

/** Whether a first name of the person's, and a middle name or initial, stand before the surname. */
const isInFull = (text: string, hit: Hit, { names }: AliasTable): boolean =>
  (hit.entry.flags & SURNAME) !== 0 && beginningOfFullName(text, hit, () => names.topicNames(hit.entry.topic)) < hit.start;

/** The names of topics that begin within a longer one, behind its first word, and end before the next name: “call with Xi” holds “Xi Jinping”. */
function hitsWithin(text: string, { start, end, entry }: Hit, next: number, table: AliasTable): Hit[] {
  const behind = entry.joint === 0 ? -1 : text.slice(start, end).search(/[\s\u2010-\u2015-]/u);
  return behind < 0 ? [] : scanText(text, table, start + behind, end).filter((hit) => hit.entry.topic >= 0 && hit.end <= next);
}

/** The mentions of a text that is an article by itself, published on a day or in a year if that is known. */
export function findMentionsIn(text: string, hits: readonly Hit[], table: AliasTable, published?: string): Mention[] {
  const evidence = noEvidence(() => published);
  noteIntroductions(hits, evidence, table.names.topicFlags);
  return runToEnd(decideInPieces(text, hits, table, evidence));
}

/** By which a ship is told from the province or city whose name it has; it is no part of the name. */
const BEFORE_SHIP = /^(?:the|carriers?|cruiser) /;

function mentionOf(text: string, hit: Hit, topic: number, { names }: AliasTable): Mention {
  const { flags, joint } = hit.entry;
  const beforeShip = () => BEFORE_SHIP.exec(text.slice(hit.start, hit.start + 9))?.[0].length ?? 0;
  const start = flags & SURNAME ? beginningOfFullName(text, hit, () => names.topicNames(topic)) : hit.start + beforeShip();
  const certain = !(flags & AMBIGUOUS);
  return { start, end: hit.end, topic, certain, distinct: certain && (joint !== 0 || (flags & PERSON) !== 0) };
}

function noteBearer(word: string, bearer: number, { end }: Hit, { bearers, strangersAt }: Evidence): void {
  // Only from whom the article has named before does a stranger take the name for a while; to others he leaves it when they are named.
  if (bearer === STRANGER && ((bearers.get(word) ?? STRANGER) >= 0 || strangersAt.has(word))) strangersAt.set(word, end);
  bearers.set(word, bearer);
}

/** How far on a stranger is spoken of by surname, in an article that names the topic's own bearer in full; in characters. */
const STRANGER_STAYS = 160;

/** Who bore the name of a hit last, as far as that tells. */
function bearerOf({ start, entry: { folded, topic, flags, joint } }: Hit, { bearers, strangers, strangersAt, named }: Evidence): number | undefined {
  const bearer = bearers.get(folded) ?? (flags & AMBIGUOUS && joint === 0 && strangers.has(folded) && !named.has(topic) ? STRANGER : undefined);
  // “Then-CIA director John Brennan” takes nothing from a name that needs no evidence.
  if (bearer === PHRASE_ONLY) return named.has(topic) || !(flags & AMBIGUOUS) ? undefined : STRANGER;
  if (bearer !== STRANGER || !named.has(topic)) return bearer;
  return (flags & PERSON || joint !== 0) && start - (strangersAt.get(folded) ?? start) > STRANGER_STAYS ? undefined : STRANGER;
}

/** What goes on with a ship's name, but not with “the Belgorod region”. */
const GOES_ON = /^(?:[,.;:)]|['’]s?\b| (?:also|and|at|can|carries|had|has|in|is|off|on|sailed|sank|was|went|which|will|with)\b)/;

/** “The submarine Novorossiysk … the Novorossiysk”: with an article, a name that has none is still the stranger's. */
const isStillTheShip = (text: string, { start, end, entry: { folded, joint, flags, text: name } }: Hit, { bearers }: Evidence): boolean =>
  joint === 0 &&
  !isAcronym(name) &&
  !(flags & (PERSON | WEAPON)) &&
  bearers.get(folded) === STRANGER &&
  /(?<!\p{L})the $/iu.test(text.slice(Math.max(0, start - 5), start)) &&
  GOES_ON.test(text.slice(end, end + 10));

/** The topic that a hit means; SILENT if it means something else, UNKNOWN if nothing says what. Notes who bears the name. */
function meantBy(hit: Hit, place: Place, table: AliasTable, evidence: Evidence): number {
  const { introduced, named, bearers, year } = evidence;
  const [{ entry }, { text }] = [hit, place];
  if ((table.names.topicFlags[entry.topic] ?? 0) & DATED && isYetToCome(table.names.topicId(entry.topic), year(), (entry.flags & AMBIGUOUS) !== 0))
    return UNKNOWN;
  if (entry.topic >= 0) {
    if (isStillTheShip(text, hit, evidence)) return SILENT;
    const isNamed = named.has(entry.topic);
    const otherwise = isUsedOtherwise(text, hit, table);
    const bearer = bearers.get(entry.folded);
    const isKnown = () => bearer === entry.topic || (isNamed && bearer !== STRANGER) || isInFull(text, hit, table);
    // Whether the bearer is known costs more than a look at what follows, which hardly ever introduces anybody.
    if (otherwise || isStrangers(text, hit, table, isNamed, place.hits[place.at + 1]) || (isIntroducedAsAnother(text, hit, table) && !isKnown())) {
      // “Putin’s Rasputin” names nobody else in an article that names Putin in full.
      if (!otherwise || !isNamed) noteBearer(entry.folded, STRANGER, hit, evidence);
      return SILENT;
    }
  }
  // A surname or an acronym that needs no evidence is somebody else's where somebody else has just been named in full.
  if (entry.topic >= 0 && (entry.joint === 0 ? entry.flags & PERSON || isAcronym(entry.text) : entry.flags & SURNAME)) {
    const meant = isAcronym(entry.text) ? spelledOut(text, hit, table) : undefined;
    // A name that is itself nothing without evidence introduces nobody.
    if (meant !== undefined && (meant === STRANGER || introduced.has(meant) || table.names.neededWords(entry.needs) !== '')) bearers.set(entry.folded, meant);
    if (bearerOf(hit, evidence) === STRANGER && !(isAcronym(entry.text) && isOwnAgain(text, hit, table))) return SILENT;
  }
  // A name that needs no evidence may have a rival all the same, which then needs to be spoken of.
  if (entry.topic >= 0 && !(entry.flags & AMBIGUOUS) && isRivals(text, hit, [], table)) {
    noteBearer(entry.folded, STRANGER, hit, evidence);
    return SILENT;
  }
  if (entry.topic < 0 || !(entry.flags & AMBIGUOUS) || isInFull(text, hit, table)) {
    if (entry.joint !== 0 && entry.flags & PERSON && isDeniedBefore(text, hit)) return entry.topic;
    // A decoy that ends with the name is somebody's full name, “Brigitte Macron”; another is a phrase.
    entry.words.forEach((word, i) => {
      noteBearer(word, entry.topic >= 0 ? entry.topic : i === entry.words.length - 1 ? STRANGER : PHRASE_ONLY, hit, evidence);
      // “Jean-Marie Le Pen” takes “Le Pen”, and “India-Bangladesh Friendship Pipeline” takes “Friendship Pipeline”.
      if (i > 0 && i < entry.words.length - 1) noteBearer(entry.words.slice(i).join(' '), entry.topic >= 0 ? entry.topic : STRANGER, hit, evidence);
    });
    return entry.topic < 0 ? SILENT : entry.topic;
  }
  const topic = meaningOf(hit, place, table, bearerOf(hit, evidence), introduced);
  if (topic === undefined) return UNKNOWN;
  if (topic === STRANGER) noteBearer(entry.folded, STRANGER, hit, evidence);
  if (topic === STRANGER) return SILENT;
  introduced.add(topic);
  if (entry.joint !== 0 && entry.flags & PERSON) for (const word of entry.words) bearers.set(word, topic);
  return topic;
}
