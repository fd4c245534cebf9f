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
const STATES = { china: ['China', 'CN'], russia: ['Russia', 'RU'], unitedStates: ['United States', 'US'] } as const;
const IDS = Object.keys(STATES) as (keyof typeof STATES)[];
const BODIES: Record<Row['body'], string> = { 'general-assembly': 'General Assembly', 'security-council': 'Security Council' };

/** Who voted how, text by text: a table, so that it reads the same with and without eyes. A key tells its marks, which stand alone where it is narrow. */
export function VoteGrid({ series: { rows, title } }: { series: Votes }) {
  return (
    <div class="votes-frame">
      <p class="help vote-key">
        {Object.values(VOTES).map(({ shape, word }) => (
          <span key={word}>
            <span aria-hidden="true">{shape}</span> {word}
          </span>
        ))}
      </p>
      <table class="votes" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">Text</th>
            {Object.values(STATES).map(([name, short]) => (
              <th key={name} class="vote" scope="col" title={name}>
                <span class="vote-word">{name}</span>
                <span class="vote-short" aria-hidden="true">
                  {short}
                </span>
              </th>
            ))}
            <th scope="col">All: yes, no, abstained</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VoteRow key={`${row.date}-${row.resolution}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VoteRow({ row }: { row: Row }) {
  const { yes, no, abstain } = row.totals;
  return (
    <tr>
      <th scope="row">
        <span class="vote-text">{row.subject}</span>
        <span class="help">
          {BODIES[row.body]}, {row.resolution}, {formatDate(row.date)}
        </span>
      </th>
      {IDS.map((state) => {
        const { shape, word } = VOTES[row.votes[state]];
        return (
          <td key={state} class={`vote vote-${row.votes[state]}`} title={`${STATES[state][0]}: ${word}`}>
            <span aria-hidden="true">{shape}</span> <span class="vote-word">{word}</span>
          </td>
        );
      })}
      <td>
        {yes}, {no}, {abstain}
        {!row.adopted && ' (not adopted)'}
      </td>
    </tr>
  );
}
