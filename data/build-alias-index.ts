/**
 * The alias index made from the topics, at build time. Decoys that the finder does not fall for anyway stay out: every page
 * pays for each.
 */
import {
  type AliasIndex,
  AMBIGUOUS,
  AT_HOME,
  BODY,
  COMMON_BODY,
  COMMON_NOUN,
  DATED,
  EXACT_CASE,
  FAMILIAR,
  GENERAL,
  type IndexedAlias,
  OCCASION,
  PARTY,
  PERSON,
  PHRASE,
  PLURAL,
  SURNAME,
  WEAPON,
  YEARLY,
} from './alias-index.ts';
import { type AliasTable, openAliasIndex } from './alias-table.ts';
import { YEAR_OF_ID } from './disclaimed.ts';
import { findMentionsIn } from './find-mentions.ts';
import { packAliasIndex, refuseSeparators } from './pack-alias-index.ts';
import { scanText } from './scan-text.ts';
import type { Rival, Topic } from './schema.ts';

const PARTIES = new Set(['russia', 'china', 'ukraine', 'moscow', 'beijing', 'kyiv', 'kremlin', 'crimea', 'taiwan']);

const PLURAL_KINDS = new Set<Topic['kind']>(['weapon', 'project', 'measure']);

/** Kinds that go by phrases; events and institutions have namesakes on the subject itself. */
const PHRASE_KINDS = new Set<Topic['kind']>(['concept', 'measure', 'agreement', 'project']);

/** Whether a name is the last part of another name of the person. */
const isSurname = (text: string, { aliases }: Topic): boolean => !/\s/.test(text) || aliases.some((other) => other.text.endsWith(` ${text}`));

const OCCASIONS = '(?:accords?|agreements?|conference|deal|declaration|forum|format|meeting|process|round|speech|spirit|statement|summit|talks)';

/** Whether an event goes by the name of its place: “Busan”, where another of its names is “Busan meeting”. */
const isOfOccasion = (place: string, { aliases }: Topic): boolean => aliases.some(({ text }) => new RegExp(`^(?:the )?${place} ${OCCASIONS}$`, 'i').test(text));

/** Kinds of topics that may hold a person's name among their own: Alfa-Bank's Mikhail Fridman. */
const KINDS_WITH_PEOPLE = new Set<Topic['kind']>(['company', 'institution', 'event', 'concept', 'project', 'measure']);

/** The first words of people's names. */
const firstNamesOf = (topics: readonly Topic[]): ReadonlySet<string> =>
  new Set(topics.filter(({ kind }) => kind === 'person').map(({ name }) => name.split(' ')[0] ?? ''));

/** Whether a name of a topic that is no person is a person's all the same: the full name, or the surname that ends it. */
function isOfPerson({ text, match }: Topic['aliases'][number], { kind, aliases }: Topic, firstNames: ReadonlySet<string>): boolean {
  if (!KINDS_WITH_PEOPLE.has(kind) || match !== 'exact-case') return false;
  const isFull = (name: string) => /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+$/u.test(name) && firstNames.has(name.split(' ')[0] ?? '');
  return isFull(text) || (/^\p{Lu}\p{Ll}+$/u.test(text) && aliases.some((other) => isFull(other.text) && other.text.endsWith(` ${text}`)));
}

/** Whether a body's name is somebody's who leads it: “Nikol Pashinyan”, where “Pashinyan” is a name of the CSTO too. */
const isOfLeader = (text: string, { aliases }: Topic, firstNames: ReadonlySet<string>): boolean => {
  const [, first = '', last] = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}[\p{L}-]+)$/u.exec(text) ?? [];
  return last !== undefined && (firstNames.has(first) || aliases.some((other) => other.text === last));
};

/** Whether a weapon's name begins with the letters of a kind, not with a name of its own: “FPV drones”, where there is “fibre-optic FPV”. */
function isOfKind(text: string, { aliases }: Topic): boolean {
  const letters = /^\p{Lu}{2,}(?= |$)/u.exec(text)?.[0];
  return letters !== undefined && aliases.some((other) => other.match === 'any-case' && other.text.endsWith(` ${letters}`));
}

/** What makes a name one that any country's body may have: no Wagner, no Africa Corps. */
const COMMON_NOUNS =
  /\b(?:Assembly|Bureau|Commission|Committee|Council|Court|Cross|Department|Directorate|Duma|Minist(?:ry|er)|MoD|Part(?:y|ies)|Rada|Servant|Services?|Staff|Treasury)\b/;

function flagsOf(topic: Topic, alias: Topic['aliases'][number], firstNames: ReadonlySet<string>): number {
  let flags = alias.match === 'exact-case' ? EXACT_CASE : 0;
  if (alias.needs) flags |= AMBIGUOUS;
  const isPerson = topic.kind === 'person' || isOfPerson(alias, topic, firstNames);
  if (isPerson) flags |= PERSON;
  if (topic.kind === 'weapon' && !isOfKind(alias.text, topic)) flags |= WEAPON;
  if (topic.kind === 'institution' && alias.needs && (alias.match === 'any-case' || COMMON_NOUNS.test(alias.text))) flags |= COMMON_BODY;
  if (isPerson && isSurname(alias.text, topic)) flags |= SURNAME;
  if (topic.kind === 'institution' && /\s/.test(alias.text) && !isOfLeader(alias.text, topic, firstNames)) flags |= BODY;
  if (topic.kind === 'exercise' && alias.match === 'exact-case' && !/\d/.test(alias.text)) flags |= YEARLY;
  if (alias.match === 'any-case' || PLURAL_KINDS.has(topic.kind)) flags |= PLURAL;
  if (alias.needs?.length && alias.match === 'any-case' && PHRASE_KINDS.has(topic.kind) && /[\s-]/.test(alias.text)) flags |= PHRASE;
  // A body's name of one plain word is everywhere another's, too: Wagner, Mir, Sputnik.
  const isPlainWord = topic.kind === 'institution' && /^\p{Lu}\p{Ll}+$/u.test(alias.text);
  if (alias.needs?.length && topic.kind !== 'event' && !isPlainWord) flags |= AT_HOME;
  if (topic.kind === 'event' && alias.needs && isOfOccasion(alias.text, topic)) flags |= OCCASION;
  if (alias.match === 'any-case' && alias.text === alias.text.toLowerCase()) flags |= COMMON_NOUN;
  return flags;
}

