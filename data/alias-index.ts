/**
 * The alias index: names only, all that a page receives. `buildAliasIndex` makes it at build time from the topics;
 * `alias-table.ts` opens it for reading, once per page.
 */
import { foldName } from './fold.ts';
import type { Topic } from './schema.ts';

/** Bits of an entry's flags. */
export const EXACT_CASE = 1;
/** The name may mean something else and needs evidence (see `Alias.needs`). */
export const AMBIGUOUS = 2;
/** The name is a person's: another capitalised name beside it makes it somebody else's. */
export const PERSON = 4;
/** A plural -s may follow. */
export const PLURAL = 8;

/** A phrase that an article on the subject need not explain: enough other topics are evidence for it. */
export const PHRASE = 16;

/** A weapon's name: the noun of its kind after it is no part of the name. */
export const WEAPON = 32;

/** An ambiguous name that an article full of the subject hardly means otherwise; occasions come round again and are left out. */
export const AT_HOME = 64;

/** Bits of a topic's flags. */
export const FAMILIAR = 1;
export const GENERAL = 2;
/** A party of the subject: its name speaks of the subject, though every reader knows it. */
export const PARTY = 4;

const PARTIES = new Set(['russia', 'china', 'ukraine', 'moscow', 'beijing', 'kyiv', 'kremlin', 'crimea', 'taiwan']);

/** One alias on its way to the page: text, flags, and the number of its list of needed words, or -1. */
export type IndexedAlias = [text: string, flags: number, needs: number];

/** What the build writes (`pack-alias-index.ts`) and the page reads. Topics are known by their position in `topics`. */
export interface AliasIndex {
  topics: [id: string, flags: number, aliases: IndexedAlias[]][];
  decoys: string[];
  needs: string[][];
}

const PLURAL_KINDS = new Set<Topic['kind']>(['weapon', 'project', 'measure']);

/** Kinds that go by phrases; events and institutions have namesakes on the subject itself. */
const PHRASE_KINDS = new Set<Topic['kind']>(['concept', 'measure', 'agreement', 'project']);

function flagsOf(topic: Topic, alias: Topic['aliases'][number]): number {
  let flags = alias.match === 'exact-case' ? EXACT_CASE : 0;
  if (alias.needs) flags |= AMBIGUOUS;
  if (topic.kind === 'person') flags |= PERSON;
  if (topic.kind === 'weapon') flags |= WEAPON;
  if (alias.match === 'any-case' || PLURAL_KINDS.has(topic.kind)) flags |= PLURAL;
  if (alias.needs?.length && alias.match === 'any-case' && PHRASE_KINDS.has(topic.kind) && /[\s-]/.test(alias.text)) flags |= PHRASE;
  if (alias.needs?.length && topic.kind !== 'event') flags |= AT_HOME;
  return flags;
}

/** True where the words of `inner`, or their plural, stand in `outer` one after another. Both folded. */
function containsWords(outer: string, inner: string): boolean {
  const words = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
  return `${words(outer)} `.includes(`${words(inner)} `) || `${words(outer)} `.includes(`${words(inner)}s `);
}

/** Kinds with namesakes that are spoken of again by the short name, once a decoy has introduced them. */
const NAMESAKE_KINDS = new Set<Topic['kind']>(['person', 'place']);

/** Whether a decoy's alias could be taken for a mention at all: a name without evidence is none, unless the decoy holds some itself. */
function couldBeTaken(decoy: string, evidence: readonly string[] | undefined, kind: Topic['kind']): boolean {
  return !evidence || NAMESAKE_KINDS.has(kind) || evidence.some((word) => containsWords(decoy, foldName(word)));
}

/** Packs the names of all topics, in the order given. Decoys that could never prevent a mention stay out. */
export function buildAliasIndex(topics: readonly Topic[]): AliasIndex {
  const needs: string[][] = [];
  const numbers = new Map<string, number>();
  const needsNumber = (words: string[]): number => {
    const key = words.join('\n');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, needs.length);
    return needs.push(words) - 1;
  };
  const packed: AliasIndex['topics'] = topics.map((topic) => [
    topic.id,
    (topic.familiar ? FAMILIAR : 0) | (topic.general ? GENERAL : 0) | (PARTIES.has(topic.id) ? PARTY : 0),
    topic.aliases.map((alias) => [alias.text, flagsOf(topic, alias), alias.needs ? needsNumber(alias.needs) : -1]),
  ]);
  const names = topics.flatMap(({ kind, aliases }) => aliases.map(({ text, needs: evidence }) => ({ name: foldName(text), evidence, kind })));
  const decoys = new Set(topics.flatMap((topic) => topic.decoys ?? []));
  const useful = [...decoys].filter((decoy) => {
    const folded = foldName(decoy);
    return names.some(({ name, evidence, kind }) => folded.includes(name) && containsWords(folded, name) && couldBeTaken(folded, evidence, kind));
  });
  return { topics: packed, decoys: useful.sort(), needs };
}
