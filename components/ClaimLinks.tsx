import type { Claim } from '../data/schema-briefing.ts';
import { VERDICTS } from './ClaimCheck.tsx';
import type { Place } from './place-name.ts';

export interface ClaimLinksProps {
  claims: readonly Claim[];
  hrefOf(place: Place): string;
  /** A link is followed. */
  onGo?(event: MouseEvent, place: Place): void;
}

/** Claims that were checked, each with its verdict, as links to what the record shows. Nothing where there are none. */
export function ClaimLinks({ claims, hrefOf, onGo }: ClaimLinksProps) {
  if (claims.length === 0) return null;
  return (
    <section class="claim-links" aria-label="Claims checked">
      <ul>
        {claims.map(({ id, claim, verdict }) => (
          <li key={id}>
            <span class={`verdict verdict-${verdict}`}>
              <span aria-hidden="true">{VERDICTS[verdict].shape}</span> Claim checked: {VERDICTS[verdict].word.toLowerCase()}
            </span>{' '}
            <a href={hrefOf({ view: 'claims', id })} onClick={(event) => onGo?.(event, { view: 'claims', id })}>
              {claim}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