/** Where a decoy is tried: within a sentence and at its beginning. */
const SETTINGS: [before: string, after: string][] = [
  ['It said that the ', ' came later.'],
  ['', ' came later.'],
];
/** So many needed words of the names that a decoy holds are put before it, as an article on the subject would have them nearby. */
const MOST_EVIDENCE = 12;

/** The decoys in which something would be found if they were not known. */
function usefulDecoys(topics: readonly Topic[], names: AliasIndex): string[] {
  const table = openAliasIndex(packAliasIndex(names));
  const useful = topics.flatMap(({ aliases, decoys = [] }, topic) => {
    // A name without needed words counts once the topic has been introduced.
    const introduction = aliases.filter(({ needs }) => !needs).slice(0, 1);
    return decoys.filter((decoy) => {
      const evidence = aliases
        .filter(({ text }) => decoy.toLowerCase().includes(text.toLowerCase()))
        .flatMap(({ needs }) => (needs?.length === 0 ? introduction.map(({ text }) => text) : (needs ?? [])))
        .slice(0, MOST_EVIDENCE)
        .join(', ');
      return SETTINGS.some(([before, after]) => isFallenFor(`They spoke of ${evidence} again.\u2029${before}`, decoy, after, topic, table));
    });
  });
  return [...new Set(useful.map(straight))].sort();
}

/** Whether the topic would be found in its decoy; another topic may well be meant there: “Japan’s foreign ministry” speaks of Japan. */
function isFallenFor(before: string, decoy: string, after: string, topic: number, table: AliasTable): boolean {
  const text = before + decoy + after;
  return findMentionsIn(text, scanText(text, table), table).some(
    (found) => found.topic === topic && found.start < before.length + decoy.length && found.end > before.length,
  );
}

/** How many lists of needed words hold each word. */
function countWords(topics: readonly Topic[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { aliases } of topics) for (const { needs } of aliases) for (const word of needs ?? []) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

/** Needed words without those that hold another of them as a whole word, “China’s” where there is “China”, or are its plural: pages look for both. */
function withoutCovered(words: readonly string[]): string[] {
  const holds = (long: string, short: string) =>
    ` ${long.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${short} `) || long === `${short}s` || long === `${short}es`;
  return words.filter((word) => {
    const long = word.toLowerCase();
    return !words.some((other) => /^[\p{L}\p{N} ]+$/u.test(other) && other.toLowerCase() !== long && holds(long, other.toLowerCase()));
  });
}

/** Names without the plurals that pages take another of them for; one that needs evidence may be another topic’s too, and stays as given. */
const withoutPlurals = (names: readonly IndexedAlias[]): IndexedAlias[] =>
  names.filter(
    ([text, flags, needs]) => !names.some(([one, its, words]) => text === `${one}s` && flags === its && its & PLURAL && words === needs && needs < 0),
  );

/** Curly apostrophes straight: no name is told from another by them. */
const straight = (text: string): string => text.replace(/[‘’]/g, "'");

/** A sum of money without its sign, which no word begins with; the finder looks for the sign before the first word. */
const withoutSign = (text: string): string => text.replace(/^[$€£]/, '');

/** Packs the names of all topics, in the order given, and of their rivals. Decoys that could never prevent a mention stay out. */
export function buildAliasIndex(topics: readonly Topic[], rivals: readonly Rival[] = []): AliasIndex {
  const needs: string[] = [];
  const numbers = new Map<string, number>();
  const frequency = countWords(topics);
  const needsNumber = (given: string[]): number => {
    // In one order, lists that share words are packed better.
    const words = withoutCovered([...new Set(given.map(straight))]).sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1));
    refuseSeparators(words);
    const key = words.join('\t');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, needs.length);
    return needs.push(key) - 1;
  };
  const firstNames = firstNamesOf(topics);
  const packed: AliasIndex['topics'] = topics.map((topic) => [
    topic.id,
    (topic.familiar ? FAMILIAR : 0) | (topic.general ? GENERAL : 0) | (PARTIES.has(topic.id) ? PARTY : 0) | (YEAR_OF_ID.test(topic.id) ? DATED : 0),
    withoutPlurals(
      topic.aliases.map((alias) => [withoutSign(straight(alias.text)), flagsOf(topic, alias, firstNames), alias.needs ? needsNumber(alias.needs) : -1]),
    ),
  ]);
  const near = Map.groupBy(rivals, ({ name }) => withoutSign(straight(name)));
  const rivalNames = [...near].map(([name, those]): [string, number] => [name, needsNumber(those.flatMap((one) => one.near))]);
  const names: AliasIndex = { topics: packed, decoys: [], rivals: rivalNames, needs };
  return { ...names, decoys: usefulDecoys(topics, names) };
}
