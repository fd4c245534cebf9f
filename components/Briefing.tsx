import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../data/explain.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import { findClaims } from '../data/find-claims.ts';
import type { Outline } from '../data/outline.ts';
import { createPlaceSearch } from '../data/search-places.ts';
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
  const expectPlace = useFocusOnPlace(placeKey(route), () => setQuery(''));
  const goToTopic = (id: string) => {
    setQuery('');
    const place = { view: 'topic', id };
    expectPlace(place);
    onRoute(place);
  };
  const placesOf = useMemo(() => facts && createPlaceSearch(facts.reader.factSet), [facts]);
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
          facts &&
          placesOf && (
            <SearchResults
              results={facts.search(query, Number.POSITIVE_INFINITY)}
              claims={findClaims(facts.reader.factSet.claims, query)}
              places={placesOf(query)}
              hrefOf={hrefOf}
              onPlace={expectPlace}
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

/**
 * After going to another place the search is over, and keyboard and screen reader go on from its heading, once it is there.
 * Answers how to say where the reader goes: to the place where the reader is, so that no address changes, or to a section.
 */
function useFocusOnPlace(place: string, onGone: () => void): (to: Place, section?: string) => void {
  const before = useRef(place);
  const pending = useRef(false);
  const wanted = useRef({ place, section: '' });
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
    const section =
      wanted.current.place === place && [...document.querySelectorAll<HTMLElement>('main h2')].find((one) => one.textContent === wanted.current.section);
    wanted.current = { place, section: '' };
    const goal = section || heading;
    goal.setAttribute('tabindex', '-1');
    goal.focus({ preventScroll: true });
    if (section) section.scrollIntoView();
  });
  return (to, section = '') => {
    wanted.current = { place: placeKey(to), section };
    if (placeKey(to) !== place) return;
    pending.current = true;
    onGone();
  };
}
