/** Reads the figures of a text as numbers, so that "two billion" and "2,000 million" are the same. */

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map([...SMALL.map((word, i) => [word, i] as const), ...TENS.map((word, i) => [word, (i + 2) * 10] as const), ['a', 1], ['half a', 0.5]]);

const MAGNITUDES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, bn: 1e9, billion: 1e9, trillion: 1e12 };
const MAGNITUDE = `(?:[ -]?(?:${Object.keys(MAGNITUDES).join('|')})\\b)`;
const ONES = SMALL.slice(1, 10).join('|');
const WORD = `(?:${TENS.join('|')})[ -](?:${ONES})|${[...SMALL, ...TENS].join('|')}`;

/** Digits, or a word for a number; then magnitudes, without which `a` is no number. */
const NUMBER = new RegExp(
  `(?:(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)|\\b(?<word>${WORD})\\b(?<half> and a half\\b)?|\\b(?<article>half a|a)\\b(?=${MAGNITUDE}))(?<magnitudes>${MAGNITUDE}*)`,
  'gi',
);

/** What is measured or counted: after it even a number in words is a figure. */
const UNIT = /^[ -]?(?:%|per cent\b|percent\b|tonnes\b|bcm\b|barrels\b|yuan\b|roubles\b|dollars\b|euros\b|kilometres\b|km\b|miles\b|soldiers\b|troops\b)/;
const CURRENCY = /[$€£¥₽]$/;
/** How long something lasts is told by the dates of the facts. */
const TIME = /^[ -](?:years?|months?|weeks?|days?|hours?|decades?|centuries)\b/;
const MONTH = /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Part of a word or of a range (`S-400`, `2026–27`), or after a name (`Leopard 2`), but not after the first word of a sentence. */
const BEFORE_IS_NAME = /[\p{L}\d–-]$|(?<=[^.:;!?] )\p{Lu}[\p{L}-]* $/u;
const AFTER_IS_WORD = /^-?\p{L}/u;

/** A figure as it is written, and its value. */
export interface Figure {
  text: string;
  value: number;
}

/** The figures of a summary that a fact must bear out: not years, days, spans of time, parts of names, nor small counts in words. */
export function figuresOfSummary(summary: string): Figure[] {
  return [...summary.matchAll(NUMBER)].flatMap((found) => {
    const text = found[0];
    const before = summary.slice(0, found.index);
    const after = summary.slice(found.index + text.length);
    const measured = UNIT.test(after) || CURRENCY.test(before) || Boolean(found.groups?.['magnitudes']);
    if (!found.groups?.['digits']) return measured ? [{ text, value: numberOf(found) }] : [];
    const isTime = MONTH.test(after) || TIME.test(after) || (YEAR.test(text) && !measured);
    const isName = !measured && (BEFORE_IS_NAME.test(before) || AFTER_IS_WORD.test(after));
    return isTime || isName ? [] : [{ text, value: numberOf(found) }];
  });
}

/** The value of every number in a text, whatever it counts. */
export const valuesIn = (text: string): Set<number> => new Set([...text.matchAll(NUMBER)].map(numberOf));

function numberOf({ groups = {} }: RegExpExecArray): number {
  const { digits, word, half, article } = groups;
  const number = digits ? Number(digits.replaceAll(',', '')) : valueOfWords(word ?? article ?? '') + (half ? 0.5 : 0);
  const magnitudes = (groups['magnitudes'] ?? '').toLowerCase().match(/[a-z]+/g) ?? [];
  // To twelve digits: 1.07 billion and 1,070 million are one number.
  return Number(magnitudes.reduce((product, magnitude) => product * (MAGNITUDES[magnitude] ?? 1), number).toPrecision(12));
}

/** `twenty-five` is a word of tens and one of ones. */
function valueOfWords(words: string): number {
  const text = words.toLowerCase();
  return VALUES.get(text) ?? text.split(/[ -]/).reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}
