/** The day an article was published, by what its page says of itself. Nothing is guessed: what is no plain ISO date counts as not said. */
import { isAfter, isRealDate } from './dates.ts';

/** What a page says of its date, most trusted first; each list in the order of the page. */
export interface DateClaims {
  /** Texts of `<script type="application/ld+json">`. */
  jsonLd: readonly string[];
  /** `article:published_time`. */
  meta: readonly string[];
  /** `<time datetime>` of the article. */
  times: readonly string[];
}

/** A day with or without its time, or a month or a year alone. */
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$|^(\d{4}(?:-\d\d)?)$/;
/** What a computer writes that knows no date: where the clocks of systems, spreadsheets and databases begin, and west of Greenwich the evening before. */
const NO_DATE = /^(?:1601|19(?:00|04|70|80))-01-01$|^(?:1600|1899|1903|1969|1979)-12-31$|^1899-12-30$/;
/** Article, NewsArticle, BlogPosting, LiveBlogPosting, Report and their like in schema.org. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
/** Nodes of linked data that are looked at: a page's own come first. */
const MOST_NODES = 500;

/**
 * The date in the place where the page was written, as precise as the page says it; undefined when it says none, or none until
 * `today`, a full date: what has been published is not to come.
 */
export function readPublishedDate({ jsonLd, meta, times }: DateClaims, today: string): string | undefined {
  for (const value of [...datesOfLinkedData(jsonLd), ...meta, ...times]) {
    const date = parseDate(value);
    if (date && !isAfter(date, today)) return date;
  }
  return undefined;
}

function parseDate(value: unknown): string | undefined {
  const [, day, coarser] = (typeof value === 'string' && ISO_DATE.exec(value.trim())) || [];
  const date = day ?? coarser;
  return date && !NO_DATE.test(date) && isRealDate(date) ? date : undefined;
}

interface LinkedNode {
  '@type'?: unknown;
  '@graph'?: unknown;
  mainEntity?: unknown;
  datePublished?: unknown;
}

/** `datePublished` of articles, then of the page itself; what other articles on the page say is deeper and not read. */
function datesOfLinkedData(texts: readonly string[]): unknown[] {
  const ofArticles: unknown[] = [];
  const ofPages: unknown[] = [];
  const pending = texts.map(parseJson);
  for (let at = 0; at < pending.length && at < MOST_NODES; at++) {
    const value = pending[at];
    if (Array.isArray(value)) pending.push(...value.slice(0, MOST_NODES));
    else if (typeof value === 'object' && value !== null) {
      const node = value as LinkedNode;
      const types = [node['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE_TYPE.test(type))) ofArticles.push(node.datePublished);
      else if (types.some((type) => type.endsWith('WebPage'))) ofPages.push(node.datePublished);
      pending.push(node['@graph'], node.mainEntity);
    }
  }
  return [...ofArticles, ...ofPages];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
