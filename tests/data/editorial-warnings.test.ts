/** The editorial rules of docs/editorial.md that ask for a second look: what each warns of, and that nothing else does. */
import { describe, expect, test } from 'vitest';
import { checkFactSet } from '../../data/check-fact-set.ts';
import type { FactSet } from '../../data/fact-set.ts';
import type { Fact, Source, Topic } from '../../data/schema.ts';
import { warnEditorial } from '../../data/warn-editorial.ts';
import { filesWith, SOURCE } from '../helpers/data-files.ts';
import { makeTopic } from '../helpers/topics.ts';

const sourceOf = (id: string, more: Partial<Source> = {}): Source => ({ ...(SOURCE as Source), id, publisher: id, url: `https://example.org/${id}`, ...more });
const factOf = (id: string, sources: string[], more: Partial<Fact> = {}): Fact => ({
  id,
  statement: 'Xi spoke.',
  on: '2022-02-04',
  status: 'reported',
  sources,
  ...more,
});
const POSITIONS = [
  { by: 'X', says: 'Yes' },
  { by: 'Y', says: 'No' },
];
const DISPUTED = { status: 'disputed' as const, attributedTo: 'X', positions: POSITIONS };

/** Enough topics of a source each that none bears too much; then one more topic. */
function setWith(last: Partial<Topic>, sources: Source[] = [], more: Partial<FactSet> = {}): FactSet {
  const { factSet } = checkFactSet(filesWith());
  const ids = Array.from({ length: 20 }, (_, i) => `t${i}`);
  const topics = [...ids.map((id) => makeTopic(id, [id], { facts: [factOf(`${id}-1`, [`of-${id}`])] })), makeTopic('last', ['Last'], last)];
  return { ...factSet, claims: [], chapters: [], milestones: [], topics, sources: [...ids.map((id) => sourceOf(`of-${id}`)), ...sources], ...more };
}
const told = (factSet: FactSet) => warnEditorial(factSet).map(({ rule, where }) => `${rule} ${where}`);

const WEST = sourceOf('west');
const WEST_TOO = sourceOf('west-too');
const CHINA = sourceOf('china', { origin: 'chinese' });
const CHINA_TOO = sourceOf('china-too', { origin: 'chinese' });
const INDIA = sourceOf('india', { origin: 'other' });
const ALL = [WEST, WEST_TOO, CHINA, CHINA_TOO, INDIA];

const facts = (...of: string[][]): Partial<Topic> => ({ facts: of.map((sources, i) => factOf(`last-${i}`, sources)) });
const dispute = (...sources: string[]): Partial<Topic> => ({ facts: [factOf('last-0', sources, DISPUTED)] });
/** Of which the second side's words have a document of their own. */
const disputeCiting = (document: string, ...sources: string[]): Partial<Topic> => ({
  facts: [
    factOf('last-0', sources, {
      ...DISPUTED,
      positions: [
        { by: 'X', says: 'Yes' },
        { by: 'Y', says: 'No', sources: [document] },
      ],
    }),
  ],
});
const stating = (statement: string): Partial<Topic> => ({ facts: [factOf('last-0', ['west', 'china'], { statement })] });

test.each<[string, string[], Partial<Topic>]>([
  ['what is right', [], facts(['west', 'china'])],
  ['a dispute of one source', ['3 last-0'], dispute('india')],
  ['a dispute of two sides', [], dispute('west', 'china')],
  ['a dispute of one origin', ['12 last-0'], dispute('west', 'west-too')],
  ['a dispute of one origin beside facts of another', ['12 last-0'], { facts: [...(dispute('west', 'west-too').facts ?? []), factOf('last-1', ['china'])] }],
  ['a dispute in which a side’s document is of another', [], disputeCiting('china', 'west', 'west-too')],
  ['a dispute in which a side’s document is of the same', ['12 last-0'], disputeCiting('west', 'west', 'west-too')],
  ['a dispute of another origin alone', ['12 last-0'], dispute('china', 'china-too')],
  ['a dispute told by other countries alone', [], dispute('india', 'india')],
  ['a topic of one origin', ['12 last'], facts(['west'], ['west-too'], ['west', 'west-too'])],
  ['a topic of another origin', ['12 last'], facts(['china'], ['china'], ['china-too'])],
  ['a topic of which one fact has another side', [], facts(['west'], ['west'], ['west', 'china'])],
  ['a topic of other countries', [], facts(['india'], ['india'], ['india'])],
  ['a topic of two facts', [], facts(['west'], ['west-too'])],
  ['two days', ['5 last-0'], stating('Xi spoke on 4 February 2022. Putin answered on 5 February 2022.')],
  ['a day after its only dated source', ['5 last-0'], { facts: [factOf('last-0', ['west', 'china'], { on: '2027-02-04' })] }],
  ['a state of things known after its sources', ['5 last-0'], { facts: [factOf('last-0', ['west', 'china'], { asOf: '2027' })] }],
  ['one day twice', [], stating('Xi spoke on 4 February 2022. Putin answered on 4 February 2022, in the year 2022.')],
])('%s: %j', (_name, expected, last) => {
  expect(told(setWith(last, ALL))).toEqual(expected);
});

