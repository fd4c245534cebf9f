/** Whether a name found is, at its place, another's: somebody else's, a thing's, another country's or another time's. */
import { isAcronym } from './acronyms.ts';
import { AMBIGUOUS, BODY, COMMON_BODY, COMMON_NOUN, DATED, EXACT_CASE, OCCASION, PERSON, PLURAL, SURNAME, WEAPON } from './alias-index.ts';
import type { AliasTable } from './alias-table.ts';
import { isCredit, isDisclaimed, isOfOtherYear, isOther, isThePlace } from './disclaimed.ts';

import { isNameOfThing, isNamesake } from './named-after.ts';
import { hasCalling, isFollowedByName, isInName, isOfCalling, isOneOfMany, isPartOfLongerName, isPrivatePerson, isSurnameOfSomebody } from './namesakes.ts';
import { isNeeded } from './needed-words.ts';
import { isAnotherCountrysByName, isOfOtherCountry, otherCountryOf } from './other-countries.ts';
import type { Hit } from './scan-text.ts';
import { isTitleOfWork } from './titles-of-works.ts';
import { isPlaceInFront } from './words-around.ts';

/** Whether the name is used for something else here, by the way: “a cat named Putin”, “nicknamed Putin”, the film “Putin”. */
export function isUsedOtherwise(text: string, hit: Hit, table: AliasTable): boolean {
  const { names } = table;
  const { flags, topic } = hit.entry;
  if (isNamesake(text, hit) || isNameOfThing(text, hit) || isDisclaimed(text, hit) || isCredit(text, hit) || isTitleOfWork(text, hit)) return true;
  if (flags & EXACT_CASE && !(flags & PLURAL) && isOther(text, hit)) return true;
  const country = otherCountryOf(text, hit);
  if (country !== undefined && !isNeeded(country, hit.entry.needs, table)) return true;
  if ((names.topicFlags[topic] ?? 0) & DATED && isOfOtherYear(text, hit, names.topicId(topic))) return true;
  if (flags & OCCASION && isThePlace(text, hit)) return true;
  if (flags & COMMON_NOUN && isInName(text, hit)) return true;
  return (flags & SURNAME) !== 0 && isOneOfMany(text, hit);
}

/** Whether somebody or something else that bears the name is spoken of. `named`: the article names the topic in full; `next`: the next hit. */
export function isStrangers(text: string, hit: Hit, { names }: AliasTable, named: boolean, next: Hit | undefined): boolean {
  const { flags, joint, topic, text: name } = hit.entry;
  if (flags & PERSON) {
    if (hasCalling(text, hit) || ((isPrivatePerson(text, hit) || isOfCalling(text, hit)) && !(named && flags & SURNAME))) return true;
    return (flags & SURNAME) !== 0 && isPartOfLongerName(text, hit, () => names.topicNames(topic));
  }
  if (flags & BODY && !(flags & COMMON_BODY) && isAnotherCountrysByName(text, hit)) return true;
  if (flags & COMMON_BODY && isOfOtherCountry(text, hit)) return true;
  if (joint !== 0 || !(flags & AMBIGUOUS)) return false;
  const isPlaceOfPerson = next !== undefined && next.start === hit.end + 1 && (next.entry.flags & PERSON) !== 0 && isPlaceInFront(text, hit.start);
  return (!isPlaceOfPerson && isFollowedByName(text, hit, name === name.toUpperCase())) || ((flags & WEAPON) !== 0 && isSurnameOfSomebody(text, hit));
}

/** “A crushed Gerbera, a Chinese antenna”: one of a list of things, of which none says what another is. */
const ONE_OF_LIST = /(?<!\p{L})an? (?:[\p{Ll}-]+ )?$/iu;

/** “Costa, a Portuguese rapporteur, said”: nobody introduces like that whom the article is about. */
const APPOSITION = /^,["”’]? an? ([^,.;:!?\u2029]{3,80})[,.;]/;

/** “ICBC, the province's car insurer, is”; but “Greer, the US trade envoy, said” of somebody who holds an office. */
const OF_BODY_OR_WEAPON = /^,["”’]? the ([^,.;:!?\u2029]{3,40})(?<! (?:added|reported|said|says|wrote)),/;

/** Whether a person, a weapon or an acronym by an ambiguous name is said to be something that has none of its needed words. */
export function isIntroducedAsAnother(text: string, hit: Hit, table: AliasTable): boolean {
  const { flags, joint, needs, text: name } = hit.entry;
  if (joint !== 0 || !(flags & AMBIGUOUS) || !text.startsWith(',', hit.end) || !(flags & (PERSON | WEAPON) || isAcronym(name))) return false;
  if (ONE_OF_LIST.test(text.slice(Math.max(0, hit.start - 24), hit.start))) return false;
  const after = text.slice(hit.end, hit.end + 90);
  const said = (APPOSITION.exec(after) ?? (flags & PERSON ? null : OF_BODY_OR_WEAPON.exec(after)))?.[1];
  return said !== undefined && !isNeeded(said, needs, table);
}
