import type { FigureInContext as Figure } from '../data/figure-in-context.ts';
import { formatDate } from '../data/format-date.ts';

const HEIGHT = 48;
const BAR = 10;
const GAP = 4;
/** Room for the sign under the bar that is meant: no colour tells it alone. */
const SIGN = 7;

/** A series of ours beside a figure in the article's text, with its time marked; gaps stay gaps. */
export function FigureInContext({ figure: { said, converted, series, at }, onChart }: { figure: Figure; onChart(chart: string): void }) {
  const most = Math.max(...series.points.map(({ y }) => y ?? 0));
  const meant = series.points.find(({ x }) => x === at);
  const first = formatDate(series.points[0]?.x ?? '');
  const last = formatDate(series.points.at(-1)?.x ?? '');
  return (
    <section class="figure-in-context" aria-label="The figure in context">
      <h3>
        The text says “{said}”{converted && `, about ${converted}`}
      </h3>
      <svg
        viewBox={`0 0 ${series.points.length * (BAR + GAP)} ${HEIGHT + SIGN}`}
        height={HEIGHT + SIGN}
        role="img"
        aria-label={`${series.title}. ${first} to ${last}.`}
      >
        {series.points.map(({ x, y }, i) => {
          const left = i * (BAR + GAP);
          if (y === null)
            return (
              <text key={x} class="bar" x={left + BAR / 2} y={HEIGHT} text-anchor="middle">
                ?
              </text>
            );
          const height = (y / most) * (HEIGHT - 2);
          return <rect key={x} class={x === at ? 'bar meant' : 'bar'} x={left} y={HEIGHT - height} width={BAR} height={height} />;
        })}
        {meant && <path class="bar meant" d={`M${series.points.indexOf(meant) * (BAR + GAP)} ${HEIGHT + SIGN}h${BAR}l${-BAR / 2} ${2 - SIGN}z`} />}
      </svg>
      <p>
        {meant && (
          <>
            <strong>
              {formatDate(meant.x)}: {meant.y} {series.unit}
            </strong>
            {meant.disputed ? ' (disputed)' : ''}.{' '}
          </>
        )}
        {series.measuredBy}, as of {formatDate(series.asOf)}. {meant?.note}{' '}
        <button type="button" class="link" onClick={() => onChart(at ? `${series.id}@${at}` : series.id)}>
          The whole chart
        </button>
      </p>
    </section>
  );
}
