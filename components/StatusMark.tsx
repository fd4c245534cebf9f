import type { Fact } from '../data/schema.ts';

/** How sure a fact is, told by shape and word, never by colour alone. */
export const STATUS_MARKS: Record<Fact['status'], { shape: string; word: string; meaning: string }> = {
  established: { shape: '●', word: 'Established', meaning: 'A primary document or at least two independent good sources say so.' },
  reported: { shape: '◐', word: 'Reported', meaning: 'One good source says so.' },
  claimed: { shape: '○', word: 'Claimed', meaning: 'A party to the matter says so.' },
  disputed: { shape: '◆', word: 'Disputed', meaning: 'The parties contradict each other.' },
};

/** The status of a fact, with the one whose claim it is. */
export function StatusMark({ fact }: { fact: Fact }) {
  const { shape, word, meaning } = STATUS_MARKS[fact.status];
  const by = fact.status === 'claimed' && fact.attributedTo ? ` by ${fact.attributedTo}` : '';
  return (
    <span class={`status status-${fact.status}`} title={meaning}>
      <span aria-hidden="true">{shape}</span> {word}
      {by}
    </span>
  );
}
