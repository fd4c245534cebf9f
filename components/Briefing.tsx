import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../data/explain.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import { findClaims } from '../data/find-claims.ts';
import type { Outline } from '../data/outline.ts';
import type { TopicSearch } from '../data/search-topics.ts';
import { BriefingFoot, type Elsewhere } from './BriefingFoot.tsx';
import { BriefingPlace } from './BriefingPlace.tsx';
import type { PageView } from './PageTopics.tsx';
import { PlaceTabs } from './PlaceTabs.tsx';
import { nameOfPlace, type Place } from './place-name.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import type { TimelineTheme } from './Timeline.tsx';
import type { TopicCardProps } from './TopicCard.tsx';

/** The facts, once they have been read. */
export interface Facts {
  reader: FactSetReader;
  search: TopicSearch;
  describe(id: string): TopicCardProps['content'] | null;
}

export interface BriefingProps {
  /** What can be shown before the facts have been read. */
  outline: Outline;
  facts?: Facts | undefined;
  route: Place;
  hrefOf(place: Place): string;
  onRoute(place: Place): void;
  /** Present where there is a place to go back to and no back button of the browser's. */
  onBack?: (() => void) | undefined;
  /** Where the reader was when a surface was last open in this session. */
  resume?: Place | undefined;
  /** The page beside the surface, if there is one. */
  page?: PageView | undefined;
  answer?: Explanation | undefined;
  /** Words that are searched for at first. */
  query?: string | undefined;
  /** Something that went wrong and that the reader should know, with the place where it can be mended. */
  notice?: { text: string; href: string; label: string } | undefined;
  /** The address of the options. */
  optionsHref: string;
  /** Where else the briefing can be read; absent on the full page. */
  elsewhere?: Elsewhere | undefined;
}

/** The whole briefing: search above, one place below. Popup, side panel and full page differ in width only. */
export function Briefing(props: BriefingProps) {
  const { outline, facts, route, onRoute, hrefOf, notice } = props;
  const [query, setQuery] = useState(props.query ?? '');
  // Kept here, so that a reader who looks at one of its topics comes back to the timeline as it was.
  const [theme, setTheme] = useState<TimelineTheme>('');
  const focusOnPlace = useFocusOnPlace(placeKey(route), () => setQuery(''));
  const goToTopic = (id: string) => {
    setQuery('');
    const place = { view: 'topic', id };
    // Found from its own page: the place stays the same.
    if (placeKey(route) === placeKey(place)) focusOnPlace();
    onRoute(place);
  };
  const name = nameOfPlace(route, outline, facts?.reader);
  // With the picture, not after it: a screen reader tells the title first.
  useLayoutEffect(() => {
    document.title = name && route.view !== 'home' ? `${name} · Sidelight` : 'Sidelight: the briefing';
  }, [name, route.view]);
  return (
    <>
      <header class="top">
        <div class="search-line">
          {props.onBack && (
            <button type="button" class="icon back" title="Back" aria-label="Back" onClick={props.onBack}>
              ←
            </button>
          )}
          <SearchBox query={query} onQuery={setQuery} />
        </div>
        <PlaceTabs route={route} hrefOf={hrefOf} onTab={() => setQuery('')} beside={props.page !== undefined} />
      </header>
      <main>
        {notice && (
          <p class="warning" role="alert">
            {notice.text} <a href={notice.href}>{notice.label}</a>
          </p>
        )}
        {query.trim() === '' ? (
          <BriefingPlace {...props} theme={theme} onTheme={setTheme} onTopic={goToTopic} onSearch={setQuery} />
        ) : (
          facts && (
            <SearchResults
              results={facts.search(query, Number.POSITIVE_INFINITY)}
              claims={findClaims(facts.reader.factSet.claims, query)}
              hrefOf={hrefOf}
              nearest={() => facts.search.nearest(query, 3)}
              query={query}
              onTopic={goToTopic}
              onClear={() => setQuery('')}
            />
          )
        )}
      </main>
      <BriefingFoot edition={outline.edition} methodHref={hrefOf({ view: 'method' })} optionsHref={props.optionsHref} elsewhere={props.elsewhere} />
    </>
  );
}

const placeKey = ({ view, id = '' }: Place): string => `${view}/${id}`;

/** After going to another place, or when asked: the search is over, and keyboard and screen reader go on from its heading, once it is there. */
function useFocusOnPlace(place: string, onGone: () => void): () => void {
  const before = useRef(place);
  const pending = useRef(false);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    pending.current = true;
    onGone();
  }, [place]);
  useEffect(() => {
    // The results of a search are still there for a moment.
    const heading = pending.current && document.querySelector<HTMLElement>('main h1:not(.search-results h1)');
    if (!heading) return;
    pending.current = false;
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  });
  return () => {
    pending.current = true;
  };
}
