/** Old articles against later facts: when a page was written, and what has happened since. */
import type { Fact } from './schema.ts';

/** Later facts on a card at most. */
const MOST = 3;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as pages write it: ISO 8601 with or without a time, RFC 2822, or a date with the month in English words.
 * Undefined for anything else: a date such as 02/07/2022 could be read in two ways, and nothing is guessed.
 */
export function parseArticleDate(text: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(?:\s*\w+,)?\s*(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(text);
  if (dayFirst) return realDay(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^(?:\s*\w+,)?\s*([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(text);
  if (monthFirst) return realDay(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The day as `YYYY-MM-DD` if the calendar has it and news sites existed. */
function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1990 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** The facts that are later than an article of this day, newest first; as precise dates as both have are compared. */
export function factsSince(facts: readonly Fact[], written: string | undefined, most = MOST): Fact[] {
  if (!written) return [];
  const dateOf = ({ on, asOf }: Fact) => on ?? asOf ?? '';
  return facts
    .filter((fact) => dateOf(fact) > written.slice(0, dateOf(fact).length))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))
    .slice(0, most);
}
