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
  /** The sources of facts, each once, by id. */
  sourcesOf(facts: readonly Fact[]): ReadonlyMap<string, Source>;
}

/** Opens a fact set for look-ups by id; answers `undefined` for ids that do not exist. */
export function readFactSet(factSet: FactSet): FactSetReader {
  const topics = new Map(factSet.topics.map((topic) => [topic.id, topic]));
  const sources = new Map(factSet.sources.map((source) => [source.id, source]));
  const facts = new Map(factSet.topics.flatMap((topic) => topic.facts.map((fact) => [fact.id, { fact, topic }] as const)));
  return {
    factSet,
    topic: (id) => topics.get(id),
    source: (id) => sources.get(id),
    fact: (id) => facts.get(id),
    sourcesOf: (some) => new Map(some.flatMap((fact) => fact.sources.flatMap((id) => sources.get(id) ?? [])).map((source) => [source.id, source])),
  };
}
