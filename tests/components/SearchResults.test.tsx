import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SearchResults } from '../../components/SearchResults.tsx';
import type { Claim } from '../../data/schema-briefing.ts';
import { createTopicSearch } from '../../data/search-topics.ts';
import { makeTopic } from '../helpers/topics.ts';

const search = createTopicSearch([
  makeTopic('xi', ['Xi'], { name: 'Xi Jinping', kind: 'person', names: { zh: '习近平', ru: 'Си Цзиньпин' } }),
  makeTopic('nord-stream', ['Nord Stream'], { name: 'Nord Stream' }),
]);
const onTopic = vi.fn();
const onClear = vi.fn();
const show = (query: string, claims: readonly Claim[] = []) =>
  render(
    [
      <SearchBox key="box" query={query} onQuery={vi.fn()} />,
      <SearchResults
        key="results"
        results={search(query)}
        nearest={() => search.nearest(query, 3)}
        hrefOf={({ id }) => `#/claims/${id}`}
        {...{ claims, query, onTopic, onClear }}
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
    <SearchResults results={results} nearest={() => []} claims={[]} hrefOf={() => '#/'} query="treaty" onTopic={onTopic} onClear={onClear} />,
    document.body,
  );
  expect(document.querySelector('[role=status]')?.textContent).toBe('31 found, the first 20:');
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
  show('n');
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
  expect(told()).toBe('1 found');
  document.querySelector('input')?.focus();
  press('Enter');
  expect(onTopic).toHaveBeenCalledExactlyOnceWith('nord-stream');
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement?.getAttribute('data-topic')).toBe('nord-stream');
  press('ArrowUp');
  expect(document.activeElement?.getAttribute('href')).toBe('#/claims/a');
});
