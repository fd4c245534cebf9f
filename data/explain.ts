/** From a selection to an answer: topics named in it, else the nearest ones, else an honest nothing. */
import type { AliasTable, Entry } from './alias-table.ts';
import { type DescriptionFinder, withDescriptions } from './descriptions.ts';
import { findMentionsIn } from './find-mentions.ts';
import { foldName } from './fold.ts';
import { scanText } from './scan-text.ts';
import type { Topic } from './schema.ts';
import type { SearchResult } from './search-topics.ts';

/** The answer to "Explain this". Topics are ids, in reading order for `exact`, nearest first for `nearest`. */
export interface Explanation {
  kind: 'exact' | 'nearest' | 'none';
  /** The selection, shortened for showing. */
  selection: string;
  topics: string[];
  /** The words of a description, where that is what names the only topic. */
  described?: string | undefined;
}

/** Longest selection that is read; a reader asks about a passage, not a book. */
const LONGEST_SELECTION = 10_000;
const LONGEST_SHOWN = 120;
const MOST_NEAREST = 5;
/** A longer selection is a passage: fuzzy search of it would only find chance likenesses. */
const MOST_SEARCHED_WORDS = 8;

/** What the answer is made from; handed in so that it can be tested without a browser. */
export interface ExplainSources {
  table: AliasTable;
  topics: readonly Topic[];
  descriptions: DescriptionFinder;
  search(query: string, limit?: number): SearchResult[];
}

/**
 * Explains a selection. The reader asked, so familiar names count, and in a few words a topic's own name needs no evidence (a
 * selection of "CIPS"). Another ambiguous name alone is answered by what it may mean. `published` is the date of the article, where
 * it is known: who is described by an office depends on it.
 */
export function explain(selection: string, { table, topics, descriptions, search }: ExplainSources, published?: string): Explanation {
  const text = selection.slice(0, LONGEST_SELECTION).trim();
  const shown = text.replace(/\s+/g, ' ');
  const answer = (kind: Explanation['kind'], found: Iterable<string>): Explanation => ({
    kind,
    selection: shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN - 1)}…` : shown,
    topics: [...new Set(found)],
  });
  if (text === '') return answer('none', []);
  const hits = scanText(text, table);
  const idOf = (number: number): string[] => (topics[number] ? [topics[number].id] : []);
  const mentions = withDescriptions(
    findMentionsIn(text, hits, table),
    descriptions.find(text, () => published),
  );
  const isShort = text.split(/\s+/).length <= MOST_SEARCHED_WORDS;
  const named = hits.filter(({ start, entry }) => isShort && isOwnName(entry, topics) && !mentions.some((mention) => mention.start === start));
  const exact = [...mentions, ...named.map(({ start, end, entry }) => ({ start, end, topic: entry.topic, described: false }))].sort(
    (a, b) => a.start - b.start,
  );
  const [first] = exact;
  if (first) {
    const ids = exact.flatMap(({ topic }) => idOf(topic));
    return { ...answer('exact', ids), ...(exact.length === 1 && first.described && { described: text.slice(first.start, first.end) }) };
  }
  if (!isShort) return answer('none', []);
  const alone = [...hits.map(({ entry }) => entry.topic).filter((topic) => topic >= 0), ...descriptions.holders(text)].flatMap(idOf);
  // A topic in whose text the words happen to stand, or whose name is a little alike, would be a guess.
  const byName = search(text, MOST_NEAREST).filter(({ by }) => by === 'name');
  const nearest = [...alone, ...byName.map(({ topic }) => topic.id)].slice(0, MOST_NEAREST);
  return answer(nearest.length > 0 ? 'nearest' : 'none', nearest);
}

const isOwnName = ({ topic, folded }: Entry, topics: readonly Topic[]): boolean => foldName(topics[topic]?.name ?? '') === folded;
