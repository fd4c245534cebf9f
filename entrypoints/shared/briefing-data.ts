/** The fact set opened for a surface: look-ups and search, each made once. */
import factSet from 'virtual:fact-set';
import { type FactSetReader, readFactSet } from '../../data/fact-set.ts';
import { createTopicSearch, type SearchResult } from '../../data/search-topics.ts';

export const reader: FactSetReader = readFactSet(factSet);

let search: ((query: string, limit?: number) => SearchResult[]) | undefined;

/** Searches the fact set; the index is built at the first query. */
export function searchTopics(query: string, limit?: number): SearchResult[] {
  search ??= createTopicSearch(factSet.topics);
  return search(query, limit);
}
