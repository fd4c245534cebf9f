/** How far the facts reach, in the words that every surface uses. */
import { isAfter } from './dates.ts';
import { formatDate } from './format-date.ts';
import type { Edition } from './schema-briefing.ts';

/** `reviewed 29 November 2026, complete until July 2026, some events until October 2026`; the last part where there are such. */
export function describeEdition({ reviewed, completeUntil, newest }: Edition): string {
  const later = isAfter(newest, completeUntil) ? `, some events until ${formatDate(newest)}` : '';
  return `reviewed ${formatDate(reviewed)}, complete until ${formatDate(completeUntil)}${later}`;
}
