import { expect, test } from 'vitest';
import { formatFactDate } from '../../data/format-fact.ts';

test.each([
  [{ on: '2025-05-09' }, '9 May 2025'],
  [{ asOf: '2025-05' }, 'As of May 2025'],
  [{ on: '2024', asOf: '2025-05-09' }, '2024, as of 9 May 2025'],
  [{ on: '2025-05-09', asOf: '2025-05-09' }, '9 May 2025'],
])('%o is worded “%s”', (dates, words) => {
  expect(formatFactDate(dates)).toBe(words);
});
