/** Search over the fact set: names, what queries describe, and, where neither helps, nearest spellings (fuse.js). */
import Fuse from 'fuse.js';
import { foldName } from './fold.ts';
import { createLikeness } from './likeness.ts';
import type { Topic } from './schema.ts';
import { createWordSearch } from './search-words.ts';

/** A topic found, and which of its names matched. */
export interface SearchResult {
  topic: Topic;
  matched: string;
  /** The language of the name that matched, where it is not English. */
  lang?: keyof NonNullable<Topic['names']> | undefined;
}

/** So many names that hold the query as it is leave nothing to guess: fuzzy matching is slow, and keys come fast. */
const ENOUGH = 6;
/** Shorter queries are like anything. */
const SHORTEST_FUZZY = 3;

/**
 * Fuse looks at so many topics only, the ones that share most pairs of letters with the query: on the whole fact set it takes
 * longer than a frame, and of 310 misspelt names it found no more (docs/decisions/0012).
 */
const MOST_CANDIDATES = 20;
/** Less alike than this is nothing that a reader can have meant. */
const LEAST_LIKENESS = 0.5;

/** A name that every reader knows is spoken of as if so many topics more led to it. */
const FAMILIAR = 20;

/** Longer queries are cut: nobody types them, and fuzzy matching grows with the query's length. */
const LONGEST_QUERY = 100;

interface SearchRecord {
  topic: Topic;
  name: string;
  aliases: string[];
  original: string[];
  summary: string;
  years: string[];
  /** How many topics lead to this one: of two that match alike, readers mean the one that is spoken of more. */
  linked: number;
}

/** Finds topics by what a reader types. */
export interface TopicSearch {
  /** Names first, the exact ones before those that hold the query; then topics that the query describes, then nearest spellings. */
  (query: string, limit?: number): SearchResult[];
  /** What is spelt most like a query that found nothing; nothing when all is hardly alike. */
  nearest(query: string, limit: number): SearchResult[];
}

const FUZZY = {
  keys: [
    { name: 'name', weight: 3 },
    { name: 'aliases', weight: 2 },
  ],
  threshold: 0.34,
  ignoreLocation: true,
  minMatchCharLength: 2,
  includeMatches: true,
};

function recordsOf(topics: readonly Topic[]): SearchRecord[] {
  const linked = new Map<string, number>();
  for (const { related } of topics) for (const id of related) linked.set(id, (linked.get(id) ?? 0) + 1);
  return topics.map((topic) => {
    const original = [topic.name, ...topic.aliases.map((alias) => alias.text), ...Object.values(topic.names ?? {}).filter((name) => name !== undefined)];
    const years = topic.facts.map(({ on, asOf }) => (on ?? asOf ?? '').slice(0, 4));
    return {
      topic,
      name: foldName(topic.name),
      aliases: original.map(foldName),
      original,
      summary: foldName(topic.summary),
      years,
      linked: (linked.get(topic.id) ?? 0) + (topic.familiar ? FAMILIAR : 0),
    };
  });
}

function resultOf({ topic, original }: SearchRecord, alias = 0): SearchResult {
  const matched = original[alias] ?? topic.name;
  const lang = (['zh', 'ru', 'uk'] as const).find((code) => topic.names?.[code] === matched);
  return { topic, matched, ...(lang && { lang }) };
}

/** How a name holds a query, the closest first. */
const HOLDS: ((name: string, query: string, isPerson: boolean) => boolean)[] = [
  (name, query) => name === query,
  // A surname alone means the person before whatever is called after them.
  (name, query, isPerson) => isPerson && name.endsWith(` ${query}`),
  (name, query) => ` ${name} `.includes(` ${query} `),
  (name, query) => name.startsWith(query),
  (name, query) => name.includes(` ${query}`) || (CHINESE.test(query) && name.includes(query)),
];
/** A script that writes no spaces: its words begin anywhere. */
const CHINESE = /\p{Script=Han}/u;
/** From here on the query is only the beginning of a word, which may be a misspelt one. */
const FIRST_UNFINISHED = 3;

/** Records with a name that holds the query, closest first; among equals a topic's own name, then the one spoken of more. */
function byName(folded: string, records: readonly SearchRecord[]): Named[] {
  return records
    .flatMap((record) => {
      if (!record.aliases.some((name) => name.includes(folded))) return [];
      const isPerson = record.topic.kind === 'person';
      const rank = HOLDS.findIndex((holds) => record.aliases.some((name) => holds(name, folded, isPerson)));
      if (rank < 0) return [];
      return [{ record, rank, alias: record.aliases.findIndex((name) => HOLDS[rank]?.(name, folded, isPerson)) }];
    })
    .sort((a, b) => a.rank - b.rank || weightOf(b, folded) - weightOf(a, folded));
}

interface Named {
  record: SearchRecord;
  alias: number;
  rank: number;
}

/** A topic's own name says twice as much as another name; of unfinished words, the name that is nearer to its end. */
function weightOf({ record, alias, rank }: Named, folded: string): number {
  const missing = rank < FIRST_UNFINISHED ? 0 : (record.aliases[alias]?.length ?? 0) - folded.length;
  return ((record.linked + 1) * (alias === 0 ? 2 : 1)) / Math.sqrt(1 + missing);
}

/** Builds the index once and answers queries; the first query makes the rest of it. */
export function createTopicSearch(topics: readonly Topic[]): TopicSearch {
  const records = recordsOf(topics);
  const likeness = createLikeness(records.map(({ aliases }) => aliases));
  let wordSearch: ReturnType<typeof createWordSearch> | undefined;
  const describe = (folded: string) => {
    wordSearch ??= createWordSearch(
      records.map((record) => ({ ...record, names: record.aliases })),
      likeness,
    );
    return wordSearch(folded);
  };
  const mostAlike = (folded: string, least: number, most: number) =>
    likeness(folded)
      .filter(({ share }) => share >= least)
      .slice(0, most)
      .flatMap(({ owner }) => records[owner] ?? []);
  const search = (query: string, limit = 20): SearchResult[] => {
    const folded = foldName(query.slice(0, LONGEST_QUERY));
    if (folded === '') return [];
    const results = new Map<Topic, SearchResult>();
    const take = (record: SearchRecord, alias: number) => {
      if (!results.has(record.topic)) results.set(record.topic, resultOf(record, alias));
    };
    const named = byName(folded, records);
    for (const { record, alias } of named) take(record, alias);
    const { described, unknown } = describe(folded);
    const takeDescribed = () => {
      for (const { owner, name } of described) take(records[owner] as SearchRecord, name ?? 0);
    };
    if (unknown === 0) takeDescribed();
    // Several words, or a whole one that a name holds, are meant as they are.
    const enough = folded.includes(' ') || (named[0]?.rank ?? FIRST_UNFINISHED) < FIRST_UNFINISHED ? 1 : ENOUGH;
    if (results.size < enough && folded.length >= SHORTEST_FUZZY) {
      for (const { item, matches } of new Fuse(mostAlike(folded, 0, MOST_CANDIDATES), FUZZY).search(folded, { limit }))
        take(item, matches?.find((one) => one.key === 'aliases')?.refIndex ?? 0);
    }
    takeDescribed();
    return [...results.values()].slice(0, limit);
  };
  const nearest = (query: string, limit: number) => mostAlike(foldName(query.slice(0, LONGEST_QUERY)), LEAST_LIKENESS, limit).map((record) => resultOf(record));
  return Object.assign(search, { nearest });
}
