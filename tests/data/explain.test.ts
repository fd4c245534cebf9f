import { describe, expect, test } from 'vitest';
import { explain } from '../../data/explain.ts';
import type { SearchResult } from '../../data/search-topics.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('cips', ['Cross-Border Interbank Payment System', ambiguous('CIPS', 'yuan')], { kind: 'institution', name: 'CIPS' }),
  makeTopic('sullivan', ['Jake Sullivan', ambiguous('Sullivan')], { kind: 'person', name: 'Jake Sullivan' }),
  makeTopic('gazprom', ['Gazprom'], { kind: 'company', name: 'Gazprom' }),
];
const sources = { table: tableOf(topics), topics, search: () => [] };
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
  const search = () => topics.slice(2).map((topic) => ({ topic, matched: topic.name, by }));
  expect(explain('on Monday', { ...sources, search })).toMatchObject(expected);
});
