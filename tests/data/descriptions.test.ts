/** Persons described by their office: who is meant on the article's day, and where nobody is. */
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../data/annotate-text.ts';
import { withDescriptions } from '../../data/descriptions.ts';
import type { Mention } from '../../data/find-mentions.ts';
import { officeTableOf } from '../../data/offices.ts';
import type { Office } from '../../data/schema.ts';
import { describing, makeTopic, tableOf } from '../helpers/topics.ts';

const held = (office: Office['office'], of: Office['of'], from: string, to?: string): Office => ({ office, of, from, to, sources: ['a-source'] });
const person = (name: string, ...offices: Office[]) => makeTopic(name.toLowerCase(), [name], { kind: 'person', name, offices });

const topics = [
  person('Xi', held('president', 'china', '2013-03-14')),
  person('Qin', held('foreign-minister', 'china', '2023-03-07', '2023-07-25')),
  person('Wang', held('foreign-minister', 'china', '2023-07-25'), held('top-diplomat', 'china', '2023-07-25')),
  person('Lavrov', held('foreign-minister', 'russia', '2004-03-09')),
  person('Stoltenberg', held('secretary-general', 'nato', '2014-10-01', '2024-10-01')),
  person('Kallas', held('foreign-policy-chief', 'eu', '2024-12-01')),
  person('Austin', held('defence-secretary', 'us', '2021-01', '2025-01-20')),
  person('Zhang', held('ambassador-to-russia', 'china', '2019-08-10')),
  person('Guterres', held('secretary-general', 'un', '2017')),
];
const finder = describing(topics);
const DAY = '2024-06-05';
const meant = (text: string, published: string | undefined = DAY) =>
  finder.find(text, () => published).map(({ start, end, topic }) => [text.slice(start, end), topics[topic]?.name]);

describe('a description names who held the office on the article’s day', () => {
  test.each<[string, string, string]>([
    ['Later the Chinese leader left.', 'the Chinese leader', 'Xi'],
    ['The Chinese president left.', 'The Chinese president', 'Xi'],
    ['Chinese President to visit Moscow', 'Chinese President', 'Xi'],
    ['It was said by China’s president on Monday.', 'China’s president', 'Xi'],
    ["Russia's foreign minister said so.", "Russia's foreign minister", 'Lavrov'],
    ['Then the Russian Foreign Minister’s aide spoke.', 'the Russian Foreign Minister', 'Lavrov'],
    ['China’s top diplomat said so.', 'China’s top diplomat', 'Wang'],
    ['Nobody but the Nato secretary-general spoke.', 'the Nato secretary-general', 'Stoltenberg'],
    ['Weapons are needed, the NATO chief warned.', 'the NATO chief', 'Stoltenberg'],
    ['It angered the U.S. defense secretary.', 'the U.S. defense secretary', 'Austin'],
    ['He told the Chinese president that it was late.', 'the Chinese president', 'Xi'],
    ['MOSCOW/BEIJING – China’s president came.', 'China’s president', 'Xi'],
    ['BEIJING — The Chinese president came.', 'The Chinese president', 'Xi'],
    ['The Pentagon chief agreed.', 'The Pentagon chief', 'Austin'],
    ['China’s ambassador to Russia said so.', 'China’s ambassador to Russia', 'Zhang'],
    ['“The Chinese\u00a0leader” is how they call him.', 'The Chinese\u00a0leader', 'Xi'],
    ['A title\u2029Chinese leader in Moscow', 'Chinese leader', 'Xi'],
  ])('%s', (text, words, name) => {
    expect(meant(text)).toEqual([[words, name]]);
  });

  test('in the year of the article, if its sentence names it', () => {
    expect(meant('In 2024 the Chinese leader came.')).toHaveLength(1);
  });
});

