import { formatDate } from '../data/format-date.ts';
import type { Series } from '../data/schema-series.ts';

type Votes = Extract<Series, { kind: 'votes' }>;
type Row = Votes['rows'][number];

const VOTES: Record<Row['votes']['china'], { shape: string; word: string }> = {
  yes: { shape: '●', word: 'Yes' },
  no: { shape: '✕', word: 'No' },
  abstain: { shape: '○', word: 'Abstained' },
  absent: { shape: '–', word: 'Did not vote' },
};
const STATES = { china: 'China', russia: 'Russia', unitedStates: 'United States' } as const;
const BODIES: Record<Row['body'], string> = { 'general-assembly': 'General Assembly', 'security-council': 'Security Council' };

/** Who voted how, text by text: a table, so that it reads the same with and without eyes. */
export function VoteGrid({ series: { rows, title } }: { series: Votes }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls within its frame, by keyboard too
    <section class="scroll" tabIndex={0} aria-label={title}>
      <table class="votes">
        <thead>
          <tr>
            <th scope="col">Text</th>
            {Object.values(STATES).map((state) => (
              <th key={state} scope="col">
                {state}
              </th>
            ))}
            <th scope="col">All: yes, no, abstained</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.date}-${row.resolution}`}>
              <th scope="row">
                <span class="vote-text">{row.subject}</span>
                <span class="help">
                  {BODIES[row.body]}, {row.resolution}, {formatDate(row.date)}
                </span>
              </th>
              {(Object.keys(STATES) as (keyof typeof STATES)[]).map((state) => (
                <td key={state} class={`vote vote-${row.votes[state]}`}>
                  <span aria-hidden="true">{VOTES[row.votes[state]].shape}</span> {VOTES[row.votes[state]].word}
                </td>
              ))}
              <td>
                {row.totals.yes}, {row.totals.no}, {row.totals.abstain}
                {!row.adopted && ' (not adopted)'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
