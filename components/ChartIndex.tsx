import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import type { Series } from '../data/schema-series.ts';
import type { Place } from './place-name.ts';

export interface ChartIndexProps {
  series: FactSetReader['factSet']['series'];
  hrefOf(place: Place): string;
}

/** All charts by name, each with its latest figure, and the way to it alone. */
export function ChartIndex({ series, hrefOf }: ChartIndexProps) {
  return (
    <ul class="chart-index">
      {series.map((one) => (
        <li key={one.id}>
          <a href={hrefOf({ view: 'charts', id: one.id })}>{one.title}</a>
          <span class="help">{describeLatest(one)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The latest figure of a series that is known, with its time and unit; of votes how many there are and the day of the last one. */
function describeLatest(series: Series): string {
  if (series.kind === 'votes') return `${series.rows.length} votes, the last on ${formatDate(series.rows.at(-1)?.date ?? '')}`;
  const last = series.points.findLast(({ y }) => y !== null);
  return last ? `${formatDate(last.x)}: ${last.y} ${series.unit}${last.disputed ? ' (disputed)' : ''}` : '';
}
