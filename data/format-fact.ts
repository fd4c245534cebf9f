/** How a fact's date and status are worded, on every surface and in what readers copy. */
import { formatDate } from './format-date.ts';
import type { Fact } from './schema.ts';

/** When a fact happened, or up to when it is known to hold. */
export function formatFactDate({ on, asOf }: Pick<Fact, 'on' | 'asOf'>): string {
  if (on && asOf && on !== asOf) return `${formatDate(on)}, as of ${formatDate(asOf)}`;
  return on ? formatDate(on) : `As of ${formatDate(asOf ?? '')}`;
}

/** How sure a fact is, with the one whose claim it is: "claimed by Gazprom". */
export function formatStatus({ status, attributedTo }: Pick<Fact, 'status' | 'attributedTo'>): string {
  return status === 'claimed' && attributedTo ? `${status} by ${attributedTo}` : status;
}
