/** What this page says of its date, gathered for `readPublishedDate`. */
import { readPublishedDate } from '../../data/published-date.ts';
import { attributeOf, textOf } from './dom.ts';

/** Longest linked data that is read: articles describe themselves in far less. */
const LONGEST_JSON = 500_000; // characters

/** The article's own date, asked of the page anew each time: a page may replace its article. */
export function readArticleDate(): string | undefined {
  const read = (selector: string, value: (element: Element) => string | null) =>
    [...document.querySelectorAll(selector)].slice(0, 20).map((element) => value(element) ?? '');
  return readPublishedDate({
    jsonLd: read('script[type="application/ld+json"]', textOf).filter((text) => text.length <= LONGEST_JSON),
    meta: read('meta[property="article:published_time"], meta[name="article:published_time"]', (element) => attributeOf(element, 'content')),
    times: read(':is(article, main) time[datetime]', (element) => attributeOf(element, 'datetime')).slice(0, 1),
  });
}
