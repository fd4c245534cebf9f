import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import type { Series } from '../data/schema-series.ts';
import type { Figures } from './chart-layout.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { SourceLink } from './SourceLink.tsx';
import { TopicChip } from './TopicChip.tsx';
import { VoteGrid } from './VoteGrid.tsx';

export interface SeriesFigureProps {
  series: Series;
  reader: FactSetReader;
  onTopic(id: string): void;
  /** A year, or another time of the series, to point out. */
  marked?: string | undefined;
}

/** One series with everything that it needs to be trusted: title, unit, whose statistics, as of when, notes, table, sources. */
export function SeriesFigure({ series, reader, onTopic, marked }: SeriesFigureProps) {
  const sources = series.sources.flatMap((id) => reader.source(id) ?? []);
  return (
    <figure class="series" id={`series-${series.id}`}>
      <figcaption>
        <h2>{series.title}</h2>
        <p class="help">
          {series.kind === 'votes' ? 'Votes' : `In ${series.unit}`}. Statistics: {series.measuredBy}. As of {formatDate(series.asOf)}.
        </p>
      </figcaption>
      {series.kind === 'votes' ? <VoteGrid series={series} /> : <SeriesChart series={series} marked={marked} />}
      {series.kind !== 'votes' && <ChartKey series={series} />}
      {series.note && <p class="help">{series.note}</p>}
      {series.kind !== 'votes' && <FigureTable series={series} />}
      <p class="sources">
        {sources.map((source, i) => (
          <SourceLink key={source.id} source={source} number={i + 1} />
        ))}
      </p>
      <p class="related">
        {series.topics.map((id) => (
          <TopicChip key={id} id={id} name={reader.topic(id)?.name ?? id} onTopic={onTopic} />
        ))}
      </p>
    </figure>
  );
}

/** What a question mark and a hollow point mean, where there are any. */
function ChartKey({ series: { points } }: { series: Figures }) {
  const told = [points.some(({ y }) => y === null) && '? no figure was found', points.some(({ disputed }) => disputed) && 'hollow: disputed'].filter(Boolean);
  return told.length > 0 ? <p class="help chart-key">{told.join(' · ')}</p> : null;
}

/** Every figure behind a chart, with the notes on gaps and disputes. */
function FigureTable({ series: { points, unit } }: { series: Figures }) {
  return (
    <details>
      <summary>Figures as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">{unit}</th>
            <th scope="col">Remark</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ x, y, disputed, note }) => (
            <tr key={x}>
              <th scope="row">{formatDate(x)}</th>
              <td>{y ?? 'no figure'}</td>
              <td>
                {disputed && 'Disputed. '}
                {note}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
