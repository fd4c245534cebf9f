/**
 * Persons that a text describes by their office instead of naming them: “the Chinese leader”, “Russia's foreign minister”. Which
 * person is meant the article's date says; without one nobody is.
 */
import type { Mention } from './find-mentions.ts';
import type { Holder, OfficeTable } from './offices.ts';
import { sentenceAround } from './other-worlds.ts';

/** What looks like a description, and nothing beside it says otherwise. */
interface Description {
  start: number;
  end: number;
  /** The years that its sentence speaks of. */
  years: string[];
  /** All who have held the office. */
  holders: readonly Holder[];
}

export interface DescriptionFinder {
  /** In reading order, never overlapping: those of which the article's date, asked for only if there are any, says who is meant. */
  find(text: string, published: () => string | undefined): Mention[];
  /** All that may be meant, the latest holder of each office first. */
  holders(text: string): number[];
}

/** Descriptions of one text that are looked at, at most: a hostile page must not make us work. */
const MOST_DESCRIPTIONS = 500;

/** Text before and after a description that may speak against it. */
const BESIDE = 60; // characters

/** A sentence, or a block, begins here. */
const BEGINNING = /(?:^|[.!?:\u2029]["”’)]?\s*)["“‘(]?$/u;

const YEAR = /\b(?:1\d|20)\d\d\b/g;

/** Opens a table, once for a page. */
export function openOffices({ pattern, before, after, sentence, offices }: OfficeTable): DescriptionFinder {
  const describing = new RegExp(pattern, 'gu');
  const [speaksBefore, speaksAfter, ofAnotherTime] = [before, after, sentence].map((source) => new RegExp(source, 'u')) as [RegExp, RegExp, RegExp];
  const holdersOf = (owner: string, title: string): readonly Holder[] | undefined => {
    const [whose, what] = [owner.replace(/\s+/g, ' '), title.toLowerCase().replace(/[\s\u2010\u2011-]+/g, ' ')].map((word) => `|${word}|`) as [string, string];
    return offices.find(([owners, titles]) => owners.includes(whose) && titles.includes(what))?.[2];
  };

  const look = (text: string): Description[] => {
    const matches = Array.from(text.matchAll(describing)).slice(0, MOST_DESCRIPTIONS);
    return matches.flatMap(({ index: start, 0: words, 1: the, 2: owner = '', 3: possessive, 4: title = '' }) => {
      const end = start + words.length;
      const ahead = text.slice(Math.max(0, start - BESIDE), start);
      // “A Chinese president” is anyone, and what stands between the article and the country may say anything.
      if ((!the && !possessive && !BEGINNING.test(ahead)) || speaksBefore.test(ahead) || speaksAfter.test(text.slice(end, end + BESIDE))) return [];
      const around = text.slice(...sentenceAround(text, { start, end }));
      const holders = ofAnotherTime.test(around) ? undefined : holdersOf(owner, title);
      return holders ? [{ start, end, holders, years: around.match(YEAR) ?? [] }] : [];
    });
  };

  return {
    find(text, published) {
      const found = look(text);
      const date = found.length > 0 && published();
      if (!date) return [];
      // As coarse as the date is, the office was the same person's all along.
      const [first, last] = ['-01-01', '-12-31'].map((rest) => date + rest.slice(date.length - 4)) as [string, string];
      return found.flatMap(({ start, end, holders, years }) => {
        const holder = years.every((year) => date.startsWith(year)) && holders.find(([, from, to]) => from <= first && last <= to);
        return holder ? [{ start, end, topic: holder[0], certain: false, distinct: false, described: true }] : [];
      });
    },
    holders: (text) => look(text).flatMap(({ holders }) => [...holders].sort((a, b) => (a[1] < b[1] ? 1 : -1)).map(([topic]) => topic)),
  };
}

/** What a text speaks of by names and by descriptions, in reading order: “the NATO chief” is the person, not the alliance, and a name that is longer stays one. */
export function withDescriptions(mentions: readonly Mention[], descriptions: readonly Mention[]): readonly Mention[] {
  if (descriptions.length === 0) return mentions;
  const isApart = (a: Mention, b: Mention) => a.end <= b.start || b.end <= a.start;
  const isPartOf = (a: Mention, b: Mention) => b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start;
  const kept = descriptions.filter((one) => mentions.every((other) => isApart(one, other) || isPartOf(other, one)));
  return [...mentions.filter((one) => kept.every((other) => isApart(one, other))), ...kept].sort((a, b) => a.start - b.start);
}
