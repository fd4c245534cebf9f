/** Search over the fact set: names, offices, what queries describe, and, where none helps, nearest spellings (fuse.js). */
import Fuse from 'fuse.js';
import { formatDate } from './format-date.ts';
import { createLikeness } from './likeness.ts';
import type { Topic } from './schema.ts';
import { dateOf } from './search-dates.ts';
import type { NameLanguage } from './search-names.ts';
import { createOfficeSearch } from './search-offices.ts';
import { recordsOf, type SearchRecord } from './search-records.ts';
import { CHINESE, foldForSearch } from './search-text.ts';
import { createWordSearch, type Described, MOST_LETTERS_OFF } from './search-words.ts';

/** A topic found, and which of its names matched. */
export interface SearchResult {
  topic: Topic;
  matched: string;
  /** The language of the name that matched, where it is not English. */
  lang?: NameLanguage | undefined;
  /** What led to it: its name or office, a name that is spelt alike, or no more than words of what is said of it. */
  by: 'name' | 'likeness' | 'text';
}

/** So many names that hold the query as it is leave nothing to guess: fuzzy matching is slow, and keys come fast. */
const ENOUGH = 6;
/** One letter begins anything; one Chinese character is a word. */
const SHORTEST = 2;
/** Shorter queries are like anything. */
const SHORTEST_FUZZY = 4;
/**
 * A name but for a letter or two is meant before whatever a chance word of a text describes. Fuse's score alone takes coffee
 * for an offensive, so that the pairs of letters must be alike, too.
 */
const NEARLY = [
  { score: 0.12, share: 0.55 },
  { score: 0.2, share: 0.75 },
];

/**
 * Fuse looks at so many topics only, the ones that share most pairs of letters with the query: on the whole fact set it takes
 * longer than a frame, and of 310 misspelt names it found no more (docs/decisions/0012).
 */
const MOST_CANDIDATES = 20;
/** Less alike than this is nothing that a reader can have meant. */
const LEAST_LIKENESS = 0.5;

/** Longer queries are cut: nobody types them, and fuzzy matching grows with the query's length. */
const LONGEST_QUERY = 100;

/** Finds topics by what a reader types. */
export interface TopicSearch {
  /**
   * Names that hold the query, holders of an office, names within the query, names but for a letter or two, topics that it
   * describes, and, where that is too little, nearest spellings.
   */
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
  includeScore: true,
};

function resultOf({ topic, shown }: SearchRecord, alias = 0, by: SearchResult['by'] = 'name'): SearchResult {
  const { text: matched, lang } = shown[alias] ?? { text: topic.name };
  return { topic, matched, by, ...(lang && { lang }) };
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
/** From here on the query is only the beginning of a word, which may be a misspelt one. */
const FIRST_UNFINISHED = 3;

/** Records with a name that holds the query, closest first; among equals a topic's own name, then the one spoken of more. */
function byName(folded: string, records: readonly SearchRecord[]): Named[] {
  return records
    .flatMap((record) => {
      if (!record.aliases.some((name) => name.includes(folded))) return [];
      const { isPerson } = record;
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

/** Everything that answers a query, made once: the index of words with the first query. */
function indexOf(topics: readonly Topic[]) {
  const records = recordsOf(topics);
  const likeness = createLikeness(records.map(({ aliases }) => aliases));
  let slow: { describe: ReturnType<typeof createWordSearch>; holdersOf: ReturnType<typeof createOfficeSearch> } | undefined;
  const made = () => {
    slow ??= {
      describe: createWordSearch(
        records.map((record) => ({ ...record, names: record.aliases })),
        likeness,
      ),
      holdersOf: createOfficeSearch(records),
    };
    return slow;
  };
  const mostAlike = (folded: string, least: number, most: number) =>
    likeness(folded)
      .filter(({ share }) => share >= least)
      .slice(0, most)
      .flatMap(({ owner, ...like }) => (records[owner] ? [{ ...records[owner], like }] : []));
  /** Nearest spellings by fuse.js, and whether each is a name but for a letter or two. */
  const spelt = (folded: string) =>
    new Fuse(folded.length < SHORTEST_FUZZY ? [] : mostAlike(folded, 0, MOST_CANDIDATES), FUZZY).search(folded).map(({ item, matches, score = 1 }) => ({
      record: item,
      alias: matches?.find((one) => one.key === 'aliases')?.refIndex ?? 0,
      isNearly: Math.abs(item.like.name.length - folded.length) <= MOST_LETTERS_OFF && NEARLY.some((one) => score < one.score && item.like.share >= one.share),
    }));
  return { records, mostAlike, spelt, describe: (folded: string) => made().describe(folded), holdersOf: (folded: string) => made().holdersOf(folded) };
}

/** The topics of a query in the order of `TopicSearch`. */
function find(query: string, { records, describe, holdersOf, spelt }: ReturnType<typeof indexOf>): SearchResult[] {
  const date = dateOf(query);
  const folded = foldForSearch(date ? formatDate(date) : query);
  if (folded.length < SHORTEST && !CHINESE.test(folded)) return [];
  const results = new Map<Topic, SearchResult>();
  const take = (record: SearchRecord | undefined, alias = 0, by: SearchResult['by'] = 'name') => {
    if (record && !results.has(record.topic)) results.set(record.topic, resultOf(record, alias, by));
  };
  const named = byName(folded, records);
  for (const { record, alias, rank } of named) if (rank < FIRST_UNFINISHED) take(record, alias);
  for (const owner of holdersOf(folded)) take(records[owner]);
  for (const { record, alias } of named) take(record, alias);
  // The words of a date stand everywhere.
  const { described, unknown } = date ? { described: toldOn(date, records), unknown: 0 } : describe(folded);
  for (const { owner, name } of described) if (name !== undefined) take(records[owner], name);
  const alike = results.size === 0 ? spelt(folded) : [];
  for (const { record, alias, isNearly } of alike) if (isNearly) take(record, alias);
  const takeDescribed = () => {
    for (const by of ['name', 'likeness', 'text'] as const) for (const one of described) if (one.by === by) take(records[one.owner], 0, by);
  };
  if (unknown === 0) takeDescribed();
  // Several words, or a whole one that a name holds, are meant as they are.
  const isWhole = named.length === 0 || folded.includes(' ') || (named[0]?.rank ?? 0) < FIRST_UNFINISHED;
  if (results.size < (isWhole ? 1 : ENOUGH)) for (const { record, alias } of named.length > 0 ? spelt(folded) : alike) take(record, alias, 'likeness');
  takeDescribed();
  return [...results.values()];
}

/** Topics of which something is told on a day, the ones most spoken of first. */
const toldOn = (date: string, records: readonly SearchRecord[]): Described[] =>
  records
    .flatMap(({ topic, linked }, owner) => (topic.facts.some(({ on }) => on === date) ? [{ owner, by: 'text' as const, score: linked }] : []))
    .sort((a, b) => b.score - a.score);

/** Builds the index once and answers queries; the first query makes the rest of it. */
export function createTopicSearch(topics: readonly Topic[]): TopicSearch {
  const index = indexOf(topics);
  return Object.assign((query: string, limit = 20) => find(query.slice(0, LONGEST_QUERY), index).slice(0, limit), {
    nearest: (query: string, limit: number) =>
      index.mostAlike(foldForSearch(query.slice(0, LONGEST_QUERY)), LEAST_LIKENESS, limit).map((record) => resultOf(record, 0, 'likeness')),
  });
}
