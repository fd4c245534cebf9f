import { expect, test } from 'vitest';
import { checkFactSet } from '../../data/check-fact-set.ts';
import { readFactSet } from '../../data/fact-set.ts';
import { oneSidedTopics } from '../../data/one-sided.ts';
import type { Source } from '../../data/schema.ts';
import { filesWith, SOURCE } from '../helpers/data-files.ts';
import { makeTopic } from '../helpers/topics.ts';

const sources = (['western', 'chinese', 'other'] as const).map((origin): Source => ({ ...(SOURCE as Source), id: origin, origin }));
const { factSet } = checkFactSet(filesWith());
const topicOf = (id: string, ...of: string[][]) =>
  makeTopic(id, [id], { facts: of.map((list, i) => ({ id: `${id}-${i}`, statement: 'X.', on: '2022', status: 'reported' as const, sources: list })) });

test('topics stand by the share of their facts that rest on one origin alone, the larger of two before the smaller', () => {
  const topics = [
    topicOf('half', ['chinese'], ['chinese', 'western'], ['western'], ['western']),
    topicOf('a-smaller', ['chinese'], ['chinese'], ['chinese']),
    topicOf('larger', ['western'], ['western'], ['western'], ['western']),
    topicOf('small', ['western'], ['western']),
    topicOf('many', ['other'], ['other'], ['other']),
  ];
  expect(oneSidedTopics(topics, readFactSet({ ...factSet, topics, sources }))).toEqual([
    { topic: 'larger', origin: 'western', share: 1, facts: 4 },
    { topic: 'a-smaller', origin: 'chinese', share: 1, facts: 3 },
    { topic: 'half', origin: 'western', share: 0.5, facts: 4 },
  ]);
});
