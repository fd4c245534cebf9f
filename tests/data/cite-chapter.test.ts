import { expect, test } from 'vitest';
import { citeChapter } from '../../data/cite-chapter.ts';
import { escaped } from '../../data/cite-facts.ts';
import { readFactSet } from '../../data/fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';

test('every chapter is cited with a note for each of its facts', () => {
  const reader = readFactSet(loadCheckedData().factSet);
  for (const chapter of reader.factSet.chapters) {
    const text = citeChapter(chapter, reader);
    const facts = new Set(chapter.sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.facts)));
    expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(facts.size);
    expect(text).toContain(`[^${facts.size}]`);
    for (const id of facts) {
      for (const { by, says } of reader.fact(id)?.fact.positions ?? []) expect(text).toContain(escaped(`${by}: ${says}`));
    }
  }
});

test('a chapter is cited in its paragraphs', () => {
  const { factSet } = loadCheckedData();
  const sentence = (text: string) => ({ text, facts: [] });
  const sections = [{ title: 'Then', sentences: [sentence('One.'), sentence('Two.'), { ...sentence('Three.'), newParagraph: true as const }] }];
  expect(citeChapter({ id: 'a', title: 'A', sections }, readFactSet(factSet))).toContain('## Then\n\nOne. Two.\n\nThree.');
});
