/** By which words a page is told to be worth reading. */
import { describe, expect, test } from 'vitest';
import { findHints } from '../../data/hints.ts';
import { isWorthReading } from '../../data/relevance.ts';

test.each<[string, string, number[]]>([
  ['nothing', '', []],
  ['a party, its adjective and its capital', 'Russia, Chinese banks and Moscow', [0, 8, 26]],
  ['a headline in capitals', 'PUTIN IN BEIJING', [0, 9]],
  ['both spellings of a capital', 'Kyiv or Kiev', [0, 8]],
  ['a short name only as a whole', 'Xi met Xiang', [0]],
  ['no common word that looks like one', 'russian dolls, a machine, a chin and a rush', []],
])('%s', (_what, text, expected) => {
  expect(findHints(text).sort((a, b) => a - b)).toEqual(expected);
});

test('where a word may be hidden by characters without width there is a hint, beside plain ones too', () => {
  expect(findHints('Rus\u00ADsia and Chi\u200Bna')).toEqual([3, 15]);
  expect(findHints('Putin of Rus\u00ADsia')).toEqual([0, 12]);
});

describe('a page is worth reading', () => {
  test.each<[string, number, number, boolean]>([
    ['when it is short, whatever it says', 0, 299, true],
    ['not when it is long and has no hint', 0, 300, false],
    ['with a hint in 200 words', 5, 1000, true],
    ['not with fewer', 5, 1001, false],
  ])('%s', (_what, hints, words, expected) => {
    expect(isWorthReading(hints, words)).toBe(expected);
  });
});
