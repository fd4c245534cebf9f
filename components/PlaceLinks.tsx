import type { FoundPlace } from '../data/search-places.ts';
import { MarkedText } from './MarkedText.tsx';
import type { Place } from './place-name.ts';

export interface PlaceLinksProps {
  places: readonly FoundPlace[];
  query: string;
  hrefOf(place: Place): string;
  /** A link is followed; the section is where in the place the reader wants to be. */
  onGo(event: MouseEvent, place: Place, section?: string): void;
}

/** Chapters, sections, charts and milestones that a search found, as links. Nothing where there are none. */
export function PlaceLinks({ places, query, hrefOf, onGo }: PlaceLinksProps) {
  if (places.length === 0) return null;
  return (
    <section class="claim-links" aria-label="In the briefing">
      <ul>
        {places.map(({ view, id, title, what, section, isExact }) => (
          <li key={`${view}/${id}/${title}`}>
            <a href={hrefOf({ view, id })} class={isExact ? 'exact' : undefined} onClick={(event) => onGo(event, { view, id }, section)}>
              <MarkedText text={title} query={query} />
            </a>{' '}
            <span class="note">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
