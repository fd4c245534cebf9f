/**
 * Words of other worlds: sport, stage, kitchen, zoo. Where they surround a name that others bear too, the name is hardly the
 * one of the news: Wagner at the opera, a Tomahawk on the menu, Medvedev at set point.
 */
import { AMBIGUOUS, ELSEWHERE, PERSON, WEAPON } from './alias-index.ts';
import type { Hit } from './scan-text.ts';
import { BLOCK_SEPARATOR } from './written-name.ts';

/** Words of the subject's own world, with which the others are weighed in one sentence. */
const HOME =
  /\b(?:Russians?|Russia|China|Chinese|Ukraine|Ukrainians?|Kremlin|Moscow|Beijing|Kyiv|NATO|Putin|Xi|Zelensk\p{L}+|troops?|missiles?|sanctions?|arm(?:y|ies|ed)|military|soldiers?|ministers?|ministry|president|envoys?|oil|gas|war|front)\b/giu;

/** What an article's hits say of its world. */
export interface Worlds {
  /** Words of other worlds, each word once. */
  other: Set<string>;
  /** Cues and names of the parties. */
  home: number;
}

/** How far a sentence is looked at to either side, in characters. */
const FAR = 160;

/** The bounds of the sentence around a hit, cut at a distance. */
export function sentenceAround(text: string, { start, end }: Pick<Hit, 'start' | 'end'>): [from: number, to: number] {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  const opening = Math.max(before.lastIndexOf(BLOCK_SEPARATOR), before.search(/[.!?]["”’)]*\s(?=[^.!?]*$)/u));
  const closing = after.search(/[.!?]["”’)]*(?:\s|$)|\u2029/u);
  return [start - before.length + opening + 1, closing < 0 ? end + after.length : end + closing];
}

const isOther = ({ entry }: Hit): boolean => entry.topic === ELSEWHERE;

/** A noun of another world right after the name, with at most one word between that begins nothing new, or right before it: “Tomahawk steak”, “the husky Xi”. */
function isBesideOther(text: string, hits: readonly Hit[], at: number): boolean {
  const { start, end } = hits[at] as Hit;
  const before = hits[at - 1];
  if (before && isOther(before) && /^ ["'“‘]?$/u.test(text.slice(before.end, start))) return true;
  const after = hits[at + 1];
  return (
    after !== undefined &&
    isOther(after) &&
    after.start - end < 20 &&
    /^ (?:(?!(?:the|an?|his|her|its|their) )[\p{L}-]+ )?$/u.test(text.slice(end, after.start))
  );
}

/** An article speaks of another world with so many of its words, if they are more than those of the subject. */
const MANY_WORDS = 3;

/**
 * Whether the name at `hits[at]` belongs to another world. `named`: the article names the topic in full, so that a surname is
 * hardly another's.
 */
export function isOfOtherWorld(text: string, hits: readonly Hit[], at: number, worlds: Worlds, named: boolean): boolean {
  const hit = hits[at] as Hit;
  const { flags, joint } = hit.entry;
  if (worlds.other.size === 0) return false;
  if (joint === 0 && isBesideOther(text, hits, at)) return true;
  const ambiguous = (flags & AMBIGUOUS) !== 0;
  // Only a person is hardly mistaken once named in full: the weapon and the steak may stand in one text.
  if ((named && joint === 0 && (flags & PERSON || !ambiguous)) || (!ambiguous && !(flags & (PERSON | WEAPON)))) return false;
  const elsewhere = worlds.other.size >= MANY_WORDS && worlds.other.size > worlds.home;
  if (joint !== 0) return worlds.other.size > MANY_WORDS && worlds.home === 0;
  if (elsewhere) return true;
  const [from, to] = sentenceAround(text, hit);
  let other = 0;
  for (let i = at - 1; i >= 0 && (hits[i] as Hit).start >= from; i--) if (isOther(hits[i] as Hit)) other++;
  for (let i = at + 1; i < hits.length && (hits[i] as Hit).end <= to; i++) if (isOther(hits[i] as Hit)) other++;
  if (other < (ambiguous ? 1 : 2)) return false;
  const around = `${text.slice(from, hit.start)} ${text.slice(hit.end, to)}`;
  return other > (around.match(HOME)?.length ?? 0);
}
