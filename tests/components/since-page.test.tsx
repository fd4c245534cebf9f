import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { PageTopics } from '../../components/PageTopics.tsx';
import { type FactSet, readFactSet } from '../../data/fact-set.ts';
import { outlineOf } from '../../data/outline.ts';
import type { Fact } from '../../data/schema.ts';
import { makeTopic } from '../helpers/topics.ts';

const fact = (id: string, on: string): Fact => ({ id, statement: `What ${id} says.`, status: 'established', sources: ['a-source'], on });
const topics = ['a', 'b', 'c', 'd'].map((id, i) =>
  makeTopic(id, [id], { ...(id === 'b' && { familiar: true }), facts: [fact(`${id}-old`, '2020'), fact(`${id}-new`, `2024-0${i + 1}`)] }),
);
const factSet = {
  topics,
  sources: [] as FactSet['sources'],
  edition: { reviewed: '2026-11-24', completeUntil: '2024', newest: '2024-04' },
  chapters: [] as FactSet['chapters'],
  claims: [] as FactSet['claims'],
} as FactSet;
const reader = readFactSet(factSet);
const onTopic = vi.fn();

const show = (written: string | undefined) => {
  const page = { state: 'annotated' as const, topics: topics.map(({ id }) => ({ topic: id, mentions: 1 })), written, onJump: () => undefined };
  render(<PageTopics page={page} outline={outlineOf(factSet)} reader={reader} hrefOf={() => '#/'} onTopic={onTopic} />, document.body);
};
beforeEach(() => render(null, document.body));

test('an older article: one line that opens on the newest later fact of each topic, each leading to its topic', () => {
  show('2022-02-07');
  expect(document.querySelector<HTMLDetailsElement>('details.since')?.open).toBe(false);
  expect(document.querySelector('.since summary')?.textContent).toBe('Since 7 February 2022: 4 later facts');
  expect([...document.querySelectorAll('.since .fact-statement')].map((one) => one.textContent)).toEqual(
    ['d', 'c', 'b', 'a'].map((id) => `What ${id}-new says.`),
  );
  document.querySelector<HTMLButtonElement>('.since .chip')?.click();
  expect(onTopic).toHaveBeenCalledWith('d');
});

test.each([undefined, '2026-01-01'])('an article of the date %s: the topics alone', (written) => {
  show(written);
  expect(document.querySelector('.since')).toBeNull();
  expect(document.querySelectorAll('.page-topics > li')).toHaveLength(4);
});

test('an older article before the facts have been read: the list, and the line that will stand above it', () => {
  const page = { state: 'annotated' as const, topics: [{ topic: 'a', mentions: 1 }], written: '2022-02-07', onJump: () => undefined };
  render(<PageTopics page={page} outline={outlineOf(factSet)} hrefOf={() => '#/'} onTopic={onTopic} />, document.body);
  expect(document.querySelector('.since[aria-busy]')?.textContent).toBe('Since 7 February 2022:');
  expect(document.querySelectorAll('.page-topics > li')).toHaveLength(1);
});
