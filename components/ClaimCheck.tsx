import type { FactSetReader } from '../data/fact-set.ts';
import type { Claim } from '../data/schema-briefing.ts';
import { FactItem } from './FactItem.tsx';
import { TopicChip } from './TopicChip.tsx';

/** The verdicts, told by shape and word. */
export const VERDICTS: Record<Claim['verdict'], { shape: string; word: string }> = {
  accurate: { shape: '✓', word: 'Accurate' },
  'needs-context': { shape: '◐', word: 'Needs context' },
  misquoted: { shape: '❞', word: 'Misquoted' },
  reversed: { shape: '⇄', word: 'Reverses its source' },
  opinion: { shape: '○', word: 'Opinion' },
  forecast: { shape: '→', word: 'Forecast' },
};

/** One claim with its verdict, what the record shows, and the facts that the verdict rests on. */
export function ClaimCheck({ claim, reader, onTopic }: { claim: Claim; reader: FactSetReader; onTopic(id: string): void }) {
  const { shape, word } = VERDICTS[claim.verdict];
  const facts = claim.facts.flatMap((id) => reader.fact(id)?.fact ?? []);
  const sources = reader.citedBy(facts);
  return (
    <article class="claim" data-verdict={claim.verdict}>
      <p class={`verdict verdict-${claim.verdict}`}>
        <span aria-hidden="true">{shape}</span> {word}
      </p>
      <h2>{claim.claim}</h2>
      <p>{claim.record}</p>
      <details>
        <summary>
          {facts.length} fact{facts.length > 1 ? 's' : ''} and sources
        </summary>
        <ul class="facts">
          {facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} sources={sources} />
          ))}
        </ul>
      </details>
      <p class="related">
        {claim.topics.map((id) => (
          <TopicChip key={id} id={id} name={reader.topic(id)?.name ?? id} onTopic={onTopic} />
        ))}
      </p>
    </article>
  );
}
