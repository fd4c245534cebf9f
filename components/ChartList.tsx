import type { FactSetReader } from '../data/fact-set.ts';
import { ChartIndex } from './ChartIndex.tsx';
import type { Place } from './place-name.ts';
import { SeriesFigure } from './SeriesFigure.tsx';

export interface ChartListProps {
  reader: FactSetReader;
  /** The series to show alone; a time after `@` is pointed out. All are shown where it is left out, and where it is unknown, which is said. */
  only?: string | undefined;
  hrefOf(place: Place): string;
  onTopic(id: string): void;
}

/** All series as charts, or one of them. */
export function ChartList({ reader, only, hrefOf, onTopic }: ChartListProps) {
  const [id, marked] = only?.split('@') ?? [];
  const one = reader.factSet.series.filter((series) => series.id === id);
  const shown = one.length > 0 ? one : reader.factSet.series;
  return (
    <section class="section">
      <h1>Charts</h1>
      {id && one.length === 0 && <p role="status">The briefing has no chart “{id}”. These are all it has:</p>}
      {one.length > 0 && (
        <p>
          <a href={hrefOf({ view: 'charts' })}>All charts</a>
        </p>
      )}
      {one.length === 0 && <ChartIndex series={shown} hrefOf={hrefOf} />}
      {shown.map((series) => (
        <SeriesFigure key={series.id} series={series} reader={reader} marked={marked} onTopic={onTopic} />
      ))}
    </section>
  );
}
