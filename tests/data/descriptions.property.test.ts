/** Laws of finding descriptions, on texts woven from the real offices, from what stands beside them, and from anything at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOffices, withDescriptions } from '../../data/descriptions.ts';
import { findMentionsIn } from '../../data/find-mentions.ts';
import { officeTableOf } from '../../data/offices.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { scanText } from '../../data/scan-text.ts';
import { tableOf } from '../helpers/topics.ts';

/** Fixed, so that a failure is seen again. */
const RUNS = { numRuns: 5000, seed: 20261130 };

const {
  factSet: { topics, edition },
} = loadCheckedData();
const offices = officeTableOf(topics, edition.reviewed);
const finder = openOffices(offices);
const names = tableOf(topics);

const parts = (framed: string) => framed.split('|').filter(Boolean);
const described = fc
  .constantFrom(...offices.offices)
  .chain(([owners, titles]) =>
    fc.tuple(fc.constantFrom('the ', 'The ', 'a ', ''), fc.constantFrom(...parts(owners)), fc.constantFrom('', "'s", '’s'), fc.constantFrom(...parts(titles))),
  )
  .map(([the, owner, possessive, title]) => `${the}${owner}${possessive} ${title}`);
const filler = fc.constantFrom(
  ' ',
  '. ',
  ', ',
  '\u2029',
  '\n',
  ' “',
  '” ',
  ' former ',
  ' said ',
  ' in 2014 ',
  ' in 2024 ',
  's ',
  '-',
  '/',
  ' Xi Jinping ',
  ' NATO ',
  ' 😀 ',
  ' of ',
);
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: described }, { weight: 4, arbitrary: filler }, fc.string({ maxLength: 6, unit: 'binary' })), { maxLength: 12 })
  .map((those) => those.join(''));
const dates = fc.constantFrom('2014-05-02', '2022-02-04', '2023-07', '2024', '2025-09-03', '2026-11-30', '0001', '9999-12-31');

test('whatever the text, descriptions lie in it, in reading order, apart from each other, and their topics held the office then', () => {
  fc.assert(
    fc.property(texts, dates, (text, date) => {
      let end = 0;
      for (const one of finder.find(text, () => date)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.end).toBeLessThanOrEqual(text.length);
        const holds = topics[one.topic]?.offices?.some(({ from, to }) => from.slice(0, 4) <= date.slice(0, 4) && (to ?? '9999') >= date.slice(0, 4));
        expect(holds).toBe(true);
        end = one.end;
      }
    }),
    RUNS,
  );
});

test('with the names of the text they overlap nowhere, and no name is lost but where it is part of one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = findMentionsIn(text, scanText(text, names), names);
      const all = withDescriptions(
        found,
        finder.find(text, () => '2025-09-03'),
      );
      all.reduce((end, one) => {
        expect(one.start).toBeGreaterThanOrEqual(end);
        return one.end;
      }, 0);
      for (const name of found) expect(all.some((one) => one.start <= name.start && name.end <= one.end)).toBe(true);
    }),
    RUNS,
  );
});

test('without a date nobody is meant', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(finder.find(text, () => undefined)).toEqual([]);
    }),
    RUNS,
  );
});

test('a hostile text of nothing but descriptions, or of their beginnings, takes no time that a reader notices', () => {
  const began = performance.now();
  for (const text of ['the Chinese leader '.repeat(50_000), `the${' '.repeat(20_000)}Chinese `.repeat(5), 'the the '.repeat(100_000), 'A'.repeat(500_000)]) {
    expect(finder.find(text, () => '2025-09-03').length).toBeLessThanOrEqual(500);
  }
  expect(performance.now() - began).toBeLessThan(3000);
});
