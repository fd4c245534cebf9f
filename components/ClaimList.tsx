import type { FactSetReader } from '../data/fact-set.ts';
import type { Claim } from '../data/schema-briefing.ts';
import { ClaimCheck } from './ClaimCheck.tsx';
import type { Place } from './place-name.ts';

export interface ClaimListProps {
  claims: readonly Claim[];
  reader: FactSetReader;
  /** The claim to show alone; all are shown where it is left out, and where it is unknown, which is said. */
  only?: string | undefined;
  hrefOf(place: Place): string;
  onTopic(id: string): void;
}

/** The seed article's claims, each with what the record shows, or one of them. */
export function ClaimList({ claims, reader, only, hrefOf, onTopic }: ClaimListProps) {
  const one = claims.filter(({ id }) => id === only);
  const shown = one.length > 0 ? one : claims;
  return (
    <section class="section">
      <h1>Claims checked</h1>
      <p>From an article of February 2022, “What will happen if Russia invades Ukraine? Will China come to help?”</p>
      {only && one.length === 0 && <p role="status">The briefing has no claim “{only}”. These are all it has:</p>}
      {one.length > 0 && (
        <p>
          <a href={hrefOf({ view: 'claims' })}>All {claims.length} claims</a>
        </p>
      )}
      {shown.map((claim) => (
        <ClaimCheck key={claim.id} claim={claim} reader={reader} onTopic={onTopic} />
      ))}
    </section>
  );
}
