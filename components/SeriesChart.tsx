import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatDate } from '../data/format-date.ts';
import type { Series } from '../data/schema-series.ts';

export type Figures = Exclude<Series, { kind: 'votes' }>;
type Point = Figures['points'][number];
type Figure = Point & { y: number };

/** Size of the drawing in its own units; it scales with its column. */
const WIDTH = 480;
const HEIGHT = 240;
const MARGIN = { top: 12, right: 12, bottom: 28, left: 44 };
/** Labels under the axis at most; the table holds every one. */
const MOST_LABELS = 8;

const hasFigure = (point: Point): point is Figure => point.y !== null;

/** What the chart shows in words: span, highest and last figure, gaps and disputed points. */
export function describeSeries({ points, unit }: Figures): string {
  const figures = points.filter(hasFigure);
  const last = figures.at(-1);
  const highest = figures.reduce<Figure | undefined>((most, point) => (most && most.y >= point.y ? most : point), undefined);
  if (!last || !highest) return 'No figure is known.';
  const gaps = points.length - figures.length;
  const disputed = figures.filter((point) => point.disputed).length;
  return [
    `${formatDate(figures[0]?.x ?? '')} to ${formatDate(last.x)}, in ${unit}.`,
    `Highest ${highest.y} in ${formatDate(highest.x)}, last ${last.y}.`,
    gaps > 0 ? `${gaps} without a figure.` : '',
    disputed > 0 ? `${disputed} disputed.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A series drawn as bars or as a line. Gaps stay gaps, with a question mark; a disputed point is hollow; a marked year is underlined. */
export function SeriesChart({ series, marked }: { series: Figures; marked?: string | undefined }) {
  const { points, kind } = series;
  const figures = points.filter(hasFigure);
  const x = scaleBand<string>(
    points.map((point) => point.x),
    [MARGIN.left, WIDTH - MARGIN.right],
  ).padding(0.25);
  const lowest = Math.min(0, ...figures.map(({ y }) => y));
  const y = scaleLinear([lowest, Math.max(...figures.map((point) => point.y))], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice();
  const middle = (point: Point) => (x(point.x) ?? 0) + x.bandwidth() / 2;
  const path = line<Point>(middle, (point) => y(point.y ?? 0)).defined(hasFigure)(points);
  const step = Math.ceil(points.length / MOST_LABELS);
  const isMarked = (point: Point | undefined) => marked !== undefined && point?.x.startsWith(marked) === true;
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${series.title}. ${describeSeries(series)}`}>
      {y.ticks(5).map((tick) => (
        <g key={tick} class="chart-tick">
          <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
          <text x={MARGIN.left - 6} y={y(tick)} dy="0.32em" text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {kind === 'line' && <path class="chart-line" d={path ?? ''} />}
      {figures.map((point) => {
        const state = point.disputed ? ' chart-disputed' : '';
        if (kind === 'line') return <circle key={point.x} class={`chart-dot${state}`} cx={middle(point)} cy={y(point.y)} r={3.5} />;
        const [top, bottom] = [y(Math.max(0, point.y)), y(Math.min(0, point.y))];
        return <rect key={point.x} class={`chart-bar${state}`} x={x(point.x)} width={x.bandwidth()} y={top} height={bottom - top} />;
      })}
      {points
        .filter((point) => !hasFigure(point))
        .map((point) => (
          <text key={point.x} class="chart-gap" x={middle(point)} y={y(0) - 6} text-anchor="middle">
            ?
          </text>
        ))}
      {points.map((point, i) => {
        const besideMarked = step > 1 && (isMarked(points[i - 1]) || isMarked(points[i + 1]));
        if ((i % step !== 0 || besideMarked) && !isMarked(point)) return null;
        return (
          <text key={point.x} class={isMarked(point) ? 'chart-label chart-marked' : 'chart-label'} x={middle(point)} y={HEIGHT - 8} text-anchor="middle">
            {point.x}
          </text>
        );
      })}
    </svg>
  );
}
