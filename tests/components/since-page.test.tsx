import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { PageTopics } from '../../components/PageTopics.tsx';
import { type FactSet, readFactSet } from '../../data/fact-set.ts';
import type { Fact } from '../../data/schema.ts';
import { makeTopic } from '../helpers/topics.ts';

const fact = (id: string, on: string): Fact => ({ id, statement: `What ${id} says.`, status: 'established', sources: ['a-source'], on });
const topics = ['a', 'b', 'c', 'd'].map((id, i) => makeTopic(id, [id], { facts: [fact(`${id}-old`, '2020'), fact(`${id}-new`, `2024-0${i + 1}`)] }));
const reader = readFactSet({ topics, sources: [] as FactSet['sources'] } as FactSet);
const onTopic = vi.fn();

const show = (written: string | undefined) => {
  const page = { state: 'annotated' as const, topics: topics.map(({ id }) => ({ topic: id, mentions: 1 })), written, onJump: () => undefined };
  render(<PageTopics page={page} reader={reader} onTopic={onTopic} />, document.body);
};
beforeEach(() => render(null, document.body));

test('an older article: the newest later fact of each topic, three of them open, each leading to its topic', () => {
  show('2022-02-07');
  expect(document.querySelector('.since h2')?.textContent).toBe('This article is from 7 February 2022. Since then:');
  expect([...document.querySelectorAll('.since > .facts .fact-statement')].map((one) => one.textContent)).toEqual([
    'What d-new says.',
    'What c-new says.',
    'What b-new says.',
  ]);
  expect(document.querySelector('.since summary')?.textContent).toBe('1 more');
  document.querySelector<HTMLButtonElement>('.since .chip')?.click();
  expect(onTopic).toHaveBeenCalledWith('d');
});

test.each([undefined, '2026-01-01'])('an article of the date %s: the topics alone', (written) => {
  show(written);
  expect(document.querySelector('.since')).toBeNull();
  expect(document.querySelectorAll('.page-topics > li')).toHaveLength(4);
});
