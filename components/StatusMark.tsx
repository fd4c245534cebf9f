import { formatStatus } from '../data/format-fact.ts';
import type { Fact } from '../data/schema.ts';

/** How sure a fact is, told by shape and word, never by colour alone. */
export const STATUS_MARKS: Record<Fact['status'], { shape: string; meaning: string }> = {
  established: { shape: '●', meaning: 'A primary document or at least two independent good sources say so.' },
  reported: { shape: '◐', meaning: 'One good source says so.' },
  claimed: { shape: '○', meaning: 'A party to the matter says so.' },
  disputed: { shape: '◆', meaning: 'The parties contradict each other.' },
};

/** The status of a fact, with the one whose claim it is. */
export function StatusMark({ fact }: { fact: Fact }) {
  const { shape, meaning } = STATUS_MARKS[fact.status];
  const words = formatStatus(fact);
  return (
    <span class={`status status-${fact.status}`} title={meaning}>
      <span aria-hidden="true">{shape}</span> {words.charAt(0).toUpperCase() + words.slice(1)}
    </span>
  );
}
