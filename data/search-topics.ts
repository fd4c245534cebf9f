/** Fuzzy search over the fact set: names, spellings, typos (fuse.js). */
import Fuse from 'fuse.js';
import { foldName } from './fold.ts';
import { createLikeness, type Likeness } from './likeness.ts';
import type { Topic } from './schema.ts';

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
const LEAST_LIKENESS = 0.4;

/** Longer queries are cut: nobody types them, and fuzzy matching grows with the query's length. */
const LONGEST_QUERY = 100;

interface SearchRecord {
  topic: Topic;
  name: string;
  aliases: string[];
  original: string[];
  summary: string;
}

/** Finds topics by what a reader types. */
export interface TopicSearch {
  /** Exact names first, then beginnings, then what summaries say, then nearest spellings. */
  (query: string, limit?: number): SearchResult[];
  /** What is spelt most like a query that found nothing; with `atAnyRate` also when it is hardly alike. */
  nearest(query: string, limit: number, atAnyRate?: boolean): SearchResult[];
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

const recordOf = (topic: Topic): SearchRecord => {
  const original = [topic.name, ...topic.aliases.map((alias) => alias.text), ...Object.values(topic.names ?? {}).filter((name) => name !== undefined)];
  return { topic, name: foldName(topic.name), aliases: original.map(foldName), original, summary: ` ${foldName(topic.summary)}` };
};

function resultOf({ topic, original }: SearchRecord, alias = 0): SearchResult {
  const matched = original[alias] ?? topic.name;
  const lang = (['zh', 'ru', 'uk'] as const).find((code) => topic.names?.[code] === matched);
  return { topic, matched, ...(lang && { lang }) };
}

/** Builds the index once and answers queries. */
export function createTopicSearch(topics: readonly Topic[]): TopicSearch {
  const records = topics.map(recordOf);
  const likeness = createLikeness(records.map(({ aliases }) => aliases));
  const mostAlike = (folded: string, fits: (one: Likeness) => boolean, most: number) =>
    likeness(folded)
      .filter(fits)
      .slice(0, most)
      .flatMap(({ owner }) => records[owner] ?? []);
  const search = (query: string, limit = 20): SearchResult[] => {
    const folded = foldName(query.slice(0, LONGEST_QUERY));
    if (folded === '') return [];
    const results = new Map<Topic, SearchResult>();
    const take = (record: SearchRecord, alias: number) => {
      if (!results.has(record.topic)) results.set(record.topic, resultOf(record, alias));
    };
    const tests: ((alias: string) => boolean)[] = [(alias) => alias === folded, (alias) => alias.startsWith(folded), (alias) => alias.includes(` ${folded}`)];
    for (const test of tests) {
      // A topic's own name says more than one of its other names.
      for (const record of records) if (test(record.aliases[0] ?? '')) take(record, 0);
      for (const record of records) {
        const alias = record.aliases.findIndex(test);
        if (alias >= 0) take(record, alias);
      }
    }
    for (const record of records) if (record.summary.includes(` ${folded}`)) take(record, 0);
    // Several words that a name holds are meant as they are.
    const enough = folded.includes(' ') ? 1 : ENOUGH;
    if (results.size >= enough || folded.length < SHORTEST_FUZZY) return [...results.values()].slice(0, limit);
    const candidates = mostAlike(folded, () => true, MOST_CANDIDATES);
    for (const { item, matches } of new Fuse(candidates, FUZZY).search(folded, { limit })) {
      const match = matches?.find((one) => one.key === 'aliases');
      take(item, match?.refIndex ?? 0);
    }
    if (results.size === 0) for (const { record, alias } of withinQuery(folded, records)) take(record, alias);
    if (results.size === 0) for (const record of byCommonWords(folded, records)) take(record, 0);
    return [...results.values()].slice(0, limit);
  };
  return Object.assign(search, {
    nearest: (query: string, limit: number, atAnyRate = false) =>
      mostAlike(foldName(query.slice(0, LONGEST_QUERY)), ({ share }) => atAnyRate || share >= LEAST_LIKENESS, limit).map((record) => resultOf(record)),
  });
}

/** Records with a name that stands in the query as it is, the longest first: what a whole question is about. */
function withinQuery(folded: string, records: readonly SearchRecord[]): { record: SearchRecord; alias: number }[] {
  const words = ` ${folded
    .replace(/[?!.,;:"“”]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()} `;
  return records
    .flatMap((record) => {
      const alias = record.aliases.findIndex((name) => name.length >= SHORTEST_FUZZY && words.includes(` ${name} `));
      return alias >= 0 ? [{ record, alias }] : [];
    })
    .sort((a, b) => (b.record.aliases[b.alias]?.length ?? 0) - (a.record.aliases[a.alias]?.length ?? 0));
}

/** Fewest letters by which two words count as of one family: Siberian and Siberia. */
const SHORTEST_STEM = 5;

/** Records whose names share the beginnings of most of the query's words, most first: the last resort for several words. */
function byCommonWords(folded: string, records: readonly SearchRecord[]): SearchRecord[] {
  const stems = folded
    .split(' ')
    .filter((word) => word.length >= SHORTEST_STEM)
    .map((word) => ` ${word.slice(0, Math.max(SHORTEST_STEM, word.length - 2))}`);
  const shared = (record: SearchRecord) => stems.filter((stem) => record.aliases.some((alias) => ` ${alias}`.includes(stem))).length;
  return records
    .map((record) => ({ record, count: shared(record) }))
    .filter(({ count }) => count > stems.length / 2)
    .sort((a, b) => b.count - a.count)
    .map(({ record }) => record);
}
