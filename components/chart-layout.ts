/** Where everything in a chart stands: pure geometry, in pixels. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { formatShortDate } from '../data/format-date.ts';
import type { Series } from '../data/schema-series.ts';
import type { Measure } from './use-measure.ts';

export type Figures = Exclude<Series, { kind: 'votes' }>;
export type Point = Figures['points'][number];
export type Figure = Point & { y: number };

/** A text in the chart, and which end of it stands at `x`. */
export interface Label {
  point: Point;
  text: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface ChartLayout {
  height: number;
  left: number;
  right: number;
  bottom: number;
  /** The width of a bar. */
  bar: number;
  ticks: number[];
  /** The middle of a point. */
  xOf(point: Point): number;
  yOf(value: number): number;
  /** Times beneath the axis, and figures above points. */
  times: Label[];
  values: (Label & { point: Figure })[];
}

/** About as wide as a digit or a letter is at most. */
const LETTER = 0.6; // of the size of the text
/** Room for a figure above the highest point, and for the times beneath. */
const LINE = 2.5; // of the size of the text
const GAP = 8; // px between two texts of a line
/** Room for half a point at both ends of a line. */
const INSET = 10; // px

export const hasFigure = (point: Point): point is Figure => point.y !== null;

/** True for a point of the time that is pointed out: a year means all of its months. */
export const isMarked = ({ x }: Point, marked = ''): boolean => marked !== '' && (x === marked || x.startsWith(`${marked}-`));

/** Lays out a series on so much room. */
export function layOutChart({ points, kind }: Figures, { width, size }: Measure, marked?: string): ChartLayout {
  const figures = points.filter(hasFigure);
  const height = Math.min(240, Math.max(180, width / 2));
  const bottom = height - LINE * size;
  const values = figures.map(({ y }) => y);
  const yOf = scaleLinear([Math.min(0, ...values), Math.max(...values)], [bottom, LINE * size]).nice(5);
  const ticks = yOf.ticks(5);
  const letter = LETTER * size;
  const left = Math.max(...ticks.map((tick) => String(tick).length)) * letter + GAP;
  const right = width - 2;
  const { xOf, bar } = kind === 'line' ? alongTime(points, left, right) : sideBySide(points, left, right);
  const place = (point: Point, text: string, from: number): Label => placeLabel(point, text, xOf(point), { from, right, letter });
  const [first, last] = [points[0], points.at(-1)];
  const pointed = points.filter((point) => isMarked(point, marked));
  const byRank = [...new Set([...pointed, last, first, ...points])].filter((point) => point !== undefined);
  const told = [...new Set([...pointed.filter(hasFigure), figures.at(-1), figures[0]])].filter((point) => point !== undefined);
  return {
    ...{ height, left, right, bottom, bar, ticks, xOf, yOf },
    times: fitting(
      byRank.map((point) => place(point, formatShortDate(point.x), left - GAP)),
      letter,
    ),
    values: fitting(
      told.map((point) => ({ ...place(point, String(point.y), left), point })),
      letter,
    ),
  };
}

/** Points of a line stand where they stand in time, be they regular or not. */
function alongTime(points: readonly Point[], left: number, right: number) {
  const times = points.map(({ x }) => Date.parse(x));
  const scale = scaleLinear([times[0] ?? 0, times.at(-1) ?? 0], [left + INSET, right - INSET]);
  return { xOf: ({ x }: Point) => scale(Date.parse(x)), bar: 0 };
}

/** Bars stand side by side, each for its year or its decision. */
function sideBySide(points: readonly Point[], left: number, right: number) {
  const scale = scaleBand<string>(
    points.map(({ x }) => x),
    [left, right],
  ).padding(0.25);
  const bar = scale.bandwidth();
  return { xOf: ({ x }: Point) => (scale(x) ?? 0) + bar / 2, bar };
}

const widthOf = (text: string, letter: number): number => text.length * letter;

/** A text in the middle of its point, or against the edge that it would pass. */
function placeLabel(point: Point, text: string, x: number, { from, right, letter }: { from: number; right: number; letter: number }): Label {
  const half = widthOf(text, letter) / 2;
  if (x - half < from) return { point, text, x: from, anchor: 'start' };
  if (x + half > right) return { point, text, x: right, anchor: 'end' };
  return { point, text, x, anchor: 'middle' };
}

/** The labels that have room beside those before them in rank, in the order of their places. */
function fitting<One extends Label>(labels: readonly One[], letter: number): One[] {
  const kept: { label: One; from: number; to: number }[] = [];
  for (const label of labels) {
    const width = widthOf(label.text, letter);
    const from = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
    const to = from + width;
    if (kept.every((other) => to + GAP <= other.from || from >= other.to + GAP)) kept.push({ label, from, to });
  }
  return kept.sort((a, b) => a.from - b.from).map(({ label }) => label);
}
