/** Figures about the fact set, by which its editors judge it. */
import { isStale } from './dates.ts';
import { type FactSet, readFactSet } from './fact-set.ts';
import { type OneSided, oneSidedTopics } from './one-sided.ts';
import type { Fact, Source } from './schema.ts';

/** Shares are from 0 to 1, of facts; `strong` = a primary, wire or press source. */
export interface FactsSummary {
  topics: number;
  facts: number;
  aliases: number;
  sources: number;
  claims: number;
  series: number;
  share: { primary: number; strong: number; encyclopaediaOnly: number; topPublisher: number };
  /** Facts whose topic was last reviewed more than a year before the edition. */
  stale: number;
  withoutSource: number;
  oneSource: number;
  aliasesPerTopic: number;
  status: Record<Fact['status'], number>;
  sourceKinds: Record<Source['kind'], number>;
  sourceOrigins: Record<Source['origin'], number>;
  topPublishers: { publisher: string; share: number }[];
  /** The topics that are found by the fewest names. */
  fewestAliases: { topic: string; aliases: number }[];
  /** The topics whose facts rest most on sources of one origin alone. */
  mostOneSided: OneSided[];
}

const FEWEST_ALIASES = 15;
const MOST_ONE_SIDED = 20;

/** How often each of these comes. */
export const countBy = <Key extends string>(keys: Iterable<Key>): Record<Key, number> => {
  const counts = {} as Record<Key, number>;
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** Counts and shares over the whole set. */
export function summarizeFacts(factSet: FactSet): FactsSummary {
  const { topics, sources, claims, series, edition } = factSet;
  const reader = readFactSet(factSet);
  const facts = topics.flatMap((topic) => topic.facts);
  const sourcesOf = (fact: Fact) => [...reader.sourcesOf([fact]).values()];
  const share = (test: (kinds: Source['kind'][]) => boolean) =>
    round(facts.filter((fact) => test(sourcesOf(fact).map(({ kind }) => kind))).length / facts.length);
  const publishers = countBy(facts.flatMap((fact) => [...new Set(sourcesOf(fact).map(({ publisher }) => publisher))]));
  const topPublishers = Object.entries(publishers)
    .map(([publisher, count]) => ({ publisher, share: round(count / facts.length) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 10);
  const aliases = topics.reduce((sum, topic) => sum + topic.aliases.length, 0);
  return {
    topics: topics.length,
    facts: facts.length,
    aliases,
    sources: sources.length,
    claims: claims.length,
    series: series.length,
    share: {
      primary: share((kinds) => kinds.includes('primary')),
      strong: share((kinds) => kinds.some((kind) => kind === 'primary' || kind === 'wire' || kind === 'press')),
      encyclopaediaOnly: share((kinds) => kinds.every((kind) => kind === 'reference')),
      topPublisher: topPublishers[0]?.share ?? 0,
    },
    stale: topics.filter(({ reviewed }) => isStale(reviewed, edition.reviewed)).reduce((sum, topic) => sum + topic.facts.length, 0),
    withoutSource: facts.filter((fact) => sourcesOf(fact).length === 0).length,
    oneSource: facts.filter((fact) => fact.sources.length === 1).length,
    aliasesPerTopic: round(aliases / topics.length),
    status: countBy(facts.map(({ status }) => status)),
    sourceKinds: countBy(sources.map(({ kind }) => kind)),
    sourceOrigins: countBy(sources.map(({ origin }) => origin)),
    topPublishers,
    fewestAliases: topics
      .map((topic) => ({ topic: topic.id, aliases: topic.aliases.length }))
      .sort((a, b) => a.aliases - b.aliases)
      .slice(0, FEWEST_ALIASES),
    mostOneSided: oneSidedTopics(topics, reader).slice(0, MOST_ONE_SIDED),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
