import { expect, test } from 'vitest';
import { isAfter, isRealDate } from '../../data/dates.ts';
import { formatDate } from '../../data/format-date.ts';

test.each<[string, boolean]>([
  ['2022', true],
  ['2022-02', true],
  ['2022-02-04', true],
  ['2024-02-29', true],
  ['2022-02-30', false],
  ['2023-02-29', false],
  ['2022-13', false],
  ['2022-2-4', false],
  ['22', false],
  ['1599', false],
  ['', false],
  ['2022-02-04T10:00', false],
])('%j is a real date: %s', (text, expected) => {
  expect(isRealDate(text)).toBe(expected);
});

test.each([
  ['2022', '2022'],
  ['2022-02', 'February 2022'],
  ['2022-02-04', '4 February 2022'],
])('%s is written %s', (date, written) => {
  expect(formatDate(date)).toBe(written);
});

test.each([
  ['2023', '2022-12-31', true],
  ['2022-02-05', '2022-02-04', true],
  ['2022-02-04', '2022-02-04', false],
  ['2022-12-31', '2022', false],
  ['2022', '2022-02-04', false],
])('%s lies after %s: %s', (date, limit, expected) => {
  expect(isAfter(date, limit)).toBe(expected);
});
