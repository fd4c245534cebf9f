import type { Claim } from '../data/schema-briefing.ts';
import type { FoundPlace } from '../data/search-places.ts';
import type { SearchResult } from '../data/search-topics.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';
import type { Place } from './place-name.ts';
import { TopicList } from './TopicList.tsx';

export interface SearchResultsProps {
  /** All that was found; the first ones are shown. */
  results: readonly SearchResult[];
  /** What is spelt most like the query; asked only when nothing is found. */
  nearest(): readonly SearchResult[];
  /** Claims that the query is about. */
  claims: readonly Claim[];
  /** Chapters, sections, charts and milestones that it names. */
  places: readonly FoundPlace[];
  hrefOf(place: Place): string;
  query: string;
  onTopic(id: string): void;
  /** A link to a place was followed, or to a section of it. */
  onPlace(place: Place, section?: string): void;
  onClear(): void;
}

/** More lines than that are no help: a longer query is. */
const MOST_SHOWN = 20;

/** What the arrow keys go through: the claims and places above, then the topics. */
export const RESULT_LINES = '.search-results .claim-links a, .topic-line';
/** What Enter opens: a place of just that title, else the first topic by name, else the first line of all. */
export const BEST_LINES = ['.search-results a.exact', '.search-results .found .topic-line', RESULT_LINES];

const searchInput = () => document.querySelector<HTMLElement>('input[type=search]');

/** Claims, places and topics found, these with the part of the name that matched. Arrow keys move between them, Escape ends the search. */
export function SearchResults(props: SearchResultsProps) {
  const { claims, places, hrefOf, query, onTopic } = props;
  const clear = () => {
    props.onClear();
    searchInput()?.focus();
  };
  const { found, alike, mentioned, total } = sortOut(props);
  const shownMentioned = mentioned.slice(0, Math.max(0, MOST_SHOWN - found.length));
  const mentionedIn = shownMentioned.length < mentioned.length ? `Mentioned in ${mentioned.length}, the first ${shownMentioned.length}:` : 'Mentioned in:';
  const status = total > 0 ? countFound(found.length, total, claims.length) : nothingFound(query, alike.length > 0, mentioned.length > 0 && mentionedIn);
  const onGo = (event: MouseEvent, place: Place, section?: string) => {
    // With a key it opens elsewhere, and the search goes on.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) props.onPlace(place, section);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside; the section only gathers them
    <section class="section search-results" onKeyDown={(event) => moveBetweenLines(event, clear)}>
      <h1 class="unseen">Search results</h1>
      <p role="status" class="count">
        {status}
      </p>
      {total + alike.length + mentioned.length === 0 && (
        <p>
          The briefing covers Russia, China and the war in Ukraine.{' '}
          <button type="button" class="link" onClick={clear}>
            Clear the search
          </button>{' '}
          to see its chapters.
        </p>
      )}
      <ClaimLinks claims={claims} hrefOf={hrefOf} onGo={onGo} />
      <PlaceLinks {...{ places, query, hrefOf, onGo }} />
      <div class="found">
        <TopicList topics={found.slice(0, MOST_SHOWN)} query={query} onTopic={onTopic} />
      </div>
      {total > 0 && alike.length > 0 && <p class="count">Nearest names:</p>}
      <TopicList topics={alike.slice(0, MOST_SHOWN)} query={query} onTopic={onTopic} label="Nearest names" />
      {total + alike.length > 0 && shownMentioned.length > 0 && <p class="count">{mentionedIn}</p>}
      <TopicList topics={shownMentioned} query={query} onTopic={onTopic} label="Mentioned in" />
    </section>
  );
}

/** Topics by name, with those spelt alike where a name was begun; the spelt alike alone; and those whose texts hold the words. */
function sortOut({ results, claims, places, nearest }: SearchResultsProps) {
  const named = results.filter(({ by }) => by === 'name');
  const mentioned = results.filter(({ by }) => by === 'text');
  const spelt = results.filter(({ by }) => by === 'likeness');
  const found = named.length > 0 ? [...named, ...spelt] : [];
  const total = found.length + claims.length + places.length;
  return { found, mentioned, total, alike: named.length > 0 ? [] : total + results.length > 0 ? spelt : nearest() };
}

function countFound(topics: number, total: number, claims: number): string {
  if (total === claims) return claims === 1 ? '1 claim found' : `${claims} claims found`;
  return topics > MOST_SHOWN ? `${total} found, the first ${MOST_SHOWN} topics:` : `${total} found`;
}

function nothingFound(query: string, isNear: boolean, mentionedIn: string | false): string {
  const typed = query.trim();
  if (typed.length === 1) return mentionedIn ? `Nothing by that name. ${mentionedIn}` : 'Type at least two letters.';
  if (isNear) return `Nothing found for “${typed}”. Nearest names:`;
  return mentionedIn ? `Nothing by that name. ${mentionedIn}` : `Nothing found for “${typed}”.`;
}

function moveBetweenLines(event: KeyboardEvent, clear: () => void): void {
  if (event.key === 'Escape') {
    // The popup would close otherwise.
    event.preventDefault();
    clear();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const lines = [...document.querySelectorAll<HTMLElement>(RESULT_LINES)];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const next = event.key === 'ArrowDown' ? (lines[at + 1] ?? lines[at]) : (lines[at - 1] ?? searchInput());
  event.preventDefault();
  next?.focus();
}
