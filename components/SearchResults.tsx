import type { Claim } from '../data/schema-briefing.ts';
import type { SearchResult } from '../data/search-topics.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import type { Place } from './place-name.ts';
import { TopicList } from './TopicList.tsx';

export interface SearchResultsProps {
  /** All that was found; the first ones are shown. */
  results: readonly SearchResult[];
  /** What is spelt most like the query; asked only when nothing is found. */
  nearest(): readonly SearchResult[];
  /** Claims that the query is about. */
  claims: readonly Claim[];
  hrefOf(place: Place): string;
  query: string;
  onTopic(id: string): void;
  onClear(): void;
}

/** More lines than that are no help: a longer query is. */
const MOST_SHOWN = 20;

/** What the arrow keys go through: the claims above, then the topics. */
export const RESULT_LINES = '.search-results .claim-links a, .topic-line';

/** Claims and topics found, these with the part of the name that matched. Arrow keys move between them, Escape ends the search. */
export function SearchResults({ results, nearest, claims, hrefOf, query, onTopic, onClear }: SearchResultsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const input = document.querySelector<HTMLElement>('input[type=search]');
    if (event.key === 'Escape') {
      // The popup would close otherwise.
      event.preventDefault();
      onClear();
      input?.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const lines = [...document.querySelectorAll<HTMLElement>(RESULT_LINES)];
    const at = lines.indexOf(document.activeElement as HTMLElement);
    const next = event.key === 'ArrowDown' ? (lines[at + 1] ?? lines[at]) : (lines[at - 1] ?? input);
    event.preventDefault();
    next?.focus();
  };
  const isNothing = results.length + claims.length === 0;
  const near = isNothing ? nearest() : [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside; the section only gathers them
    <section class="section search-results" onKeyDown={onKeyDown}>
      <h1 class="unseen">Search results</h1>
      <p role="status" class="count">
        {isNothing ? `Nothing found for “${query.trim()}”.` : countFound(results.length, claims.length)}
        {near.length > 0 && ' Nearest names:'}
      </p>
      {isNothing && near.length === 0 && <p>The briefing covers Russia, China and the war in Ukraine. Clear the search to see its chapters.</p>}
      <ClaimLinks claims={claims} hrefOf={hrefOf} />
      <TopicList topics={results.length > 0 ? results.slice(0, MOST_SHOWN) : near} query={query} onTopic={onTopic} />
    </section>
  );
}

function countFound(topics: number, claims: number): string {
  if (topics === 0) return claims === 1 ? '1 claim found' : `${claims} claims found`;
  return topics > MOST_SHOWN ? `${topics} found, the first ${MOST_SHOWN}:` : `${topics} found`;
}