describe('rule 12: a publisher', () => {
  const borneByOne = (count: number) => told(setWith(facts(...Array.from({ length: count }, () => ['india'])), ALL));
  test('of more than 15 % of the facts is told', () => {
    expect(borneByOne(4)).toEqual(['12 india']);
  });
  test('is told by its name, reprints counted in', () => {
    const two = [sourceOf('a', { publisher: 'One', origin: 'other' }), sourceOf('b', { publisher: 'Two', credit: 'One', origin: 'other' })];
    expect(told(setWith(facts(['a'], ['a'], ['b'], ['b']), two))).toEqual(['12 One']);
  });
  test('of less is not', () => {
    expect(borneByOne(3)).toEqual([]);
  });
});

describe('rule 11: a fact that points back', () => {
  const POINTERS = [
    'He',
    'She',
    'It',
    'They',
    'His arm',
    'Her',
    'Its',
    'Their',
    'This',
    'That day',
    'These',
    'Those',
    'Both',
    'Then',
    'There',
    'Such',
    'Later',
    'Earlier',
  ];
  const PHRASES = [
    'The next day',
    'The same',
    'The other',
    'The two',
    'The day before',
    'Before it',
    'After that',
    'In it',
    'By this',
    'A week later',
    'A year before',
  ];
  const chapter = { id: 'c', title: 'C', sections: [{ title: 'S', sentences: [{ text: 'T', facts: ['last-0'] }] }] };
  const claim = { id: 'c', claim: 'C', verdict: 'opinion' as const, record: 'R', facts: ['last-0'], topics: ['last'] };
  test.each([...POINTERS, ...PHRASES])('is told if the briefing cites it: %s', (pointer) => {
    expect(told(setWith(stating(`${pointer} was so.`), ALL, { chapters: [chapter] }))).toEqual(['11 last-0']);
    expect(told(setWith(stating(`${pointer} was so.`), ALL))).toEqual([]);
  });
  test('is told if a claim or a milestone cites it', () => {
    expect(told(setWith(stating('It was so.'), ALL, { claims: [claim] }))).toEqual(['11 last-0']);
    expect(told(setWith(stating('It was so.'), ALL, { milestones: [{ on: '2022', label: 'L', fact: 'last-0', topic: 'last', theme: 'war' }] }))).toEqual([
      '11 last-0',
    ]);
  });
  test.each(['Italy', 'The nextdoor bank', 'Hermitage', 'In January it', 'After the war'])('is not told for: %s', (beginning) => {
    expect(told(setWith(stating(`${beginning} was so.`), ALL, { chapters: [chapter] }))).toEqual([]);
  });
});

test.each<[string, Record<string, string[]>, number]>([
  ['each that is related one way', { a: ['b', 'c'], b: [], c: [] }, 2],
  ['a circle', { a: ['b'], b: ['c'], c: ['a'] }, 3],
  ['one beside a pair', { a: ['b'], b: ['a', 'c'], c: [] }, 1],
  ['not what is related both ways', { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] }, 0],
  ['not where the other has ten', { a: ['b'], b: [...'cdefghijkl'] }, 0],
  ['where the other has nine', { a: ['b'], b: [...'cdefghijk'] }, 1],
])('rule 9 tells %s', (_name, links, warned) => {
  const topics = Object.entries(links).map(([id, related]) => makeTopic(id, [id], { related }));
  const others = [...new Set(topics.flatMap(({ related }) => related))].filter((id) => !(id in links));
  const all = [...topics, ...others.map((id) => makeTopic(id, [id], { related: ['b'] }))];
  expect(warnEditorial({ ...setWith({}), topics: all }).filter(({ rule }) => rule === 9)).toHaveLength(warned);
});
