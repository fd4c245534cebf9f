/** Places of the briefing: what is unknown is said, what is not established is marked. */
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { ChartList } from '../../components/ChartList.tsx';
import { ClaimList } from '../../components/ClaimList.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { TopicIndex } from '../../components/TopicIndex.tsx';
import { type FactSet, readFactSet } from '../../data/fact-set.ts';
import type { Fact } from '../../data/schema.ts';
import { makeTopic } from '../helpers/topics.ts';

const fact = (id: string, status: Fact['status']): Fact => ({ id, statement: 'It is.', status, sources: [], on: '2022-02-04', attributedTo: 'Moscow' });
const topics = [makeTopic('a', ['A'], { facts: [fact('a-1', 'established'), fact('a-2', 'claimed')] })];
const milestones = ['a-1', 'a-2'].map((id) => ({ on: '2022-02-04', label: `What ${id} says`, fact: id, topic: 'a', theme: 'war' }));
const factSet = { topics, milestones, sources: [], claims: [], series: [], chapters: [] } as unknown as FactSet;
const reader = readFactSet(factSet);
const nothing = () => undefined;
const rest = { reader, hrefOf: () => '#/', onTopic: nothing };

beforeEach(() => {
  render(null, document.body);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = nothing;
});

describe('an address that is not known is said to be so', () => {
  test.each([
    ['a chart', <ChartList key="1" {...rest} only="nope@2022" />, 'no chart “nope”'],
    ['a claim', <ClaimList key="2" {...rest} claims={[]} only="zzz" />, 'no claim “zzz”'],
  ])('%s', (_what, list, words) => {
    render(list, document.body);
    expect(document.querySelector('[role=status]')?.textContent).toContain(words);
  });

  test.each([
    ['charts', <ChartList key="1" {...rest} />],
    ['claims', <ClaimList key="2" {...rest} claims={[]} />],
  ])('but not where all %s are asked for', (_what, list) => {
    render(list, document.body);
    expect(document.querySelector('[role=status]')).toBeNull();
  });
});

test('the timeline marks what is not established, with the one whose claim it is', () => {
  render(<Timeline reader={reader} theme="" onTheme={nothing} onTopic={nothing} />, document.body);
  const lines = [...document.querySelectorAll('.timeline li')].map((line) => line.querySelector('.status')?.textContent);
  expect(lines).toEqual([undefined, '○ Claimed by Moscow']);
});

test('a long list of topics has letters that lead to their topics, a short one has none', () => {
  const many = Array.from({ length: 41 }, (_, i) => makeTopic(`t${i}`, [], { name: i === 0 ? '“Wolf warrior”' : `Accord ${i}` }));
  render(<TopicIndex topics={many} onTopic={nothing} />, document.body);
  expect([...document.querySelectorAll('.letters button')].map(({ textContent }) => textContent)).toEqual(['A', 'W']);
  document.querySelectorAll<HTMLElement>('.letters button')[1]?.click();
  expect(document.activeElement?.nextElementSibling?.textContent).toContain('Wolf warrior');
  render(<TopicIndex topics={many.slice(1)} onTopic={nothing} />, document.body);
  expect(document.querySelector('.letters')).toBeNull();
  expect(document.querySelectorAll('.topic-line').length).toBe(40);
});
