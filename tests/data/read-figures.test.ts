/** Rule 6: which numbers of a summary are figures that a fact must bear out, and which are one and the same. */
import { expect, test } from 'vitest';
import { figuresOfSummary, valuesIn } from '../../data/read-figures.ts';

test.each<[string, number[]]>([
  ['It sells 40 % of its oil, or 40%, or 9.6 per cent', [40, 40, 9.6]],
  ['About 10,000 soldiers came', [10_000]],
  ['Trade of 240 billion dollars and $61bn', [240e9, 61e9]],
  ['It lost two billion euros of a trillion', [2e9, 1e12]],
  ['half a million shells, over a hundred tanks, three dozen ships', [500_000, 100, 36]],
  ['ten soldiers and fifty kilometres', [10, 50]],
  ['a 90-billion-euro loan', [90e9]],
  ['In 2024 3,000 men came. 21 states agreed', [3000, 21]],
  ['Some 2000 tonnes', [2000]],
  ['The loan gives Ukraine 50 billion dollars, and Gazprom 40 per cent', [50e9, 40]],
  ['It fell 3-4 per cent, to $1–2 billion', [3, 4, 1, 2e9]],
  ['twenty-five million tonnes, two and a half million barrels', [25e6, 2.5e6]],
  ['two hundred thousand troops', [200_000]],
  ['It cost $5m', [5]],
])('figures of a summary: %s', (summary, expected) => {
  expect(figuresOfSummary(summary).map(({ value }) => value)).toEqual(expected);
});

test.each([
  'on 28 February 2026, in 2022, since 1858',
  '30 years and 20 days, a 30-year contract, for 2 decades',
  'the S-400, the Leopard 2 tank, section 1260H, the 15th plan, Article 5 of it',
  'for 2026–27 and 1858–60',
  'two parties, a day, three of them, twenty-five states',
  'tens of thousands of people',
])('no figures of a summary: %s', (summary) => {
  expect(figuresOfSummary(summary)).toEqual([]);
});

test('a figure is one and the same in words, in digits, and with another magnitude', () => {
  for (const text of ['two billion', '2 billion', '2bn', '2,000 million', '2,000,000,000', 'Two Billion']) expect([...valuesIn(text)], text).toEqual([2e9]);
  expect([...valuesIn('1.07 billion')]).toEqual([...valuesIn('1,070 million')]);
  expect([...valuesIn('240 barrels')]).not.toContain(40);
});
