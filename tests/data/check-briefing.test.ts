import { describe, expect, test } from 'vitest';
import { checkFactSet, describeProblems } from '../../data/check-fact-set.ts';
import { filesWith } from '../helpers/data-files.ts';

const CHAPTER = 'briefing/chapters/01-question.json';
const MILESTONES = 'briefing/milestones.json';
const OIL = 'series/oil.json';
const VOTES = 'series/votes.json';

/** Puts a value at a path such as `sections.0.title` of a file. */
const put = (path: string, value: unknown) => (content: unknown) => {
  const steps = path.split('.');
  const last = steps.pop() as string;
  const holder = steps.reduce((at, step) => (at as Record<string, unknown>)[step], content) as Record<string, unknown>;
  holder[last] = value;
  return content;
};

describe('the build refuses, with file and field,', () => {
  test.each<[string, string, string, unknown, string]>([
    ['a sentence on an unknown fact', CHAPTER, 'sections.0.sentences.0.facts.0', 'xi-9', 'sections.0.sentences.0.facts.0: names an unknown fact "xi-9"'],
    ['a sentence on no fact', CHAPTER, 'sections.0.sentences.0.facts', [], 'sections.0.sentences.0.facts: must rest on at least one fact'],
    ['a section without sentences', CHAPTER, 'sections.0.sentences', [], 'sections.0.sentences: must have at least one sentence'],
    [
      'a paragraph of more than four sentences',
      CHAPTER,
      'sections.0.sentences',
      ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text, facts: ['xi-1'] })),
      'sections.0.sentences: must have paragraphs of at most 4 sentences',
    ],
    ['a chapter without sections', CHAPTER, 'sections', [], 'sections: must have at least one section'],
    ['a chapter whose file is called otherwise', CHAPTER, 'id', 'other', 'id: is "other", so the file must be called briefing/chapters/01-other.json'],
    ['a milestone on an unknown fact', MILESTONES, '1.fact', 'xi-9', '1.fact: names an unknown fact "xi-9"'],
    ['a milestone of an unknown topic', MILESTONES, '1.topic', 'nothing', '1.topic: names an unknown topic "nothing"'],
    [
      'a milestone on another day than its fact',
      MILESTONES,
      '1.on',
      '2022-02-05',
      '1.fact: "cips-1" is dated 2022-02-04, which does not agree with 2022-02-05',
    ],
    ['a milestone that is vaguer than its fact', MILESTONES, '0.on', '2022-02', '0.fact: "xi-1" is dated 2022-02-04, which does not agree with 2022-02'],
    ['milestones out of order', MILESTONES, '0.on', '2022-02-05', '1.on: stands after a later milestone'],
    ['a milestone without a theme', MILESTONES, '0.theme', undefined, '0.theme: '],
    ['a label that is too long', MILESTONES, '0.label', 'x'.repeat(81), '0.label: must be at most 80'],
    ['a series of an unknown topic', OIL, 'topics.0', 'nothing', 'topics.0: names an unknown topic "nothing"'],
    ['a series with an unknown source', OIL, 'sources.0', 'nothing', 'sources.0: names an unknown source "nothing"'],
    ['a series known after the edition', OIL, 'asOf', '2027', 'asOf: lies after the edition of 2026-11-23'],
    ['a point after the series’ own date', OIL, 'points.1.x', '2023', 'points.1.x: lies after 2022'],
    ['a gap without a reason', OIL, 'points.1.note', undefined, 'points.1.note: a gap or a disputed figure needs a note'],
    ['a disputed figure without a reason', OIL, 'points.0.disputed', true, 'points.0.note: a gap or a disputed figure needs a note'],
    ['years and months in one line', OIL, 'points.0.x', '2021-05', 'points: must all be years, all months or all days'],
    ['a year told twice', OIL, 'points.0.x', '2022', 'points: must stand in the order of time, each once'],
    ['a vote on an unknown fact', VOTES, 'rows.1.fact', 'xi-9', 'rows.1.fact: names an unknown fact "xi-9"'],
    ['a vote on another day than its fact', VOTES, 'rows.1.date', '2022-02-05', 'rows.1.fact: "xi-1" is dated 2022-02-04'],
    ['a vote after the series’ own date', VOTES, 'rows.1.date', '2023-02-04', 'rows.1.date: lies after 2022'],
    ['a vote that is none', VOTES, 'rows.0.votes.china', 'perhaps', 'rows.0.votes.china: '],
    ['more votes than members', VOTES, 'rows.0.totals.yes', 154, 'rows.0.totals: must be no more than the body has members'],
  ])('%s', (_name, file, path, value, expected) => {
    expect(describeProblems(checkFactSet(filesWith({ file, to: put(path, value) })).problems)).toContain(`data/${file}: ${expected}`);
  });

  test('two claims of one name', () => {
    const files = filesWith({ file: 'briefing/claims.json', to: (claims: object[]) => [...claims, ...claims] } as never);
    expect(describeProblems(checkFactSet(files).problems)).toBe('data/briefing/claims.json: 1.id: "c-1" is used twice');
  });

  test('a gap in the chapters’ numbers', () => {
    const files = filesWith(undefined).map((one) => ({ ...one, file: one.file.replace('/02-', '/03-') }));
    expect(describeProblems(checkFactSet(files).problems)).toBe(
      'data/briefing/chapters/03-costs.json: id: is "costs", so the file must be called briefing/chapters/02-costs.json',
    );
  });
});

test('a milestone may be told to the day when its fact’s statement is, though the fact is dated to the year', () => {
  const files = filesWith({ file: 'topics/xi.json', to: put('facts.0.on', '2022') });
  expect(checkFactSet(files).problems).toEqual([]);
});
