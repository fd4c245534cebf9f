import { describe, expect, test } from 'vitest';
import { explain } from '../../data/explain.ts';
import type { SearchResult } from '../../data/search-topics.ts';
import { ambiguous, describing, makeTopic, tableOf } from '../helpers/topics.ts';

const MINISTER = { office: 'foreign-minister' as const, of: 'china' as const, sources: ['a-source'] };
const topics = [
  makeTopic('cips', ['Cross-Border Interbank Payment System', ambiguous('CIPS', 'yuan')], { kind: 'institution', name: 'CIPS' }),
  makeTopic('sullivan', ['Jake Sullivan', ambiguous('Sullivan')], { kind: 'person', name: 'Jake Sullivan' }),
  makeTopic('gazprom', ['Gazprom'], { kind: 'company', name: 'Gazprom' }),
  makeTopic('qin', ['Qin Gang'], { kind: 'person', offices: [{ ...MINISTER, from: '2023-03-07', to: '2023-07-25' }] }),
  makeTopic('wang', ['Wang Yi'], { kind: 'person', offices: [{ ...MINISTER, from: '2023-07-25' }] }),
];
const sources = { table: tableOf(topics), topics, descriptions: describing(topics), search: () => [] };
const PASSAGE = 'A long passage speaks of many things and then of CIPS among purchasing managers.';

describe('a selection is explained', () => {
  test.each<[string, string, string, string[]]>([
    ['by the topic that it names', 'Gazprom', 'exact', ['gazprom']],
    ['by the topic whose own name it is, without evidence', 'CIPS', 'exact', ['cips']],
    ['by several, in reading order', 'the CIPS network and Gazprom', 'exact', ['cips', 'gazprom']],
    ['by what a surname may mean, as no more than that', 'Sullivan', 'nearest', ['sullivan']],
    ['by nothing, where a passage only holds an ambiguous name', PASSAGE, 'none', []],
    ['by the topic that stands among right-to-left words', 'אמר דובר Gazprom \u200fהיום', 'exact', ['gazprom']],
    ['by the topic that stands beside joined emoji', '👨‍👩‍👧 Gazprom\u200d', 'exact', ['gazprom']],
    ['by what stands in its first 10,000 characters', `${'word '.repeat(1990)}Gazprom ${'word '.repeat(1000)}CIPS yuan`, 'exact', ['gazprom']],
    ['by nothing, where it is empty', '  ', 'none', []],
  ])('%s', (_name, selection, kind, expected) => {
    expect(explain(selection, sources)).toMatchObject({ kind, topics: expected });
  });
});

test.each<[SearchResult['by'], object]>([
  ['name', { kind: 'nearest', topics: ['gazprom'] }],
  ['likeness', { kind: 'none', topics: [] }],
  ['text', { kind: 'none', topics: [] }],
])('a topic that the search finds by its %s: only a name is an answer', (by, expected) => {
  const search = () => topics.slice(2, 3).map((topic) => ({ topic, matched: topic.name, by }));
  expect(explain('on Monday', { ...sources, search })).toMatchObject(expected);
});

describe('a selected description is explained', () => {
  test.each<[string, string, string | undefined, object]>([
    [
      'by who held the office on the article’s day',
      'the Chinese foreign minister',
      '2023-05-02',
      { kind: 'exact', topics: ['qin'], described: 'the Chinese foreign minister' },
    ],
    [
      'by the next one on another day',
      'The Chinese foreign minister',
      '2024-05-02',
      { kind: 'exact', topics: ['wang'], described: 'The Chinese foreign minister' },
    ],
    ['by all who may be meant, where no date is known', 'the Chinese foreign minister', undefined, { kind: 'nearest', topics: ['wang', 'qin'] }],
    [
      'by all who may be meant, where nobody is sure to have held it that day',
      'the Chinese foreign minister',
      '2023-07-25',
      { kind: 'nearest', topics: ['wang', 'qin'] },
    ],
    ['beside names, in reading order', 'Gazprom and the Chinese foreign minister', '2023-05-02', { kind: 'exact', topics: ['gazprom', 'qin'] }],
  ])('%s', (_name, selection, published, expected) => {
    expect(explain(selection, sources, published)).toMatchObject(expected);
  });

  test('and only where it is all that is explained, its words are told', () => {
    expect(explain('Gazprom and the Chinese foreign minister', sources, '2023-05-02')).not.toHaveProperty('described');
    expect(explain('Gazprom', sources, '2023-05-02')).not.toHaveProperty('described');
  });
});
