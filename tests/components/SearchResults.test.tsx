import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchResults } from '../../components/SearchResults.tsx';
import { createTopicSearch } from '../../data/search-topics.ts';
import { makeTopic } from '../helpers/topics.ts';

const search = createTopicSearch([
  makeTopic('xi', ['Xi'], { name: 'Xi Jinping', kind: 'person', names: { zh: '习近平', ru: 'Си Цзиньпин' } }),
  makeTopic('nord-stream', ['Nord Stream'], { name: 'Nord Stream' }),
]);
const onTopic = vi.fn();
const onClear = vi.fn();
const show = (query: string) =>
  render(
    <SearchResults results={search(query)} nearest={() => search.nearest(query, 3)} claims={[]} hrefOf={() => '#/'} {...{ query, onTopic, onClear }} />,
    document.body,
  );
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
