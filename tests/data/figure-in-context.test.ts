import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureInContext } from '../../data/figure-in-context.ts';
import type { Series } from '../../data/schema-series.ts';

const figures = (unit: string, points: [string, number | null][]): Series => ({
  id: 'a-series',
  title: 'It grew',
  kind: 'bars',
  unit,
  measuredBy: 'Customs',
  topics: ['a-topic'],
  asOf: '2025-12',
  points: points.map(([x, y]) => ({ x, y, ...(y === null ? { note: 'Not found.' } : {}) })),
  sources: ['a-source'],
});
const trade = figures('billion US dollars', [
  ['2021', 146.9],
  ['2023', 240.1],
  ['2024', 244.8],
  ['2025', null],
]);
const share = figures('per cent of new cars sold in the year', [['2023', 56.1]]);

describe('a figure in the text is shown beside ours', () => {
  test.each<[string, string, Series, string, string]>([
    ['of the year that the text names', 'Trade reached $240 billion in 2023, Beijing said.', trade, '$240 billion', '2023'],
    ['written out', 'They traded 146.9 billion US dollars in 2021.', trade, '146.9 billion US dollars', '2021'],
    ['of about its size, where no year is named', 'Trade worth $245bn is a record.', trade, '$245bn', '2024'],
    ['of the year, though it differs: it is shown, not judged', 'In 2021 trade was $250 billion.', trade, '$250 billion', '2021'],
    ['of the year, though it is smaller', 'In 2023 trade was $190 billion.', trade, '$190 billion', '2023'],
    ['after one that measures something else', 'In 2023 the EU gave Kyiv $18 billion while trade reached $240 billion.', trade, '$240 billion', '2023'],
    ['in per cent', 'Chinese brands took 56 per cent in 2023.', share, '56 per cent', '2023'],
    ['with a percent sign', 'Their share was 56% in 2023.', share, '56%', '2023'],
  ])('%s', (_name, text, series, said, at) => {
    expect(figureInContext(text, [series])).toMatchObject({ said, at });
  });
});

test('of several series with a figure of that size the one that gives just this figure is shown', () => {
  const exports = { ...figures('billion US dollars', [['2024', 115.5]]), id: 'exports' };
  const imports = { ...figures('billion US dollars', [['2024', 129.3]]), id: 'imports' };
  const text = 'Trade reached $244.8 billion in 2024.';
  for (const series of [
    [exports, imports, trade],
    [trade, imports, exports],
  ])
    expect(figureInContext(text, series)).toMatchObject({ at: '2024', series: { id: 'a-series' } });
});

describe('no figure is shown', () => {
  test.each<[string, string, Series]>([
    ['for text without one', 'Trade grew in 2023.', trade],
    ['of another unit', 'Trade grew by 26 per cent in 2023.', trade],
    ['for a year that has none of ours', 'Trade was $300 billion in 2025.', trade],
    ['for a figure of another size, though a year is named', 'In 2023 the EU gave Kyiv $18 billion while trade between Russia and China grew.', trade],
    ['for one that is larger by far', 'In 2023 China’s economy was worth $17,800 billion, and trade with Russia grew.', trade],
    ['for a share of something else', 'Inflation was 7.4 per cent in 2023, and Chinese brands sold well.', share],
    ['for other dollars', 'Trade reached HK$240 billion, or A$240 billion, in 2023.', trade],
    ['for a figure unlike any, without a year', 'A fund of $3 billion was agreed.', trade],
  ])('%s', (_name, text, series) => {
    expect(figureInContext(text, [series])).toBeUndefined();
  });
});

test('whatever the text, what is shown was said, and its point is one of the series', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'$240.1, billion2023 %a') }), (text) => {
      const found = figureInContext(text, [trade, share]);
      if (!found) return;
      expect(text).toContain(found.said);
      expect(found.series.points.map(({ x }) => x)).toContain(found.at);
    }),
    { numRuns: 10_000 },
  );
});
