/**
 * Figures in context: where the words around a mention give a figure that one of our series measures, the series' own figure
 * for that time. It shows what whose statistics say; it never judges the text.
 */

import { formatDate } from './format-date.ts';
import { isNear, isPartOfYear, sentenceAt } from './near-figure.ts';
import type { Series } from './schema-series.ts';
import { type WrittenFigure, writtenFigures } from './written-figures.ts';

type Figures = Extract<Series, { kind: 'line' | 'bars' }>;
type Point = Figures['points'][number] & { y: number };

/** A series beside a figure that an article gives. */
export interface FigureInContext {
  /** The figure as the article writes it. */
  said: string;
  /** The same in the unit of the series, where the article writes another. */
  converted?: string | undefined;
  series: Pick<Figures, 'id' | 'title' | 'unit' | 'measuredBy' | 'asOf' | 'points'>;
  /** The point that is meant: of the time in the text, else the only one that is nearly as large. */
  at: string;
}

/** So near a figure of ours counts as the same one: articles round. */
const SAME = 0.01;
/** What is given for a time of ours and is farther apart measures something else. */
const OF_THAT_TIME = 0.15;

const YEAR = /(?<before>\b(?:since|before|after|until|from|over|than|than in|with|to) )?\b(?<year>(?:19|20)\d\d)\b/g;

/**
 * The figure that `around` (the words about a mention) gives for one of these series, or nothing. Nothing, too, where the
 * series has none of its words near, where the figure is not about the size that ours has at the time that is named, or where
 * no time is named and no point is nearly as large: then it measures something else.
 */
export function figureInContext(around: string, series: readonly Series[]): FigureInContext | undefined {
  const found = series
    .filter((one) => one.kind !== 'votes')
    .flatMap((one) =>
      writtenFigures(around, one.unit).flatMap((figure) => {
        const point = pointMeant(around, figure, one);
        return point ? [{ figure, one, at: point.x, apart: Math.abs(Math.log(figure.value / point.y)) }] : [];
      }),
    );
  // Several series may have a figure of about this size in that year: exports, imports, and the trade that they make up.
  const nearest = found.sort((a, b) => a.apart - b.apart)[0];
  if (!nearest) return undefined;
  const { id, title, unit, measuredBy, asOf, points } = nearest.one;
  const { said, converted } = nearest.figure;
  return { said, converted, series: { id, title, unit, measuredBy, asOf, points }, at: nearest.at };
}

function pointMeant(around: string, figure: WrittenFigure, { points, near }: Figures): Point | undefined {
  const { sentence, from } = sentenceAt(around, figure.start);
  const place = { start: figure.start - from, end: figure.end - from };
  const isYearly = points[0]?.x.length === 4;
  if (!isNear(sentence, place, near) || (isYearly && isPartOfYear(sentence, place))) return undefined;
  const alike = points.filter(hasFigure).filter(({ y }) => Math.abs(y - figure.value) <= Math.abs(y) * SAME);
  // A year that is only compared with is not that of the figure.
  const years = [...sentence.matchAll(YEAR)].flatMap(({ groups }) => (groups?.['before'] ? [] : [groups?.['year']]));
  if (years.length === 0) return alike.length === 1 ? alike[0] : undefined;
  const named = points.filter(hasFigure).filter(({ x }) => years.includes(x.slice(0, 4)));
  const told = isYearly ? named : named.filter(({ x }) => sentence.includes(monthOf(x)));
  const [only, another] = told;
  if (only && !another && years.length === 1) return Math.abs(only.y - figure.value) <= Math.abs(only.y) * OF_THAT_TIME ? only : undefined;
  return alike.find((point) => named.includes(point));
}

const hasFigure = (point: Figures['points'][number]): point is Point => point.y !== null;

/** The name of a month of the calendar: `2024-09` gives "September". */
const monthOf = (date: string): string => formatDate(date.slice(0, 7)).split(' ')[0] ?? '';
