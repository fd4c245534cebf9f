import { describe, expect, test } from 'vitest';
import { citeChapter, citeTopic } from '../../data/cite.ts';
import { readFactSet } from '../../data/fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import type { Source } from '../../data/schema.ts';
import { makeTopic } from '../helpers/topics.ts';

const source: Source = {
  id: 'a-source',
  publisher: 'Yahoo News',
  credit: 'Reuters',
  title: 'A [bracketed] title',
  url: 'https://news.example/a',
  published: '2022-02-05',
  accessed: '2026-11-23',
  kind: 'wire',
  origin: 'western',
};
const edition = { reviewed: '2026-11-23', knowsUntil: '2026-07' };
const topic = makeTopic('cips', ['CIPS'], {
  name: 'CIPS',
  facts: [
    { id: 'cips-1', statement: 'It *grew*.', on: '2022-02-04', status: 'established', sources: ['a-source'] },
    { id: 'cips-2', statement: 'It is safe.', asOf: '2025-06', status: 'claimed', attributedTo: 'the bank', sources: ['a-source', 'unknown'] },
  ],
});

describe('a topic is cited', () => {
  test('as plain text, with date, status, source and address of each fact', () => {
    const text = citeTopic(topic, topic.facts, [source], edition, 'text');
    expect(text.split('\n')).toEqual([
      `CIPS: ${topic.summary}`,
      '',
      '- 4 February 2022 (established): It *grew*. Source: Yahoo News (Reuters): A [bracketed] title, 5 February 2022. https://news.example/a',
      '- As of June 2025 (claimed, by the bank): It is safe. Source: Yahoo News (Reuters): A [bracketed] title, 5 February 2022. https://news.example/a',
      '',
      'From Sidelight, reviewed 23 November 2026; it knows events until July 2026.',
    ]);
  });

  test('as Markdown, with nothing in a name or title taken for markup', () => {
    const text = citeTopic(topic, topic.facts.slice(0, 1), [source], edition, 'markdown');
    expect(text).toContain('**CIPS**: ');
    expect(text).toContain('It \\*grew\\*. Source: [Yahoo News (Reuters): A \\[bracketed\\] title](https://news.example/a), 5 February 2022');
  });
});

test('every chapter is cited with a note for each of its facts', () => {
  const reader = readFactSet(loadCheckedData().factSet);
  for (const chapter of reader.factSet.chapters) {
    const text = citeChapter(chapter, reader);
    const facts = new Set(chapter.sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.facts)));
    expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(facts.size);
    expect(text).toContain(`[^${facts.size}]`);
  }
});
