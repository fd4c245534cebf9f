import type { FactSetReader } from '../data/fact-set.ts';
import type { Claim } from '../data/schema-briefing.ts';
import { ClaimCheck } from './ClaimCheck.tsx';

export interface ClaimListProps {
  claims: readonly Claim[];
  reader: FactSetReader;
  onTopic(id: string): void;
}

/** The seed article's claims, each with what the record shows. */
export function ClaimList({ claims, reader, onTopic }: ClaimListProps) {
  return (
    <section class="section">
      <h1>Claims checked</h1>
      <p>From an article of February 2022, “What will happen if Russia invades Ukraine? Will China come to help?”</p>
      {claims.map((claim) => (
        <ClaimCheck key={claim.id} claim={claim} reader={reader} onTopic={onTopic} />
      ))}
    </section>
  );
}
