import { expect, test } from 'vitest';
import { byName, groupByLetter } from '../../data/by-letter.ts';
import { outlineOf } from '../../data/outline.ts';
import { loadCheckedData } from '../../data/plugin.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

test('names are ordered by their letters, not by the marks and the article before them, and figures by their value', () => {
  const names = named('Zircon', '“No limits” friendship', 'NATO', 'Su-57', 'The Kremlin', 'Łukasz', 'Su-5', '28-point plan', 'Korea');
  expect([...names].sort(byName).map(({ name }) => name)).toEqual([
    '28-point plan',
    'Korea',
    'The Kremlin',
    'Łukasz',
    'NATO',
    '“No limits” friendship',
    'Su-5',
    'Su-57',
    'Zircon',
  ]);
});

test('names of one letter stand together, once', () => {
  expect(groupByLetter(named('Élysée', '28 points', 'EU', 'Amur')).map(({ letter, members }) => [letter, members.length])).toEqual([
    ['0–9', 1],
    ['A', 1],
    ['E', 2],
  ]);
});

test('the contents list topics by their names, each letter in one place', () => {
  const { topics } = outlineOf(loadCheckedData().factSet);
  expect(topics).toEqual([...topics].sort(byName));
  const letters = groupByLetter(topics).map(({ letter }) => letter);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.every((letter) => /^[A-Z]$|^0–9$/.test(letter))).toBe(true);
});
