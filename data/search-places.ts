/** What a query finds beside topics and claims: chapters, their sections and charts by their titles, milestones by their day. */
import Fuse from 'fuse.js';
import type { FactSet } from './fact-set.ts';
import { formatDate } from './format-date.ts';
import { dateOf } from './search-dates.ts';
import { foldForSearch, tellingOf, wordsOf } from './search-text.ts';

/** A place found, with what it is: a line of its own among the results. */
export interface FoundPlace {
  view: 'chapter' | 'charts' | 'topic';
  id: string;
  title: string;
  /** What kind of place it is, for the reader. */
  what: string;
  /** Where in the place it is: the title of a section. */
  section?: string | undefined;
  /** The query is its whole title; not said of sections, whose titles may be names of topics: Ukraine. */
  isExact?: boolean | undefined;
}

/** Answers which places a query names. */
export type PlaceSearch = (query: string) => FoundPlace[];

/** More would keep the reader from the topics below. */
const MOST_PLACES = 4;
/** Milestones are asked for by their day only, so that nothing else is looked for. */
const MOST_MILESTONES = 10;
/** Shorter queries are like parts of any title. */
const SHORTEST_FUZZY = 6;
const LONGEST_QUERY = 100;
const FUZZY = { keys: ['folded'], threshold: 0.15, ignoreLocation: true };

interface Titled {
  place: FoundPlace;
  folded: string;
  words: readonly string[];
}

function titledPlaces({ chapters, series }: FactSet): Titled[] {
  const places: FoundPlace[] = [
    ...chapters.map(({ id, title }) => ({ view: 'chapter' as const, id, title, what: 'chapter' })),
    ...chapters.flatMap(({ id, title, sections }) =>
      sections.map((section) => ({ view: 'chapter' as const, id, title: section.title, what: `in the chapter “${title}”`, section: section.title })),
    ),
    ...series.map(({ id, title }) => ({ view: 'charts' as const, id, title, what: 'chart' })),
  ];
  return places.map((place) => {
    const folded = foldForSearch(place.title);
    return { place, folded, words: wordsOf(folded) };
  });
}

/** A word of one number or the other: weapon and weapons. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** Prepares the titles and answers which places a query names: whole titles, then those that hold all its words, else those spelt alike. */
export function createPlaceSearch(factSet: FactSet): PlaceSearch {
  const titled = titledPlaces(factSet);
  const fuse = new Fuse(titled, FUZZY);
  return (query) => {
    const date = dateOf(query);
    if (date)
      return factSet.milestones
        .filter(({ on }) => on.startsWith(date))
        .map(milestonePlace)
        .slice(0, MOST_MILESTONES);
    const folded = foldForSearch(query.slice(0, LONGEST_QUERY)).replace(/[?!.:]+$/, '');
    const exact = titled.filter((one) => one.folded.replace(/[?!.:]+$/, '') === folded).map(({ place }) => ({ ...place, isExact: !place.section }));
    const asked = tellingOf(wordsOf(folded)).map(singular);
    // A short word may be the beginning of anything; only a whole one is meant.
    const holds = ({ words }: Titled) => asked.every((word) => words.some((one) => (word.length > 3 ? one.startsWith(word) : one === word)));
    const held =
      asked.length === 0 ? [] : titled.filter((one) => holds(one) && !exact.some(({ title }) => title === one.place.title)).map(({ place }) => place);
    const found = [...exact, ...held];
    if (found.length > 0 || folded.length < SHORTEST_FUZZY) return found.slice(0, MOST_PLACES);
    return fuse.search(folded, { limit: MOST_PLACES }).map(({ item }) => item.place);
  };
}

const milestonePlace = ({ on, label, topic }: FactSet['milestones'][number]): FoundPlace => ({
  view: 'topic',
  id: topic,
  title: label,
  what: `timeline, ${formatDate(on)}`,
});
