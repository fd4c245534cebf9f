/** Fuzzy search over the fact set: names, spellings, typos (fuse.js). */
import Fuse from 'fuse.js';
import { foldName } from './fold.ts';
import type { Topic } from './schema.ts';

/** A topic found, and which of its names matched. */
export interface SearchResult {
  topic: Topic;
  matched: string;
}

/** So many names that hold the query as it is leave nothing to guess: fuzzy matching is slow, and keys come fast. */
const ENOUGH = 6;
/** Shorter queries are like anything. */
const SHORTEST_FUZZY = 3;

/** Longer queries are cut: nobody types them, and fuzzy matching grows with the query's length. */
const LONGEST_QUERY = 100;

interface SearchRecord {
  topic: Topic;
  name: string;
  aliases: string[];
  original: string[];
  summary: string;
}

/** Builds the index once and answers queries: exact names first, then beginnings, then what summaries say, then nearest spellings. */
export function createTopicSearch(topics: readonly Topic[]): (query: string, limit?: number) => SearchResult[] {
  const records: SearchRecord[] = topics.map((topic) => {
    const original = [topic.name, ...topic.aliases.map((alias) => alias.text), ...Object.values(topic.names ?? {}).filter((name) => name !== undefined)];
    return { topic, name: foldName(topic.name), aliases: original.map(foldName), original, summary: ` ${foldName(topic.summary)}` };
  });
  const fuse = new Fuse(records, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'aliases', weight: 2 },
    ],
    threshold: 0.34,
    ignoreLocation: true,
    minMatchCharLength: 2,
    includeMatches: true,
  });
  return (query, limit = 20) => {
    const folded = foldName(query.slice(0, LONGEST_QUERY));
    if (folded === '') return [];
    const results = new Map<Topic, SearchResult>();
    const take = (record: SearchRecord, alias: number) => {
      if (!results.has(record.topic)) results.set(record.topic, { topic: record.topic, matched: record.original[alias] ?? record.topic.name });
    };
    const tests: ((alias: string) => boolean)[] = [(alias) => alias === folded, (alias) => alias.startsWith(folded), (alias) => alias.includes(` ${folded}`)];
    for (const test of tests) {
      for (const record of records) {
        const alias = record.aliases.findIndex(test);
        if (alias >= 0) take(record, alias);
      }
    }
    for (const record of records) if (record.summary.includes(` ${folded}`)) take(record, 0);
    // Several words that a name holds are meant as they are.
    const enough = folded.includes(' ') ? 1 : ENOUGH;
    if (results.size >= enough || folded.length < SHORTEST_FUZZY) return [...results.values()].slice(0, limit);
    for (const { item, matches } of fuse.search(folded, { limit })) {
      const match = matches?.find((one) => one.key === 'aliases');
      take(item, match?.refIndex ?? 0);
    }
    if (results.size === 0) for (const record of byCommonWords(folded, records)) take(record, 0);
    return [...results.values()].slice(0, limit);
  };
}

/** Fewest letters by which two words count as of one family: Siberian and Siberia. */
const SHORTEST_STEM = 5;

/** Records whose names share the beginnings of words with the query, most first: the last resort for several words. */
function byCommonWords(folded: string, records: readonly SearchRecord[]): SearchRecord[] {
  const stems = folded
    .split(' ')
    .filter((word) => word.length >= SHORTEST_STEM)
    .map((word) => ` ${word.slice(0, Math.max(SHORTEST_STEM, word.length - 2))}`);
  const shared = (record: SearchRecord) => stems.filter((stem) => record.aliases.some((alias) => ` ${alias}`.includes(stem))).length;
  return records
    .map((record) => ({ record, count: shared(record) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ record }) => record);
}
