import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureInContext } from '../../data/figure-in-context.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import type { Series } from '../../data/schema-series.ts';

const figures = (unit: string, points: [string, number | null][], words = ['trade']): Series => ({
  id: 'a-series',
  title: 'It grew',
  kind: 'bars',
  unit,
  measuredBy: 'Customs',
  topics: ['a-topic'],
  near: { words },
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
const share = figures('per cent of new cars sold in the year', [['2023', 56.1]], ['Chinese brand', 'their share']);

describe('a figure in the text is shown beside ours', () => {
  test.each<[string, string, Series, string, string]>([
    ['of the year that the text names', 'Trade reached $240 billion in 2023, Beijing said.', trade, '$240 billion', '2023'],
    ['written out', 'Their trade was worth 146.9 billion US dollars in 2021.', trade, '146.9 billion US dollars', '2021'],
    ['of about its size, where no year is named', 'Trade worth $245bn is a record.', trade, '$245bn', '2024'],
    ['of the year, though it differs: it is shown, not judged', 'In 2021 trade was $160 billion.', trade, '$160 billion', '2021'],
    ['of the year, though it is smaller', 'In 2023 trade was $210 billion.', trade, '$210 billion', '2023'],
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
    ['for one that differs by more than 15 per cent', 'In 2021 trade was $250 billion.', trade],
    ['for one that is smaller by more than 15 per cent', 'In 2023 trade was $190 billion.', trade],
    ['for a figure unlike any, without a year', 'A fund of $3 billion was agreed.', trade],
  ])('%s', (_name, text, series) => {
    expect(figureInContext(text, [series])).toBeUndefined();
  });
});

/** The series that belong to a topic, as they are shipped. */
const { series: shipped } = loadCheckedData().factSet;
const shown = (topic: string, text: string) =>
  figureInContext(
    text,
    shipped.filter(({ topics }) => topics.includes(topic)),
  );

describe('a figure that measures something else is set beside none of ours', () => {
  test.each<[string, string, string]>([
    [
      'interest rates beside cars',
      'chinese-cars',
      'Chinese brands seized more than half of the market after Renault handed over AvtoVAZ for a single rouble, but a higher recycling fee and 20 per cent interest rates have emptied showrooms.',
    ],
    ['a share before the year that is named', 'avtovaz', 'Their share of the market was less than 10 per cent before 2022.'],
    ['what sales grew by', 'chinese-cars', 'Sales of Chinese cars in Russia rose by 58.5 per cent in 2024.'],
    ['growth that is told behind the figure', 'chinese-cars', 'Chinese brands sold 58.5 per cent more cars in Russia.'],
    ['trade with another country', 'bilateral-trade', 'China’s trade with Germany was worth $245 billion in 2024, more than its trade with Russia.'],
    ['another country’s trade', 'bilateral-trade', 'Germany’s trade with China reached $246 billion in 2024.'],
    ['a fine', 'bilateral-trade', 'Trade between Russia and China has grown. The fund was fined $245 billion in all.'],
    ['aid in another clause', 'bilateral-trade', 'In 2023 the West sent aid worth $240 billion, while trade between Russia and China grew.'],
    ['a surplus', 'bilateral-trade', 'The trade surplus was $107 billion in 2018.'],
    ['part of a year', 'bilateral-trade', 'In the first eleven months of 2023 trade between Russia and China was worth $218.2 billion.'],
    ['a quarter', 'bilateral-trade', 'Trade came to $64.2 billion in the first quarter.'],
    ['the price of oil beside the cap', 'oil-price-cap', 'Urals fell to $44 a barrel, far below the price cap.'],
    ['a discount beside the cap', 'oil-price-cap', 'With the cap in force, Urals sold at $60 a barrel in 2022.'],
    ['a fall in shares', 'moscow-exchange', 'Shares on the Moscow Exchange lost 36 per cent, and the yuan closed higher.'],
    ['gas for Europe', 'gazprom', 'Gazprom sent 38.8 billion cubic metres to Europe in 2025.'],
    ['a pipeline of another number', 'gazprom', 'Power of Siberia 2 would carry 38.8 bcm.'],
    ['another terminal', 'lng-trade', 'The plant’s LNG capacity is 9.8 million tonnes.'],
    ['a forecast for a year that we do not have', 'bilateral-trade', 'Trade between Russia and China should reach $245 billion by 2030.'],
    ['a year that another figure came from', 'bilateral-trade', 'Trade between Russia and China was $215 billion, up from 2022.'],
    ['a month of another year', 'chinese-cars', 'Chinese brands had 40 per cent in 2023 as a whole, and their share of the market grew.'],
  ])('%s', (_name, topic, text) => {
    expect(shown(topic, text)?.said).toBeUndefined();
  });
});

describe('a figure is read as papers write it', () => {
  const money = (said: string) => ['bilateral-trade', `Trade between Russia and China reached ${said} in 2023.`, said, 'trade-total', '2023'] as const;
  const cap = (said: string) => ['oil-price-cap', `The EU keeps the price cap at ${said}, it said.`, said, 'oil-price-cap', '2022-12-05'] as const;
  const oil = (said: string) => ['russian-crude-to-china', `China bought ${said} of Russian crude oil in 2024.`, said, 'crude-oil', '2024'] as const;
  test.each<readonly [string, string, string, string, string]>([
    money('240.11 billion U.S. dollars'),
    money('USD 240 billion'),
    money('240 billion USD'),
    money('US$240bn'),
    money('US$ 240.1 billion'),
    money('$240B'),
    money('U.S. $240 billion'),
    cap('$60-a-barrel'),
    cap('$60/barrel'),
    cap('$60/bl'),
    cap('60 U.S. dollars per barrel'),
    cap('USD 60 a barrel'),
    oil('108.5 million metric tons'),
    oil('108.5m tonnes'),
    oil('2.17 million barrels a day'),
    oil('2.17 million barrels per day'),
    oil('2.17 million bpd'),
    oil('2.17 mn b/d'),
    ['oil-price-cap', 'The $60-a-barrel price cap has been tested.', '$60-a-barrel', 'oil-price-cap', '2022-12-05'],
    ['gazprom', 'Through Power of Siberia it sent 38.8bn cubic metres in 2025.', '38.8bn cubic metres', 'power-of-siberia-flow', '2025'],
    ['bilateral-trade', 'Two-way trade, a record $240bn last year, has slipped.', '$240bn', 'trade-total', '2023'],
    ['bilateral-trade', 'Trade grew from $190 billion in 2022 to $240 billion in 2023.', '$240 billion', 'trade-total', '2023'],
    ['bilateral-trade', 'In 2024 Chinese exports were worth $115.5 billion.', '$115.5 billion', 'china-exports-to-russia', '2024'],
    ['chinese-cars', 'Chinese brands had 61.9 per cent of the market in September 2024.', '61.9 per cent', 'chinese-cars-by-month', '2024-09'],
    ['yuan-settlement', 'Over 90% of it is settled in yuan and roubles.', '90%', 'rouble-yuan-payments', '2024-05'],
  ])('%s: %s', (topic, text, said, id, at) => {
    expect(shown(topic, text)).toMatchObject({ said, at, series: { id } });
  });

  test('barrels a day are told as the tonnes a year that ours counts', () => {
    expect(shown('russian-crude-to-china', 'China imported 2.17 million barrels a day of Russian crude.')).toMatchObject({
      converted: '108.5 million tonnes a year',
    });
    expect(shown('bilateral-trade', 'Trade reached $240 billion in 2023.')?.converted).toBeUndefined();
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