describe('nobody is meant', () => {
  test.each<[string, string]>([
    ['by one who is not in office', 'They met the former Chinese president.'],
    ['by one who was', 'They met the then Russian foreign minister.'],
    ['by one who is to be', 'They will choose the next NATO secretary general.'],
    ['by a deputy', 'They met the deputy Russian foreign minister.'],
    ['by a vice minister', 'They met the Chinese vice president.'],
    ['by several', 'The Chinese leaders met.'],
    ['by any of them', 'He would be the first Chinese president there.'],
    ['by one of a kind', 'He asked whether a Chinese president had been there.'],
    ['where the name stands behind it', 'The Chinese president, Xi Jinping, came.'],
    ['where the name stands before it', 'Xi Jinping, the Chinese president, came.'],
    ['where the name stands before it, and a dash', 'They met Jinping — the Chinese president — and Jinping - the Chinese president.'],
    ['where the name stands directly beside it', 'He saw Chinese President Xi Jinping.'],
    ['by a part of another country’s name', 'The North Chinese leader came.'],
    ['by an office that somebody is called to', 'He was named the Russian foreign minister.'],
    ['in a sentence of another year', 'In 2012 the Chinese president came.'],
    ['in a sentence of another time', 'Decades ago the Chinese leader came.'],
    ['by an office of which we know no holder', 'The French president came.'],
    ['by another body’s', 'The Chinese leader of the choir came.'],
    ['by part of a word', 'The anti-Chinese leader came, with the Chinese leadership.'],
    ['by an adjective without an article', 'They asked Chinese president.'],
  ])('%s', (_what, text) => {
    expect(meant(text)).toEqual([]);
  });
});

describe('the article’s date', () => {
  const MINISTER = 'The Chinese foreign minister left.';
  test.each<[string, string | undefined, string | undefined]>([
    ['is not known', undefined, undefined],
    ['is before all whom we know', '2022-02-04', undefined],
    ['is of the first days, of which the one before may still be told', '2023-03-13', undefined],
    ['is of the first one’s time', '2023-03-14', 'Qin'],
    ['is of his last day', '2023-07-24', 'Qin'],
    ['is the day on which the office changed hands', '2023-07-25', undefined],
    ['is of the next one’s time', '2023-08-03', 'Wang'],
    ['is a month in which one had it all along', '2023-05', 'Qin'],
    ['is a month in which it changed hands', '2023-07', undefined],
    ['is a year in which it changed hands', '2023', undefined],
    ['is a year in which one had it all along', '2025', 'Wang'],
    ['is soon after the facts were reviewed', '2027-02-01', 'Wang'],
    ['is so long after that another may have it', '2027-03-01', undefined],
  ])('%s', (_when, published, name) => {
    expect(meant(MINISTER, published ?? '').map(([, who]) => who)).toEqual(name ? [name] : []);
  });

  test('is asked for only where there is a description', () => {
    const asked: string[] = [];
    const published = () => {
      asked.push('once');
      return DAY;
    };
    finder.find('Nothing of the kind. The former Chinese president came.', published);
    expect(asked).toEqual([]);
    finder.find('The Chinese president came.', published);
    expect(asked).toEqual(['once']);
  });
});

test('without a date all who may be meant are told, the latest first', () => {
  expect(finder.holders('the Chinese foreign minister').map((topic) => topics[topic]?.name)).toEqual(['Wang', 'Qin']);
  expect(finder.holders('the foreign minister')).toEqual([]);
});

test('an office known by its year only is told from the year after on', () => {
  const holders = officeTableOf(topics, '2026-11-23').offices.flatMap(([owners, titles, those]) =>
    owners.includes('|UN|') && titles.includes('chief') ? those : [],
  );
  expect(holders).toEqual([[8, '2018-01-07', '2027-02-21']]);
});

describe('names and descriptions of one text', () => {
  const at = (start: number, end: number, described = false): Mention => ({ start, end, topic: 0, certain: true, distinct: true, described });
  const placesOf = (mentions: readonly Mention[]) => mentions.map(({ start, end }) => [start, end]);

  test('stand in reading order; a name that is part of a description gives way, another name does not', () => {
    const names = [at(4, 8), at(20, 30), at(50, 52)];
    const described = [at(0, 14, true), at(25, 40, true), at(42, 48, true)];
    expect(placesOf(withDescriptions(names, described))).toEqual([
      [0, 14],
      [20, 30],
      [42, 48],
      [50, 52],
    ]);
  });

  test('are the names alone where there are no descriptions', () => {
    const names = [at(4, 8)];
    expect(withDescriptions(names, [])).toBe(names);
  });
});

describe('an article', () => {
  const table = tableOf(topics);
  const REST = ` ${'The garden is large, and its owner speaks of little else. '.repeat(5)}`;
  const text = `The Chinese leader came.${REST}Lavrov came.${REST}Xi spoke.`;
  const shown = (offices?: ReturnType<typeof officeTableOf>) =>
    annotateText(text, table, { show: 'first', context: 'none', published: DAY, offices }).map(({ start, end }) => text.slice(start, end));

  test('has its descriptions marked only where they are wanted, and they count as mentions of their topic', () => {
    expect(shown()).toEqual(['Lavrov', 'Xi']);
    expect(shown(officeTableOf(topics, '2026-11-23'))).toEqual(['The Chinese leader', 'Lavrov']);
  });
});
