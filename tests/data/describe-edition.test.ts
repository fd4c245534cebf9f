import { expect, test } from 'vitest';
import { describeEdition } from '../../data/describe-edition.ts';

test.each([
  ['2026-10', 'reviewed 29 November 2026, complete until July 2026, some events until October 2026'],
  ['2026-07-31', 'reviewed 29 November 2026, complete until July 2026'],
])('an edition whose newest fact is of %s says how far it reaches', (newest, words) => {
  expect(describeEdition({ reviewed: '2026-11-29', completeUntil: '2026-07', newest })).toBe(words);
});
