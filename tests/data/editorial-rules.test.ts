/**
 * The editorial rules of docs/editorial.md that stop the build: each is broken in at least three different ways, and each
 * time it speaks, and it alone. Rule 12 warns: see `editorial-warnings.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { checkFactSet, describeProblems } from '../../data/check-fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { type Change, filesWith } from '../helpers/data-files.ts';
import {
  alias,
  both,
  claim,
  DISPUTED,
  edit,
  fact,
  file,
  NEWS,
  OFFICE,
  OTHER_NEWS,
  office,
  POSITIONS,
  put,
  says,
  source,
  summary,
  words,
} from '../helpers/editorial-changes.ts';
import { DEFECTS } from '../helpers/editorial-defects.ts';
import { ruleOf } from '../helpers/editorial-rules.ts';

const problemsOf = (change: Change | Change[] | undefined): string[] =>
  describeProblems(checkFactSet(filesWith(...[change].flat())).problems)
    .split('\n')
    .filter(Boolean);

describe.each(Object.entries(DEFECTS))('rule %s', (rule, defects) => {
  test('is broken in three ways at least', () => {
    expect(Object.keys(defects).length).toBeGreaterThanOrEqual(3);
  });
  test.each(Object.entries(defects))('tells of %s, and no other rule does', (_name, change) => {
    const problems = problemsOf(change);
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect([problem, ruleOf(problem)]).toEqual([problem, Number(rule)]);
  });
});

test.each<[string, Change | Change[]]>([
  ['a figure that a fact gives in other words', [summary('The state lost two billion euros in a court of Russia.'), says('It lost €2,000 million.')]],
  [
    'a figure that a position gives',
    [summary('It sells 40 % of its oil to China, which matters.'), fact({ ...DISPUTED, positions: [{ by: 'X', says: '40 %' }, POSITIONS[1]] })],
  ],
  [
    'a fact established by two outlets',
    [file('sources.json', [NEWS, { ...OTHER_NEWS, publisher: 'Another' }]), ...both({ sources: ['a-source', 'b-source'] })],
  ],
  ['a fact reported by one', [file('sources.json', [NEWS]), ...both({ status: 'reported' })]],
  ['a topic reviewed a year ago', put({ reviewed: '2025-11-23' })],
  ['a title of 25 words', [says(words(25)), source({ title: words(25) })]],
  ['a quotation of 25 words', says(`He said “${words(25)}”.`)],
  ['a short name that all know, one with evidence, and one that is not Latin', [alias('UN'), alias('Li', { needs: [] }), alias('李')]],
  ['a loaded word in the article’s own claim', claim({ claim: 'The regime fell.' })],
  [
    'an office handed over on a day, and one taken up again later',
    [
      put({
        kind: 'person',
        offices: [
          { ...OFFICE, to: '2018-03-17' },
          { ...OFFICE, from: '2023-03-10' },
        ],
      }),
      edit('topics/cips.json', (one) => Object.assign(one, { kind: 'person', offices: [{ ...OFFICE, from: '2018-03-17', to: '2023-03-10' }] })),
    ],
  ],
  ['another office at the same time, and one until a day to come', office({ to: '2028' })],
])('no rule tells of %s', (_name, change) => {
  expect(problemsOf(change)).toEqual([]);
});

test('the fact set of the product breaks no rule', () => {
  expect(loadCheckedData().problems).toEqual([]);
});
