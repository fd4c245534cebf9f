import { describe, expect, test } from 'vitest';
import { isAfter } from '../../data/dates.ts';
import { chooseFacts, gatherLater } from '../../data/later-facts.ts';
import type { Fact } from '../../data/schema.ts';
import { makeTopic } from '../helpers/topics.ts';

const fact = (id: string, dates: Pick<Fact, 'on' | 'asOf'>, statement = 'It is.'): Fact => ({
  id,
  statement,
  status: 'established',
  sources: ['a-source'],
  ...dates,
});
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe('a date is later than another only if it must be', () => {
  test.each<[string, string, boolean]>([
    ['2022-02-08', '2022-02-07', true],
    ['2022-02-07', '2022-02-07', false],
    ['2022-02-06', '2022-02-07', false],
    ['2022-03', '2022-02-07', true],
    ['2022-02', '2022-02-07', false],
    ['2022', '2022-02-07', false],
    ['2023', '2022-12-31', true],
    ['2022-12-31', '2022', false],
    ['2022-03-01', '2022-02', true],
  ])('%s than %s: %s', (date, than, expected) => {
    expect(isAfter(date, than)).toBe(expected);
  });
});

describe('of a topic’s facts', () => {
  const facts = [
    fact('founded', { on: '2015-10-08' }),
    fact('size', { asOf: '2026-01' }, 'In January 2026 it had 1,600 members.'),
    fact('seat', { asOf: '2026-02' }, 'It has had its seat in Shanghai since 2015.'),
    fact('since-2013', { on: '2013', asOf: '2026-05' }),
    fact('march', { on: '2022-03' }),
    fact('summer', { on: '2024-07-01' }),
    fact('autumn', { on: '2025-09' }),
  ];

  test('the three newest are chosen beside an older article, and the others in the editors’ order; the rest is told newest first', () => {
    const { later, others, rest } = chooseFacts(facts, '2022-02-07', 4);
    expect(ids(later)).toEqual(['size', 'autumn', 'summer']);
    expect(ids(others)).toEqual(['founded']);
    expect(ids(rest)).toEqual(['seat', 'march', 'since-2013']);
  });

  test('it is told how many are later, whether they are shown or not', () => {
    expect(chooseFacts(facts, '2022-02-07', 1).since).toBe(4);
    expect(chooseFacts(facts, undefined, 1).since).toBe(0);
  });

  test('those that are shown are told newest first, too, by the date that leads each', () => {
    expect(ids(chooseFacts(facts, undefined).others)).toEqual(['seat', 'size', 'autumn', 'summer', 'march', 'founded', 'since-2013']);
  });

  test('there are no more in all than asked for', () => {
    const { later, others } = chooseFacts(facts, '2022-02-07', 3);
    expect(ids([...later, ...others])).toEqual(['size', 'autumn', 'summer']);
  });

  test('those that only go on are not later: they began before', () => {
    expect(ids(chooseFacts(facts, '2025-12-01').later)).toEqual(['size']);
  });

  test.each([undefined, '2026-11-23'])('none is later when the article is from %s', (written) => {
    const { later, others } = chooseFacts(facts, written, 3);
    expect(later).toEqual([]);
    expect(ids(others)).toEqual(['seat', 'size', 'founded']);
  });

  test('none is lost where all are shown', () => {
    const { later, others } = chooseFacts(facts, '2022-02-07');
    expect(ids([...later, ...others]).sort()).toEqual(ids(facts).sort());
  });
});

test('for an article as a whole, each topic gives its newest later fact, newest first', () => {
  const topics = [
    makeTopic('a', ['A'], { facts: [fact('a-1', { on: '2020' }), fact('a-2', { on: '2023' }), fact('a-3', { on: '2024' })] }),
    makeTopic('b', ['B'], { facts: [fact('b-1', { on: '2025' })] }),
    makeTopic('c', ['C'], { facts: [fact('c-1', { on: '2021' })] }),
  ];
  expect(gatherLater(topics, '2022-02-07').map((one) => [one.topic.id, one.fact.id])).toEqual([
    ['b', 'b-1'],
    ['a', 'a-3'],
  ]);
});
