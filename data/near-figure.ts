/** Whether the words about a figure say that a series measures it. */
import { COUNTRY } from './other-countries.ts';
import type { Series } from './schema-series.ts';
import type { WrittenFigure } from './written-figures.ts';

type Near = Extract<Series, { kind: 'line' | 'bars' }>['near'];

/** Where a sentence ends; after a capital the stop may be that of “U.S.” */
const SENTENCE_END = /(?<![A-Z])[.!?…]["”’)]*\s+(?=["“‘(]?[A-Z])/g;
/** A word farther off speaks of something else. */
const FAR = 80; // characters
/** How far before and behind the two another country is looked for. */
const BESIDE = 30; // characters

/** Another thought begins. */
const BREAK = /[;:]|\b(?:but|while|whereas|although|though)\b|, and\b/i;
/** Before its figure it says “about how much”; between a figure and a later word it sets the two apart. */
const COMPARED = /\b(?:above|below|beneath|under|over|beyond|exceed\w*|than)\b/i;
const ANOTHER = new RegExp(`\\b(?:${COUNTRY}|EU|Europe|America|American|United States|ASEAN|Africa|African)(?![\\w$])`);
/** The dollars of a figure are of no country, and a body's name is no partner's. */
const NO_COUNTRY = /\bU\.?S\.?(?: ?\$| dollars?)/g;
/** What changed, not how much there is. */
const CHANGE_BEFORE =
  /\b(?:by|up|down|another|rose|risen|rising|grew|grown|growing|fell|fallen|falling|jumped|dropped|surged|lost|gained|slid|soared|increased?|decreased?|declined?|weakened|strengthened|shrank)(?: (?:about|around|almost|nearly|some|roughly|more than|less than|only|just|over))?\s$/i;
const CHANGE_AFTER =
  /^[ -](?:more|higher|less|lower|fewer|rise|increase|growth|jump|surge|drop|decline|fall|cut|up|down|year[- ]on|interest|duty|duties|tax|tariffs?|discount|stake|annual|key)\b/i;
/** A count of less than a year. */
const PART_OF_YEAR =
  /\b(?:(?:first|second|last|past|third|fourth|final) (?:\w+ )?(?:months|weeks|quarter|half)|half[- ]year|half of the year|quarterly|so far|to date|(?:a|per|each|every) (?:month|week|day|quarter)|monthly|daily|between January and|January ?(?:–|-|to|through) ?[A-Z])/i;

/** The sentence of a text in which a place lies, with where it begins. */
export function sentenceAt(text: string, at: number): { sentence: string; from: number } {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const from = ends.filter((end) => end <= at).at(-1) ?? 0;
  return { sentence: text.slice(from, ends.find((end) => end > at) ?? text.length), from };
}

/** True where a sentence gives a figure as one of `near`: with a word of the series close by, and nothing else measured in between. */
export function isNear(sentence: string, { start, end }: Pick<WrittenFigure, 'start' | 'end'>, { words, others = [], everywhere }: Near): boolean {
  const plain = sentence.replaceAll('’', "'").replace(NO_COUNTRY, (found) => ' '.repeat(found.length));
  if (CHANGE_BEFORE.test(plain.slice(0, start)) || CHANGE_AFTER.test(plain.slice(end))) return false;
  return [...plain.matchAll(wordsOf(words))].some((word) => {
    const after = word.index + word[0].length;
    const isBefore = after <= start;
    const between = isBefore ? plain.slice(after, start) : plain.slice(end, word.index);
    const beside = plain.slice(Math.max(0, Math.min(word.index, start) - BESIDE), Math.max(after, end) + BESIDE);
    if (between.length > FAR || BREAK.test(between) || (!everywhere && ANOTHER.test(beside))) return false;
    return !wordsOf(others).test(between) && (isBefore || !COMPARED.test(between));
  });
}

/** True where a sentence, its figure apart, counts less than a whole year. */
export const isPartOfYear = (sentence: string, { start, end }: Pick<WrittenFigure, 'start' | 'end'>): boolean =>
  PART_OF_YEAR.test(`${sentence.slice(0, start)}…${sentence.slice(end)}`);

/** Any of these words, also in the plural; a number behind makes it another's name: “Power of Siberia 2”. */
const wordsOf = (words: readonly string[]): RegExp =>
  words.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?:s|'s)?(?![\\p{L}\\d]|[ -](?:[2-9]|II)(?![\\d.,]))`, 'giu');
