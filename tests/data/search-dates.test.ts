import { expect, test } from 'vitest';
import { dateOf } from '../../data/search-dates.ts';

test.each<[string, string | undefined]>([
  ['2022-02-24', '2022-02-24'],
  ['2022/2/24', '2022-02-24'],
  ['24.02.2022', '2022-02-24'],
  ['24/2/2022', '2022-02-24'],
  ['24 February 2022', '2022-02-24'],
  ['24th of Feb. 2022', '2022-02-24'],
  ['February  24, 2022', '2022-02-24'],
  [' feb 24 2022 ', '2022-02-24'],
  ['February 2022', '2022-02'],
  ['2022-02', '2022-02'],
  ['30 February 2022', undefined],
  ['24 Febtember 2022', undefined],
  ['2022', undefined],
  ['invasion 2022', undefined],
  ['resolution 2202 2015', undefined],
])('“%s” is the date %s', (query, date) => {
  expect(dateOf(query)).toBe(date);
});
