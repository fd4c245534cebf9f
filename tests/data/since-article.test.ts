import { describe, expect, test } from 'vitest';
import type { Fact } from '../../data/schema.ts';
import { factsSince, parseArticleDate } from '../../data/since-article.ts';

describe('the day of an article is read from', () => {
  test.each<[string, string]>([
    ['2022-02-07', '2022-02-07'],
    ['2022-02-07T10:00:00Z', '2022-02-07'],
    ['2022-02-07T23:30:00+03:00', '2022-02-07'],
    ['2022-02-07T10:00:00.000+0000', '2022-02-07'],
    ['2022-02-07 10:00', '2022-02-07'],
    ['Mon, 07 Feb 2022 10:00:00 GMT', '2022-02-07'],
    ['7 February 2022', '2022-02-07'],
    ['February 7, 2022', '2022-02-07'],
    ['Feb. 7, 2022 9:14 a.m.', '2022-02-07'],
    ['Monday, February 7, 2022', '2022-02-07'],
    ['  7 Sept 2022', '2022-09-07'],
    ['2024-02-29', '2024-02-29'],
  ])('“%s”', (text, day) => {
    expect(parseArticleDate(text)).toBe(day);
  });
});

describe('no day is read from', () => {
  test.each([
    [''],
    ['yesterday'],
    ['02/07/2022'],
    ['2022-02-30'],
    ['2023-02-29'],
    ['2022-13-01'],
    ['20220207'],
    ['1644228000'],
    ['0022-02-07'],
    ['7 Februember 2022'],
    ['2022'],
  ])('“%s”', (text) => {
    expect(parseArticleDate(text)).toBeUndefined();
  });
});

describe('facts since an article', () => {
  const fact = (id: string, date: Partial<Fact>): Fact => ({ id, statement: 'It is.', status: 'established', sources: ['s'], ...date });
  const facts = [
    fact('before', { on: '2022-02-04' }),
    fact('same-day', { on: '2022-02-07' }),
    fact('same-month', { on: '2022-02' }),
    fact('same-year', { asOf: '2022' }),
    fact('next-day', { on: '2022-02-08' }),
    fact('next-month', { on: '2022-03' }),
    fact('later', { asOf: '2024' }),
    fact('newest', { on: '2026-05-20' }),
  ];

  test('are those that are surely later, newest first, three at most', () => {
    expect(factsSince(facts, '2022-02-07').map(({ id }) => id)).toEqual(['newest', 'later', 'next-month']);
    expect(factsSince(facts, '2022-02-07', 9).map(({ id }) => id)).toEqual(['newest', 'later', 'next-month', 'next-day']);
  });

  test('are none on a page without a date, or newer than all', () => {
    expect(factsSince(facts, undefined)).toEqual([]);
    expect(factsSince(facts, '2026-06-01')).toEqual([]);
  });
});
