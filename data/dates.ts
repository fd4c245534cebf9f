const LENGTHS = new Set([4, 7, 10]);

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that exists in the calendar, years 1600 to 2100. */
export function isRealDate(text: string): boolean {
  if (!LENGTHS.has(text.length) || !/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const full = text + '-01-01'.slice(text.length - 4);
  const date = new Date(`${full}T00:00:00Z`);
  const year = date.getUTCFullYear();
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) && year >= 1600 && year <= 2100;
}

/** True when `date` is later than `limit`, as far as the coarser of the two can tell: no day of 2022 is after `2022`. */
export function isAfter(date: string, limit: string): boolean {
  const length = Math.min(date.length, limit.length);
  return date.slice(0, length) > limit.slice(0, length);
}

const DAYS_FRESH = 365;

/** True when a topic was last reviewed more than a year before the edition. Both full dates. */
export function isStale(reviewed: string, edition: string): boolean {
  return (Date.parse(edition) - Date.parse(reviewed)) / 86_400_000 > DAYS_FRESH;
}
