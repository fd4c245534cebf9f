/** The day on which the page says that its article was written. */
import { parseArticleDate } from '../../data/since-article.ts';
import { attributeOf, textOf } from './dom.ts';

/** Longer structured data is not looked at. */
const MOST_JSON = 200_000; // characters

/**
 * Asks JSON-LD, then the meta element, then the first dated `time` element, and believes the first that tells a day.
 * A page that tells none has none: nothing is guessed from addresses or text.
 */
export function readArticleDate(): string | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const published = scripts.flatMap((script) => datesIn(textOf(script) ?? ''));
  const metas = [...document.querySelectorAll('meta[property="article:published_time"]')].map((meta) => attributeOf(meta, 'content') ?? '');
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 1).map((time) => attributeOf(time, 'datetime') ?? '');
  for (const date of [...published, ...metas, ...times]) {
    const day = parseArticleDate(date);
    if (day) return day;
  }
  return undefined;
}

/** Every `datePublished` in a piece of JSON-LD, in lists and graphs too; none where it cannot be read. */
function datesIn(json: string): string[] {
  if (json.length > MOST_JSON || !json.includes('datePublished')) return [];
  const dates: string[] = [];
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (key === 'datePublished' && typeof value === 'string') dates.push(value);
      return value;
    });
  } catch {
    // Broken structured data is common; the page's other marks are asked instead.
  }
  return dates;
}
