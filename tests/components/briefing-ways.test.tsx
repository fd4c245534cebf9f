/** Ways through the briefing: where a reader comes back to, and where a keyboard goes on. */
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Briefing, type BriefingProps } from '../../components/Briefing.tsx';
import { type FactSet, readFactSet } from '../../data/fact-set.ts';
import { outlineOf } from '../../data/outline.ts';
import type { Fact } from '../../data/schema.ts';
import { createTopicSearch } from '../../data/search-topics.ts';
import { makeTopic } from '../helpers/topics.ts';

const fact = (id: string): Fact => ({ id, statement: 'It is.', status: 'established', sources: [], on: '2022-02-04' });
const topics = [makeTopic('treaty', ['Treaty'], { name: 'Treaty', kind: 'agreement', facts: [fact('treaty-1')] }), makeTopic('xi', ['Xi'], { kind: 'person' })];
const milestones = [{ on: '2022-02-04', label: 'A treaty', fact: 'treaty-1', topic: 'treaty', theme: 'treaties' }];
const edition = { reviewed: '2026-11-24', completeUntil: '2024', newest: '2024-04' };
const claims = [{ id: 'claim-ports', claim: 'They share ports.', verdict: 'opinion', record: 'They do.', facts: ['treaty-1'], topics: ['treaty'] }];
const sentence = { text: 'It is.', facts: ['treaty-1'] };
const sections = ['Goods', 'Pipes for money'].map((title) => ({ title, sentences: [sentence] }));
const chapters = [{ id: 'trade', title: 'Trade', sections }];
const factSet = { topics, milestones, edition, sources: [], claims, series: [], chapters, corrections: [] } as unknown as FactSet;
const reader = readFactSet(factSet);
const describeTopic = (id: string) => {
  const topic = topics.find((one) => one.id === id);
  return topic ? { topic, sources: [], related: [], edition } : null;
};
const facts: BriefingProps['facts'] = { reader, search: createTopicSearch(topics), describe: describeTopic };
const type = async (query: string) => {
  const input = document.querySelector('input[type=search]') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

const show = async (route: BriefingProps['route']) => {
  const rest = { outline: outlineOf(factSet), facts, hrefOf: () => '#/', onRoute: () => undefined, optionsHref: '/options.html' };
  render(<Briefing {...rest} route={route} />, document.body);
  await settle();
};
beforeEach(() => render(null, document.body));

test('the timeline stays narrowed while one of its topics is looked at', async () => {
  await show({ view: 'timeline' });
  const select = document.querySelector('select') as HTMLSelectElement;
  expect([...select.options].map(({ text }) => text)).toEqual(['everything', 'Treaties and borders']);
  select.value = 'treaties';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await show({ view: 'topic', id: 'treaty' });
  expect(document.querySelector('h1')?.textContent).toBe('Treaty');
  await show({ view: 'timeline' });
  expect(document.querySelector('select')?.value).toBe('treaties');
});

test('a topic that is found from its own page takes the focus', async () => {
  await show({ view: 'topic', id: 'treaty' });
  await type('treaty');
  document.querySelector<HTMLElement>('.topic-line')?.click();
  await settle();
  expect(document.activeElement?.textContent).toBe('Treaty');
  expect(document.activeElement?.localName).toBe('h1');
});

test('a claim that is found from its own page is shown again, and takes the focus', async () => {
  await show({ view: 'claims', id: 'claim-ports' });
  await type('ports');
  document.querySelector<HTMLElement>('.claim-links a')?.click();
  await settle();
  expect(document.querySelector('.search-results')).toBeNull();
  await expect.poll(() => document.activeElement?.textContent).toBe('Claims checked');
});

test('a section that is found takes the focus in its chapter', async () => {
  // jsdom scrolls nothing.
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  await show({ view: 'home' });
  await type('pipes for money');
  document.querySelector<HTMLElement>('.claim-links a')?.click();
  await show({ view: 'chapter', id: 'trade' });
  await settle();
  expect(document.activeElement?.textContent).toBe('Pipes for money');
  expect(scrolled).toHaveBeenCalledOnce();
});

test('an explanation that is gone is said to be gone', async () => {
  await show({ view: 'answer' });
  expect(document.querySelector('main h1')?.textContent).toBe('Explained');
  expect(document.querySelector('main')?.textContent).toContain('not kept');
});
