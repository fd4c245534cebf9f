/**
 * Figures in context: where the words around a mention give a figure that one of our series measures, the series' own figure
 * for that time. It shows what whose statistics say; it never judges the text.
 */
import type { Series } from './schema-series.ts';

type Figures = Extract<Series, { kind: 'line' | 'bars' }>;

/** A series beside a figure that an article gives. */
export interface FigureInContext {
  /** The figure as the article writes it. */
  said: string;
  series: Pick<Figures, 'id' | 'title' | 'unit' | 'measuredBy' | 'asOf' | 'points'>;
  /** The point that is meant: of the year in the text, else the only one that is nearly as large. */
  at: string | undefined;
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';

/** Other dollars have a letter in front: HK$, A$. */
const NO_LETTER = '(?<![A-Za-z])';

/** How articles write figures of a unit; the number is the first or second group. */
const WRITTEN: [unit: RegExp, pattern: RegExp][] = [
  [/^billion US dollars/, new RegExp(`(?:US|${NO_LETTER})\\$\\s?${NUMBER}[\\s-]?(?:billion|bn)\\b|\\b${NUMBER} billion (?:US )?dollars`, 'giu')],
  [/^US dollars a barrel/, new RegExp(`(?:US|${NO_LETTER})\\$\\s?${NUMBER} (?:a|per) barrel|\\b${NUMBER} dollars (?:a|per) barrel`, 'giu')],
  [/^million tonnes/, new RegExp(`\\b${NUMBER} million (?:metric )?(?:tons|tonnes)\\b|\\b${NUMBER} ?mt\\b`, 'giu')],
  [/^billion cubic metres/, new RegExp(`\\b${NUMBER} billion cubic met(?:re|er)s|\\b${NUMBER} ?bcm\\b`, 'giu')],
  [/^per cent/, new RegExp(`\\b${NUMBER} ?(?:%|per ?cent\\b)`, 'giu')],
];

/** So near a figure of ours counts as the same one: articles round. */
const SAME = 0.01;

/** A figure more than so many times ours, or less than so much of it, measures something else, whatever year stands beside it. */
const OF_THAT_SIZE = 2;

/**
 * The figure that `around` (the words about a mention) gives for one of these series, or nothing. Nothing, too, where it is not
 * of the size that ours has in the year that is named, or where no year is named and no point is nearly as large: then it
 * measures something else.
 */
export function figureInContext(around: string, series: readonly Series[]): FigureInContext | undefined {
  const found: (FigureInContext & { apart: number })[] = [];
  for (const one of series) {
    if (one.kind === 'votes') continue;
    const pattern = WRITTEN.find(([unit]) => unit.test(one.unit))?.[1];
    for (const match of pattern ? around.matchAll(pattern) : []) {
      const value = Number((match[1] ?? match[2])?.replaceAll(',', ''));
      const point = pointMeant(around, value, one);
      const { id, title, unit, measuredBy, asOf, points } = one;
      if (!point) continue;
      const apart = Math.abs(Math.log(value / (point.y as number)));
      found.push({ said: match[0].trim(), series: { id, title, unit, measuredBy, asOf, points }, at: point.x, apart });
    }
  }
  // Several series may have a figure of about this size in that year: exports, imports, and the trade that they make up.
  const nearest = found.sort((a, b) => a.apart - b.apart)[0];
  return nearest && { said: nearest.said, series: nearest.series, at: nearest.at };
}

function pointMeant(around: string, value: number, { points }: Figures): Figures['points'][number] | undefined {
  const known = points.filter(({ y }) => y !== null);
  const alike = known.filter(({ y }) => Math.abs((y as number) - value) <= Math.abs(y as number) * SAME);
  const years = [...around.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year);
  const named = known.filter(({ x }) => years.includes(x.slice(0, 4)));
  const only = named.length === 1 ? named[0] : undefined;
  // The year may be that of something else in the sentence: a figure of ours of about this size comes first.
  const both = alike.find((point) => named.includes(point));
  if (both) return both;
  if (only) return isOfSize(value, only.y as number) ? only : undefined;
  return alike.length === 1 ? alike[0] : undefined;
}

const isOfSize = (value: number, ours: number): boolean => value <= ours * OF_THAT_SIZE && value >= ours / OF_THAT_SIZE;
