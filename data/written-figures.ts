/** Figures of a unit as articles write them. */

/** A figure in a text. */
export interface WrittenFigure {
  /** As it is written. */
  said: string;
  start: number;
  end: number;
  /** In the unit that was asked for. */
  value: number;
  /** The figure in that unit, where the text gives it in another. */
  converted?: string;
}

interface Way {
  unit: RegExp;
  /** Each alternative has the number in a group. */
  pattern: RegExp;
  /** What the number is to be multiplied by, and how the product is told. */
  times?: { factor: number; told: string };
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
/** Not after a digit or a comma that belong to a longer number. */
const START = '(?<![\\w.,])';
const MILLION = '[\\s-]?(?:million|mln|mn|m)\\b[\\s-]?';
const BILLION = '[\\s-]?(?:billion|bln|bn|b)\\b';
/** Other dollars have a letter in front: HK$, A$. */
const SIGN = '(?<![A-Za-z])(?:U\\.?S\\.?\\s?)?\\$\\s?';
const CODE = '\\bUSD\\s?';
const DOLLARS = '[\\s-]?(?:(?:U\\.?S\\.? )?dollars?\\b|USD\\b)';
const A_BARREL = '(?:[\\s-](?:a|per)[\\s-]|\\s?\\/\\s?)(?:barrel|bbl|bl)\\b';
const A_DAY = '(?:[\\s-](?:a|per)[\\s-]|\\s?\\/\\s?)d(?:ay)?\\b';

const anyOf = (...ways: string[]): RegExp => new RegExp(ways.join('|'), 'giu');

/** A tonne of crude is about 7.3 barrels, so a million barrels a day are 365 / 7.3 million tonnes a year. */
const TONNES_A_YEAR = 50;

const WAYS: Way[] = [
  { unit: /^billion US dollars/, pattern: anyOf(`(?:${SIGN}|${CODE})${NUMBER}${BILLION}`, `${START}${NUMBER}${BILLION}${DOLLARS}`) },
  { unit: /^US dollars a barrel/, pattern: anyOf(`(?:${SIGN}|${CODE})${NUMBER}${A_BARREL}`, `${START}${NUMBER}${DOLLARS}${A_BARREL}`) },
  { unit: /^million tonnes/, pattern: anyOf(`${START}${NUMBER}${MILLION}(?:metric )?(?:tons|tonnes|t)\\b`, `${START}${NUMBER} ?mt\\b`) },
  {
    unit: /^million tonnes/,
    pattern: anyOf(`${START}${NUMBER}${MILLION}(?:(?:barrels|bbl|b)${A_DAY}|bpd\\b)`, `${START}${NUMBER} ?mb${A_DAY}`),
    times: { factor: TONNES_A_YEAR, told: 'million tonnes a year' },
  },
  { unit: /^billion cubic metres/, pattern: anyOf(`${START}${NUMBER}${BILLION} (?:cubic met(?:re|er)s|cu ?m|m[3³])`, `${START}${NUMBER} ?bcm\\b`) },
  { unit: /^per cent/, pattern: anyOf(`${START}${NUMBER} ?(?:%|(?:per ?cent|pc)\\b(?! points?))`) },
];

/** The figures of a series' unit in a text. */
export function writtenFigures(text: string, unit: string): WrittenFigure[] {
  return WAYS.filter((way) => way.unit.test(unit)).flatMap(({ pattern, times }) =>
    [...text.matchAll(pattern)].map((match) => {
      const number = Number((match[1] ?? match[2])?.replaceAll(',', ''));
      const value = number * (times?.factor ?? 1);
      const place = { said: match[0], start: match.index, end: match.index + match[0].length, value };
      return times ? { ...place, converted: `${Number(value.toPrecision(4))} ${times.told}` } : place;
    }),
  );
}
