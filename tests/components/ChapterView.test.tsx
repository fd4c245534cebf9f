import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { ChapterView } from '../../components/ChapterView.tsx';
import { type FactSet, readFactSet } from '../../data/fact-set.ts';
import type { Chapter } from '../../data/schema-briefing.ts';
import { makeTopic } from '../helpers/topics.ts';

const topics = [makeTopic('cips', ['CIPS']), makeTopic('neva', ['Neva River'])];
const reader = readFactSet({ topics, sources: [], series: [] } as unknown as FactSet);
const chapter: Chapter = {
  id: 'money',
  title: 'Money',
  sections: [
    {
      title: 'Then',
      sentences: [
        { text: 'CIPS began.', facts: ['cips-1'], links: [{ start: 0, end: 4, topic: 'cips' }] },
        { text: 'It lies on the Neva River.', facts: ['neva-1'], links: [{ start: 15, end: 25, topic: 'neva' }] },
        { text: 'It grew.', facts: ['cips-1'], newParagraph: true },
      ],
    },
  ],
};
const scrolled: unknown[] = [];
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
const marks = () => [...document.querySelectorAll<HTMLElement>('.sentence-mark')];

beforeEach(() => {
  render(null, document.body);
  scrolled.length = 0;
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = function (how) {
    scrolled.push([this.className, how]);
  };
  const nothing = () => undefined;
  const hrefOf = ({ view, id }: { view: string; id?: string }) => `#/${view}/${id}`;
  render(<ChapterView chapter={chapter} reader={reader} toMarkdown={() => ''} beside={{}} hrefOf={hrefOf} onTopic={nothing} />, document.body);
});

test('names in the prose lead to their topics, and the text is as it was', () => {
  const links = [...document.querySelectorAll('.prose a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['CIPS', '#/topic/cips'],
    ['Neva River', '#/topic/neva'],
  ]);
  for (const mark of marks()) mark.remove();
  expect([...document.querySelectorAll('.prose')].map(({ textContent }) => textContent?.trim())).toEqual([
    'CIPS began. It lies on the Neva River.',
    'It grew.',
  ]);
});

test('a sentence’s facts open under its own paragraph, and are brought into view', async () => {
  marks()[1]?.click();
  await settle();
  const facts = document.querySelector('section > .behind');
  expect(facts?.previousElementSibling?.textContent).toContain('Neva');
  expect(facts?.nextElementSibling?.textContent).toContain('It grew');
  expect(scrolled).toEqual([['facts behind', { block: 'nearest' }]]);
  marks()[1]?.click();
  await settle();
  expect(document.querySelector('section > .behind')).toBeNull();
  expect(scrolled.length).toBe(1);
});
