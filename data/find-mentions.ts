/**
 * From names found to mentions meant: an ambiguous name counts only with evidence in the same article. Pure; the whole
 * article is looked at as one text, so that a surname in the headline is understood from the full name below it.
 */
import { type AliasIndex, AMBIGUOUS, AT_HOME, FAMILIAR, GENERAL, PARTY, PERSON, PHRASE, WEAPON } from './alias-index.ts';
import { type AliasTable, CUE, DECOY, ELSEWHERE, type Entry } from './alias-table.ts';
import { hasCalling, isNamesake, isPartOfLongerName, isPrivatePerson, isSurnameOfSomebody } from './namesakes.ts';
import { isOfOtherWorld, type Worlds } from './other-worlds.ts';
import { type Hit, shorterHit } from './scan-text.ts';

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

/** How far a needed word may stand from the name, in characters. */
const NEAR = 400;

/** So many topics spoken of make an article one on the subject, in which a phrase means what it means there. */
const MANY = 3;

/** What a hit means where it is no topic. */
const SILENT = -1;
const UNKNOWN = -2;

/** Nobody known: the name was last borne by somebody or something that the fact set does not hold. */
const STRANGER = -1;

/** What the article has said so far. Carried from passage to passage of one article, text that arrives later included. */
export interface Evidence {
  /** Topics that an unambiguous name, or a name with evidence, has introduced. */
  introduced: Set<number>;
  /** Those that a name of more than one word has introduced: namesakes of that are rare. */
  named: Set<number>;
  /** Who or what last bore a word as part of its name: a topic, or a stranger. */
  bearers: Map<string, number>;
  worlds: Worlds;
}

/** Evidence of an article of which nothing has been read. */
export const noEvidence = (): Evidence => ({ introduced: new Set(), named: new Set(), bearers: new Map(), worlds: { other: new Set(), home: 0 } });

/**
 * Notes what these hits say, wherever in the article they stand: a headline's surname is explained below it. Once for each
 * passage, before its mentions are asked for.
 */
export function noteIntroductions(hits: readonly Hit[], { introduced, named, worlds }: Evidence, { topics }: AliasIndex): void {
  for (const { entry } of hits) {
    if (entry.topic === CUE || (entry.topic >= 0 && (topics[entry.topic]?.[1] ?? 0) & PARTY)) worlds.home++;
    else if (entry.topic === ELSEWHERE) worlds.other.add(entry.folded);
    if (entry.topic < 0 || entry.flags & AMBIGUOUS) continue;
    introduced.add(entry.topic);
    if (entry.joint !== 0) named.add(entry.topic);
  }
}

/**
 * Decides which hits (in reading order) are mentions of a topic. `text` is the text that was scanned. `evidence` is what the
 * article has said, these hits included (`noteIntroductions`); it is added to.
 */
export function findMentions(text: string, hits: readonly Hit[], table: AliasTable, evidence: Evidence): Mention[] {
  const { introduced } = evidence;
  const known = introduced.size;
  const bearers = new Map(evidence.bearers);
  const first = decide(text, hits, table, evidence);
  // What was introduced by evidence further down may speak for a name further up.
  if (!first.unknown || introduced.size === known) return first.mentions;
  evidence.bearers = bearers;
  return decide(text, hits, table, evidence).mentions;
}

