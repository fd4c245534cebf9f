/**
 * Persons that a text describes by their office instead of naming them: “the Chinese leader”, “Russia's foreign minister”. Which
 * person is meant the article's date says; without one nobody is.
 */
import type { Mention } from './find-mentions.ts';
import type { Holder, OfficeTable } from './offices.ts';
import { sentenceAround } from './other-worlds.ts';

/** A description found, and all who have held the office. */
interface Described {
  start: number;
  end: number;
  holders: readonly Holder[];
}

/** Finds descriptions in a text: persons on a day, or whoever held the office. */
export interface DescriptionFinder {
  /** In reading order, never overlapping: those whose person the date tells. */
  find(text: string, published: string | undefined): Mention[];
  /** All that may be meant, the latest holder of each office first. */
  holders(text: string): number[];
}

/** Text before and after a description that may speak against it. */
const BESIDE = 60; // characters

/** A sentence, or a block, begins here. */
const BEGINNING = /(?:^|[.!?:\u2029]["”’)]?\s*)["“‘(]?$/u;

/** Opens a table, once for a page. */
export function openOffices({ pattern, before, after, sentence, offices }: OfficeTable): DescriptionFinder {
  const [describing, speaksBefore, speaksAfter, ofAnotherTime] = [
    new RegExp(pattern, 'gu'),
    new RegExp(before, 'u'),
    new RegExp(after, 'u'),
    new RegExp(sentence, 'u'),
  ];

  const look = (text: string, year: string | undefined): Described[] =>
    Array.from(text.matchAll(describing)).flatMap((match) => {
      const [words, the, owner = '', possessive, title = ''] = match;
      const start = match.index;
      const end = start + words.length;
      const [from, to] = sentenceAround(text, { start, end });
      const ahead = text.slice(Math.max(0, start - BESIDE), start);
      const around = text.slice(from, to);
      const isOtherwise =
        // “A Chinese president” is anyone; what stands between the article and the country may say anything.
        (!the && !possessive && !BEGINNING.test(ahead)) ||
        speaksBefore.test(ahead) ||
        speaksAfter.test(text.slice(end, end + BESIDE)) ||
        ofAnotherTime.test(around) ||
        [...around.matchAll(/\b(?:1\d|20)\d\d\b/g)].some(([told]) => told !== year);
      const isFramed = (list: string, word: string) => list.includes(`|${word}|`);
      const [whose, what] = [owner.replace(/\s+/g, ' '), title.toLowerCase().replace(/[\s-]+/g, ' ')];
      const office = isOtherwise ? undefined : offices.find(([owners, titles]) => isFramed(owners, whose) && isFramed(titles.toLowerCase(), what));
      return office ? [{ start, end, holders: office[2] }] : [];
    });

  return {
    find(text, published = '') {
      // As coarse as the date is, the office was the same person's all along.
      const [first, last] = ['-01-01', '-12-31'].map((rest) => published + rest.slice(published.length - 4)) as [string, string];
      return look(text, published.slice(0, 4)).flatMap(({ start, end, holders }) => {
        const holder = published && holders.find(([, from, to]) => from <= first && last <= to);
        return holder ? [{ start, end, topic: holder[0], certain: false, distinct: false, described: true }] : [];
      });
    },
    holders: (text) => look(text, undefined).flatMap(({ holders }) => holders.toSorted((a, b) => (a[1] < b[1] ? 1 : -1)).map(([topic]) => topic)),
  };
}

/** What a text speaks of by names and by descriptions, in reading order: “the NATO chief” is the person, not the alliance. */
export const withDescriptions = (mentions: readonly Mention[], descriptions: readonly Mention[]): Mention[] =>
  descriptions.length === 0
    ? [...mentions]
    : [...mentions.filter(({ start, end }) => !descriptions.some((one) => start < one.end && one.start < end)), ...descriptions].sort(
        (a, b) => a.start - b.start,
      );
