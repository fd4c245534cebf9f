import { describe, expect, test } from 'vitest';
import { explain } from '../../data/explain.ts';
import { createTopicSearch } from '../../data/search-topics.ts';
import { ambiguous, describing, makeTopic, phrase, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('cips', ['CIPS', phrase('Cross-Border Interbank Payment System')]),
  makeTopic('kyiv', ['Kyiv', 'Kiev'], { familiar: true, kind: 'place' }),
  makeTopic('power-of-siberia-2', ['Power of Siberia 2']),
  makeTopic('sullivan', ['Jake Sullivan', ambiguous('Sullivan')], { kind: 'person', name: 'Jake Sullivan' }),
  makeTopic('xi', ['Xi Jinping', 'Xi'], { kind: 'person', names: { zh: '习近平', ru: 'Си Цзиньпин' } }),
  makeTopic('zelensky', ['Volodymyr Zelensky', 'Zelenskyy'], { kind: 'person' }),
];
const search = createTopicSearch(topics);

test('one common word of several is no answer', () => {
  expect(search('a payment for apple cake')).toEqual([]);
  expect(search('interbanks payments')[0]?.topic.id).toBe('cips');
});

describe('a search finds', () => {
  test.each<[string, string, string]>([
    ['a name', 'CIPS', 'cips'],
    ['the beginning of a name', 'power of', 'power-of-siberia-2'],
    ['a word within a name', 'interbank', 'cips'],
    ['another spelling', 'Kiev', 'kyiv'],
    ['a name with a typing error', 'Zelenksy', 'zelensky'],
    ['a name without its accents and hyphens', 'cross border interbank', 'cips'],
    ['what a question names', 'What is CIPS?', 'cips'],
    ['a Chinese name', '习近平', 'xi'],
    ['a Russian name', 'Си Цзиньпин', 'xi'],
  ])('%s', (_name, query, expected) => {
    expect(search(query)[0]?.topic.id).toBe(expected);
  });

  test('a topic by its own name before one by another of its names', () => {
    const some = createTopicSearch([makeTopic('espo', ['East Siberia pipeline'], { name: 'ESPO' }), makeTopic('power', ['PoS'], { name: 'Power of Siberia' })]);
    expect(some('siberia').map(({ topic }) => topic.id)).toEqual(['power', 'espo']);
  });

  test('a name in another language with its language', () => {
    expect(search('си цзиньпин')[0]).toMatchObject({ matched: 'Си Цзиньпин', lang: 'ru' });
    expect(search('xi')[0]).not.toHaveProperty('lang');
  });

  test('what is nearest when nothing is found, and nothing that is hardly alike', () => {
    expect(search('pwrsbr')).toEqual([]);
    expect(search.nearest('zelsky', 1)).toMatchObject([{ topic: { id: 'zelensky' } }]);
    expect(search.nearest('qqzelqq', 1)).toEqual([]);
  });

  test('nothing for nothing, and nothing far-fetched', () => {
    expect(search('  ')).toEqual([]);
    expect(search('qwertyuiop')).toEqual([]);
  });

  test('no more than is asked for, however long the query', () => {
    expect(search('Xi '.repeat(5000), 3).length).toBeLessThanOrEqual(3);
  });
});

describe('a selection is explained', () => {
  const sources = { table: tableOf(topics), topics, descriptions: describing(topics), search };
  test.each<[string, string, object]>([
    ['by the topics named in it, in reading order', 'Zelenskyy wrote to Xi about Kyiv and Xi', { kind: 'exact', topics: ['zelensky', 'xi', 'kyiv'] }],
    ['by what an ambiguous name may mean', 'Sullivan', { kind: 'nearest', topics: ['sullivan'] }],
    ['by the nearest topics', 'Siberian power', { kind: 'nearest', topics: ['power-of-siberia-2'] }],
    ['by nothing when nothing is near', 'the recipe for a cake', { kind: 'none', topics: [] }],
    ['by nothing when it is empty', '   ', { kind: 'none', topics: [] }],
  ])('%s', (_name, selection, expected) => {
    expect(explain(selection, sources)).toMatchObject(expected);
  });

  test('in short when it is long', () => {
    expect(explain(`CIPS ${'and more '.repeat(5000)}`, sources).selection.length).toBeLessThanOrEqual(120);
  });
});
