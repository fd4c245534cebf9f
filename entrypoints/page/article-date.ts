/** What this page says of its date, gathered for `readPublishedDate`. */
import { readPublishedDate } from '../../data/published-date.ts';
import { attributeOf, elementsOf, textOf } from './dom.ts';

/** Longest linked data that is read: articles describe themselves in far less. */
const LONGEST_JSON = 500_000; // characters

/** So far ahead of Greenwich it is the next day already in the first places of the world, where the page may have been written. */
const FIRST_PLACES = 14 * 3_600_000; // ms

const PUBLISHED = 'article:published_time';

/** The article's own date, asked of the page anew each time: a page may replace its article. A site's front page has none: it tells its own age there, or that of one of its articles. */
export function readArticleDate(): string | undefined {
  if (location.pathname === '/') return undefined;
  const read = (tag: string, tells: (element: Element) => boolean, value: (element: Element) => string | null) =>
    [...elementsOf(tag)]
      .filter(tells)
      .slice(0, 20)
      .map((element) => value(element) ?? '');
  const isPublished = (element: Element) => attributeOf(element, 'property') === PUBLISHED || attributeOf(element, 'name') === PUBLISHED;
  const isOfArticle = (element: Element) => attributeOf(element, 'datetime') !== null && Element.prototype.closest.call(element, 'article, main') !== null;
  const claims = {
    jsonLd: read('script', (element) => attributeOf(element, 'type') === 'application/ld+json', textOf).filter((text) => text.length <= LONGEST_JSON),
    meta: read('meta', isPublished, (element) => attributeOf(element, 'content')),
    times: read('time', isOfArticle, (element) => attributeOf(element, 'datetime')).slice(0, 1),
  };
  return readPublishedDate(claims, new Date(Date.now() + FIRST_PLACES).toISOString().slice(0, 10));
}
