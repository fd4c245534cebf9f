/** The fact set as every room but the page reads it. */
import type { Fact, Source, Topic } from './schema.ts';
import type { Chapter, Claim, Correction, Edition, Milestone } from './schema-briefing.ts';
import type { Series } from './schema-series.ts';

/** All that we know. Topics stand in the order of their ids, as in the alias index. */
export interface FactSet {
  edition: Edition;
  topics: Topic[];
  sources: Source[];
  claims: Claim[];
  /** In the order in which they are read. */
  chapters: Chapter[];
  /** In the order of time. */
  milestones: Milestone[];
  series: Series[];
  /** Newest last. */
  corrections: Correction[];
  /** Ids of topics and facts that are gone; never used again. */
  retired: string[];
}

/** The fact set with its look-ups; made once per room. */
export interface FactSetReader {
  factSet: FactSet;
  topic(id: string): Topic | undefined;
  source(id: string): Source | undefined;
  /** A fact and the topic it belongs to. */
  fact(id: string): { fact: Fact; topic: Topic } | undefined;
  /** The sources that bear facts, each once, by id. */
  sourcesOf(facts: readonly Fact[]): ReadonlyMap<string, Source>;
  /** Those and the documents of what the sides say. */
  citedBy(facts: readonly Fact[]): ReadonlyMap<string, Source>;
}

/** The ids of all sources that a fact cites: those that bear it, then the documents of what the sides say. */
export const sourceIdsOf = ({ sources, positions = [] }: Fact): string[] => [
  ...new Set([...sources, ...positions.flatMap((position) => position.sources ?? [])]),
];

/** Opens a fact set for look-ups by id; answers `undefined` for ids that do not exist. */
export function readFactSet(factSet: FactSet): FactSetReader {
  const topics = new Map(factSet.topics.map((topic) => [topic.id, topic]));
  const sources = new Map(factSet.sources.map((source) => [source.id, source]));
  const facts = new Map(factSet.topics.flatMap((topic) => topic.facts.map((fact) => [fact.id, { fact, topic }] as const)));
  const mapOf = (ids: readonly string[]) => new Map(ids.flatMap((id) => sources.get(id) ?? []).map((source) => [source.id, source]));
  return {
    factSet,
    topic: (id) => topics.get(id),
    source: (id) => sources.get(id),
    fact: (id) => facts.get(id),
    sourcesOf: (some) => mapOf(some.flatMap((fact) => fact.sources)),
    citedBy: (some) => mapOf(some.flatMap(sourceIdsOf)),
  };
}