function decide(text: string, hits: readonly Hit[], table: AliasTable, evidence: Evidence): { mentions: Mention[]; unknown: boolean } {
  const mentions: Mention[] = [];
  let unknown = false;
  for (const [at, found] of hits.entries()) {
    if (found.entry.topic < DECOY) continue;
    if (found.entry.topic >= 0 && isOfOtherWorld(text, hits, at, isElsewhere, evidence.worlds, evidence.named.has(found.entry.topic))) {
      evidence.bearers.set(found.entry.folded, STRANGER);
      continue;
    }
    for (let hit: Hit | undefined = found; hit; hit = shorterHit(text, hit)) {
      const meant = meantBy(hit, text, table, evidence);
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

const isElsewhere = ({ entry }: Hit): boolean => entry.topic === ELSEWHERE;

/** The mentions of a text that is an article by itself. */
export function findMentionsIn(text: string, hits: readonly Hit[], table: AliasTable): Mention[] {
  const evidence = noEvidence();
  noteIntroductions(hits, evidence, table.index);
  return findMentions(text, hits, table, evidence);
}

function mentionOf({ start, end, entry: { flags, joint } }: Hit, topic: number): Mention {
  const certain = !(flags & AMBIGUOUS);
  return { start, end, topic, certain, distinct: certain && (joint !== 0 || (flags & PERSON) !== 0) };
}

/** The topic that a hit means; SILENT if it means something else, UNKNOWN if nothing says what. Notes who bears the name. */
function meantBy(hit: Hit, text: string, table: AliasTable, { introduced, bearers }: Evidence): number {
  const { entry } = hit;
  if (entry.topic >= 0 && isAnothers(text, hit)) {
    bearers.set(entry.folded, STRANGER);
    return SILENT;
  }
  // A surname or an acronym that needs no evidence is somebody else's where somebody else has just been named in full.
  if (entry.topic >= 0 && entry.joint === 0 && (entry.flags & PERSON || isAcronym(entry.text))) {
    const meant = isAcronym(entry.text) ? expansionBefore(text, hit, table) : undefined;
    if (meant !== undefined) bearers.set(entry.folded, meant);
    if (bearers.get(entry.folded) === STRANGER) return SILENT;
  }
  if (entry.topic < 0 || !(entry.flags & AMBIGUOUS)) {
    for (const word of entry.folded.split(/[^\p{L}\p{N}]+/u)) bearers.set(word, entry.topic);
    return entry.topic < 0 ? SILENT : entry.topic;
  }
  const topic = meaningOf(hit, text, table, bearers.get(entry.folded), introduced);
  if (topic === undefined) return UNKNOWN;
  introduced.add(topic);
  return topic;
}

/**
 * For an acronym in brackets after the words that it stands for: its topic when those are the topic's name, STRANGER when they
 * spell it and are not, nothing when they do not spell it. “Federation of Small Businesses (FSB)”
 */
function expansionBefore(text: string, { start, end, entry }: Hit, { index }: AliasTable): number | undefined {
  if (text[start - 1] !== '(' || (text[end] !== ')' && text[end] !== ',')) return undefined;
  const words = text.slice(Math.max(0, start - 120), start - 1).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  if (!initials.join('').endsWith(entry.text)) return undefined;
  const own = index.topics[entry.topic]?.[2].some(
    ([name]) =>
      text
        .slice(0, start - 1)
        .trimEnd()
        .toLowerCase()
        .endsWith(name.toLowerCase()) && name !== entry.text,
  );
  return own ? entry.topic : STRANGER;
}

const isAcronym = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** Whether the name is part of somebody else's or of something else's. */
function isAnothers(text: string, hit: Hit): boolean {
  const { flags, joint } = hit.entry;
  if (isNamesake(text, hit)) return true;
  if (flags & PERSON) return isPrivatePerson(text, hit) || hasCalling(text, hit) || (joint === 0 && isPartOfLongerName(text, hit));
  return joint === 0 && (flags & (AMBIGUOUS | WEAPON)) === (AMBIGUOUS | WEAPON) && isSurnameOfSomebody(text, hit);
}

/** The topic that an ambiguous name stands for here, or undefined when nothing says so. */
function meaningOf(hit: Hit, text: string, table: AliasTable, bearer: number | undefined, introduced: ReadonlySet<number>): number | undefined {
  const candidates = sameName(hit.entry);
  const borne = candidates.find((entry) => entry.topic === bearer);
  if (borne) return borne.topic;
  let evident = candidates.filter((entry) => isNear(text, hit, entry.needs, table));
  if (evident.length === 0 && introduced.size >= MANY && !isPartOfLongerName(text, hit))
    evident = candidates.filter((entry) => isAtHome(entry, table.index, introduced));
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
 * Whether an article that has introduced many topics means this one without a needed word nearby. A phrase does with topics
 * of any sort; another name asks for topics that only articles on the subject speak of.
 */
function isAtHome({ flags }: Entry, { topics }: AliasIndex, introduced: ReadonlySet<number>): boolean {
  if (flags & PHRASE) return true;
  if (!(flags & AT_HOME)) return false;
  let telling = 0;
  for (const topic of introduced) if (!((topics[topic]?.[1] ?? 0) & (FAMILIAR | GENERAL))) telling++;
  return telling >= MANY;
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

function patternOf(list: number, { index, patterns }: AliasTable): RegExp | null {
  const known = patterns.get(list);
  if (known !== undefined) return known;
  const words = (index.needs[list] ?? []).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'));
  const pattern = words.length > 0 ? new RegExp(`\\b(?:${words.join('|')})(?:s|es)?\\b`, 'i') : null;
  patterns.set(list, pattern);
  return pattern;
}
