import { line } from 'd3-shape';
import { formatDate } from '../data/format-date.ts';
import { type ChartLayout, type Figure, type Figures, hasFigure, isMarked, type Label, layOutChart, type Point } from './chart-layout.ts';
import { useMeasure } from './use-measure.ts';

/** Until the column is known. */
const FIRST = { width: 480, size: 12 };
/** As wide as the drawing is at most. */
const WIDEST = 640;

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

/**
 * A series drawn as bars or as a line, in the pixels of its column, so that its text is never smaller than it should be. Gaps
 * stay gaps, with a question mark; a disputed point is hollow; a marked time is underlined.
 */
export function SeriesChart({ series, marked }: { series: Figures; marked?: string | undefined }) {
  const { ref, width: column, size } = useMeasure<HTMLDivElement>(FIRST);
  const width = Math.min(column, WIDEST);
  const layout = layOutChart(series, { width, size }, marked);
  return (
    <div class="chart-frame" ref={ref}>
      <svg class="chart" viewBox={`0 0 ${width} ${layout.height}`} role="img" aria-label={`${series.title}. ${describeSeries(series)}`}>
        <Axis layout={layout} />
        {series.kind === 'line' ? <Line points={series.points} layout={layout} /> : <Bars points={series.points} layout={layout} />}
        {series.points
          .filter((point) => !hasFigure(point))
          .map((point) => (
            <text key={point.x} class="chart-gap" x={layout.xOf(point)} y={layout.yOf(0) - 6} text-anchor="middle">
              ?
            </text>
          ))}
        {layout.values.map((label) => (
          <ChartText key={label.point.x} label={label} y={layout.yOf(Math.max(0, label.point.y)) - 8} name="chart-value" />
        ))}
        {layout.times.map((label) => (
          <ChartText
            key={label.point.x}
            label={label}
            y={layout.height - 8}
            name={isMarked(label.point, marked) ? 'chart-label chart-marked' : 'chart-label'}
          />
        ))}
      </svg>
    </div>
  );
}

function Axis({ layout: { left, right, ticks, yOf } }: { layout: ChartLayout }) {
  return ticks.map((tick) => (
    <g key={tick} class="chart-tick">
      <line x1={left} x2={right} y1={yOf(tick)} y2={yOf(tick)} />
      <text x={left - 6} y={yOf(tick)} dy="0.32em" text-anchor="end">
        {tick}
      </text>
    </g>
  ));
}

interface Drawn {
  points: readonly Point[];
  layout: ChartLayout;
}

const stateOf = (point: Point): string => (point.disputed ? ' chart-disputed' : '');

function Line({ points, layout: { xOf, yOf } }: Drawn) {
  const path = line<Point>(xOf, ({ y }) => yOf(y ?? 0)).defined(hasFigure)([...points]);
  return (
    <>
      <path class="chart-line" d={path ?? ''} />
      {points.filter(hasFigure).map((point) => (
        <circle key={point.x} class={`chart-dot${stateOf(point)}`} cx={xOf(point)} cy={yOf(point.y)} r={3.5} />
      ))}
    </>
  );
}

function Bars({ points, layout: { xOf, yOf, bar } }: Drawn) {
  return points.filter(hasFigure).map((point) => {
    const [top, bottom] = [yOf(Math.max(0, point.y)), yOf(Math.min(0, point.y))];
    return <rect key={point.x} class={`chart-bar${stateOf(point)}`} x={xOf(point) - bar / 2} width={bar} y={top} height={bottom - top} />;
  });
}

function ChartText({ label: { text, x, anchor }, y, name }: { label: Label; y: number; name: string }) {
  return (
    <text class={name} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}
