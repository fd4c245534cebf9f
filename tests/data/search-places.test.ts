/** Chapters, sections, charts and milestones as they are, found by what readers type. */
import { describe, expect, test } from 'vitest';
import { loadCheckedData } from '../../data/plugin.ts';
import { createPlaceSearch } from '../../data/search-places.ts';

const search = createPlaceSearch(loadCheckedData().factSet);

describe('comes first', () => {
  test.each<[string, string, object]>([
    ['a chapter by its title', 'energy and trade', { view: 'chapter', id: 'energy-and-trade', isExact: true }],
    ['a chapter that asks, without its question mark', 'did China help', { view: 'chapter', id: 'did-china-help', isExact: true }],
    ['a chapter by words of its title', 'soldiers', { view: 'chapter', id: 'soldiers-and-weapons' }],
    ['a chapter with a typing error', 'energie and trade', { view: 'chapter', id: 'energy-and-trade' }],
    ['a section, in its chapter', 'pipes for money', { view: 'chapter', id: 'agreements', section: 'Pipes for money' }],
    ['a chart by words of its title', 'machine tools', { view: 'charts', id: 'machine-tools' }],
    ['a milestone by its day', '24.02.2022', { view: 'topic', id: 'full-scale-invasion-2022', title: 'Russia invades Ukraine' }],
  ])('%s', (_name, query, expected) => {
    expect(search(query)[0]).toMatchObject(expected);
  });
});

test('all milestones of a month, in their order', () => {
  expect(search('February 2022').map(({ what }) => what)).toEqual([4, 6, 21, 24, 25].map((day) => `timeline, ${day} February 2022`));
});

test('a section with the name of a topic is no exact title', () => {
  expect(search('ukraine')[0]).toMatchObject({ section: 'Ukraine', isExact: false });
});

test.each(['', 'a', 'the', 'who is winning the war', 'coffee', 'qwertyuiop', 'Monday'])('nothing for “%s”', (query) => {
  expect(search(query)).toEqual([]);
});
