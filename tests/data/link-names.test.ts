import { expect, test } from 'vitest';
import { linkNames } from '../../data/link-names.ts';
import type { Chapter } from '../../data/schema-briefing.ts';
import { makeTopic, phrase, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('cips', ['CIPS'], { name: 'CIPS' }),
  makeTopic('dual-use', [phrase('dual-use goods'), phrase('gunpowder and artillery')], { name: 'Dual-use goods' }),
  makeTopic('russia', ['Russia'], { name: 'Russia', familiar: true }),
];

const chapterOf = (...sections: string[][]): Chapter => ({
  id: 'one',
  title: 'One',
  sections: sections.map((texts, i) => ({ title: `Section ${i}`, sentences: texts.map((text) => ({ text, facts: ['a-1'] })) })),
});

const linked = (...sections: string[][]) =>
  linkNames([chapterOf(...sections)], topics, tableOf(topics)).map((chapter) =>
    chapter.sections.map(({ sentences }) =>
      sentences.flatMap(({ text, links = [] }) => links.map(({ start, end, topic }) => `${text.slice(start, end)}: ${topic}`)),
    ),
  )[0];

test('a topic is linked where a section names it first, and again in the next section', () => {
  expect(linked(['It spoke of China.', 'CIPS began in 2015.', 'CIPS grew.'], ['By then CIPS had grown.'])).toEqual([['CIPS: cips'], ['CIPS: cips']]);
});

test('what only describes a topic is not linked, nor what every reader knows', () => {
  expect(linked(['Russia bought gunpowder and artillery and dual-use goods.'])).toEqual([['dual-use goods: dual-use']]);
});
