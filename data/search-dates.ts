/** Days as readers type them: 2022-02-24, 24.02.2022, 24/2/2022, 24 February 2022, February 24, 2022. */
import { isRealDate } from './dates.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBERS_FIRST = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;
const NUMBERS_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const DAY_FIRST = /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(\p{L}{3,9})\.?,? (\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

const two = (part: string | number): string => String(part).padStart(2, '0');

/** The number of a month by its name or the beginning of it; NaN, which makes no real date, for other words. */
function monthOf(word: string): number {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return at >= 0 && 'january february march april may june july august september october november december'.split(' ')[at]?.startsWith(word.toLowerCase())
    ? at + 1
    : Number.NaN;
}

/** The day or month that a query is, as `2022-02-24` or `2022-02`; undefined for any other query. */
export function dateOf(query: string): string | undefined {
  const typed = query.trim().replace(/\s+/g, ' ');
  const [, year, month = '', day] =
    NUMBERS_FIRST.exec(typed) ??
    reorder(NUMBERS_LAST.exec(typed), ([d = '', m = '', y = '']) => [y, m, d]) ??
    reorder(DAY_FIRST.exec(typed), ([d, m = '', y = '']) => [y, String(monthOf(m)), d]) ??
    reorder(MONTH_FIRST.exec(typed), ([m = '', d, y = '']) => [y, String(monthOf(m)), d]) ??
    [];
  if (!year) return undefined;
  const date = [year, two(month), ...(day ? [two(day)] : [])].join('-');
  return isRealDate(date) ? date : undefined;
}

const reorder = (found: RegExpExecArray | null, order: (parts: (string | undefined)[]) => (string | undefined)[]): (string | undefined)[] | undefined =>
  found ? [found[0], ...order(found.slice(1))] : undefined;
