import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults } from '../../components/SearchResults.tsx';
import type { Claim } from '../../data/schema-briefing.ts';
import type { FoundPlace } from '../../data/search-places.ts';
import { createTopicSearch } from '../../data/search-topics.ts';
import { makeTopic } from '../helpers/topics.ts';

const search = createTopicSearch([
  makeTopic('xi', ['Xi'], { name: 'Xi Jinping', kind: 'person', names: { zh: '习近平', ru: 'Си Цзиньпин' } }),
  makeTopic('nord-stream', ['Nord Stream'], { name: 'Nord Stream' }),
]);
const onTopic = vi.fn();
const onClear = vi.fn();
const onPlace = vi.fn();
const chapter: FoundPlace = { view: 'chapter', id: 'trade', title: 'Energy and trade', what: 'chapter' };
const show = (query: string, claims: readonly Claim[] = [], places: readonly FoundPlace[] = []) =>
  render(
    [
      <SearchBox key="box" query={query} onQuery={vi.fn()} />,
      <SearchResults
        key="results"
        results={search(query)}
        nearest={() => search.nearest(query, 3)}
        hrefOf={({ view, id }) => `#/${view}/${id}`}
        {...{ claims, places, query, onTopic, onClear, onPlace }}
      />,
    ],
    document.body,
  );
const claimOf = (id: string): Claim => ({ id, claim: 'Their ties were closer.', verdict: 'opinion', record: 'They were.', facts: ['xi-1'], topics: ['xi'] });
const told = () => document.querySelector('[role=status]')?.textContent?.trim();
const press = (key: string) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('what matched is marked', () => {
  test.each<[string, string, string | null]>([
    ['nord', 'Nord', null],
    ['习近', '习近', 'zh'],
    ['си', 'Си', 'ru'],
  ])('“%s” marks “%s”, in the language %s', (query, marked, lang) => {
    show(query);
    const mark = document.querySelector('mark');
    expect(mark?.textContent).toBe(marked);
    expect(mark?.closest('[lang]')?.getAttribute('lang') ?? null).toBe(lang);
  });
});

test('more than can be listed is counted, and what is listed is said', () => {
  const many = createTopicSearch(Array.from({ length: 31 }, (_, i) => makeTopic(`t-${i}`, [`Treaty ${i}`], { name: `Treaty ${i}` })));
  const results = many('treaty', Number.POSITIVE_INFINITY);
  render(
    <SearchResults results={results} nearest={() => []} claims={[]} places={[]} hrefOf={() => '#/'} query="treaty" {...{ onTopic, onClear, onPlace }} />,
    document.body,
  );
  expect(document.querySelector('[role=status]')?.textContent).toBe('31 found, the first 20 topics:');
  expect(document.querySelectorAll('.topic-line')).toHaveLength(20);
});

test('what is spelt most alike is told when nothing is found, and called no more than that', () => {
  show('stramno');
  expect(document.querySelector('[role=status]')?.textContent).toBe('Nothing found for “stramno”. Nearest names:');
  expect(document.querySelector('.topic-line')?.getAttribute('data-topic')).toBe('nord-stream');
});

test('nothing is told where nothing is near', () => {
  show('qwertyuiop');
  expect(document.querySelector('[role=status]')?.textContent?.trim()).toBe('Nothing found for “qwertyuiop”.');
  expect(document.querySelector('.topic-line')).toBeNull();
});

test('arrows move within the results, Escape ends the search', () => {
  show('no');
  document.querySelector<HTMLElement>('.topic-line')?.focus();
  press('ArrowDown');
  expect(document.activeElement?.className).toBe('topic-line');
  press('Escape');
  expect(onClear).toHaveBeenCalledOnce();
});

describe('where only claims are found', () => {
  test.each<[number, string]>([
    [1, '1 claim found'],
    [2, '2 claims found'],
  ])('%i of them: so it is said, and nothing of what is not found', (count, status) => {
    show('stramno', ['a', 'b'].slice(0, count).map(claimOf));
    expect(told()).toBe(status);
    expect(document.querySelectorAll('.claim-links a')).toHaveLength(count);
    expect(document.querySelector('.topic-line')).toBeNull();
    expect(document.body.textContent).not.toContain('Clear the search');
  });

  test('Enter opens the first, and the arrows go through them', async () => {
    show('stramno', ['a', 'b'].map(claimOf));
    const input = document.querySelector('input');
    input?.focus();
    press('ArrowDown');
    const focused = () => document.activeElement?.getAttribute('href');
    expect(focused()).toBe('#/claims/a');
    press('ArrowDown');
    expect(focused()).toBe('#/claims/b');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(input);
    press('Enter');
    await expect.poll(() => location.hash).toBe('#/claims/a');
  });
});

test('claims stand above the topics: the arrows go through both, and Enter opens the topic', () => {
  show('nord', [claimOf('a')]);
  expect(told()).toBe('2 found');
  document.querySelector('input')?.focus();
  press('Enter');
  expect(onTopic).toHaveBeenCalledExactlyOnceWith('nord-stream');
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement?.getAttribute('data-topic')).toBe('nord-stream');
  press('ArrowUp');
  expect(document.activeElement?.getAttribute('href')).toBe('#/claims/a');
});

describe('what only holds the words in its text', () => {
  test('is headed as no more than that where nothing is found by name', () => {
    show('matters');
    expect(told()).toBe('Nothing by that name. Mentioned in:');
    expect(document.querySelectorAll('.topic-line')).toHaveLength(2);
    expect(document.querySelector('.found .topic-line')).toBeNull();
  });

  test('stands below what is found by name, and is not counted with it', () => {
    const results = [...search('nord'), ...search('xi').map((one) => ({ ...one, by: 'text' as const }))];
    render(
      <SearchResults {...{ results, onTopic, onClear, onPlace }} nearest={() => []} claims={[]} places={[]} hrefOf={() => '#/'} query="nord" />,
      document.body,
    );
    expect(told()).toBe('1 found');
    expect([...document.querySelectorAll('p.count, .topic-line')].map((one) => one.getAttribute('data-topic') ?? one.textContent)).toEqual([
      '1 found',
      'nord-stream',
      'Mentioned in:',
      'xi',
    ]);
  });
});

test.each(['n', ' x '])('one letter is not searched for, which is said: “%s”', (query) => {
  show(query);
  expect(told()).toBe('Type at least two letters.');
  expect(document.querySelector('.topic-line')).toBeNull();
});

test('“Clear the search” is a button that does it, and the box takes the focus', () => {
  show('qwertyuiop');
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Clear the search')?.click();
  expect(onClear).toHaveBeenCalledOnce();
  expect(document.activeElement?.localName).toBe('input');
});

describe('a chapter that is found', () => {
  test('is counted, and stands above the topics', () => {
    show('nord', [claimOf('a')], [chapter]);
    expect(told()).toBe('3 found');
    expect([...document.querySelectorAll('.claim-links a')].map((link) => link.getAttribute('href'))).toEqual(['#/claims/a', '#/chapter/trade']);
  });

  test('by its whole title is what Enter opens', async () => {
    show('nord', [], [{ ...chapter, isExact: true }]);
    document.querySelector('input')?.focus();
    press('Enter');
    expect(onPlace).toHaveBeenCalledExactlyOnceWith({ view: 'chapter', id: 'trade' }, undefined);
    await expect.poll(() => location.hash).toBe('#/chapter/trade');
  });

  test('in another tab leaves the search as it is', () => {
    show('nord', [], [chapter]);
    document.querySelector('.claim-links a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(onPlace).not.toHaveBeenCalled();
  });
});
