/** Votes that cannot have been are refused. */
import { expect, test } from 'vitest';
import { checkFactSet, describeProblems } from '../../data/check-fact-set.ts';
import { filesWith } from '../helpers/data-files.ts';
import { firstOf } from '../helpers/editorial-changes.ts';

const COUNCIL = 'security-council';
const votes = (china: string, russia: string, unitedStates: string) => ({ votes: { china, russia, unitedStates } });
const totals = (yes: number, no: number, abstain: number) => ({ totals: { yes, no, abstain } });
const problemsOf = (row: object) => describeProblems(checkFactSet(filesWith(firstOf('series/votes.json', 'rows', row))).problems);

test.each<[string, object]>([
  ['more in favour than were', { ...votes('yes', 'no', 'yes'), ...totals(1, 5, 35), adopted: false }],
  ['more against than were', { ...votes('no', 'no', 'yes'), ...totals(141, 1, 35) }],
  ['an abstention where there was none', totals(141, 5, 0)],
  ['one absent where all voted', { body: COUNCIL, ...votes('absent', 'no', 'yes'), ...totals(9, 1, 5), adopted: false }],
])('the three states cast no vote that the totals do not hold: %s', (_name, row) => {
  expect(problemsOf(row)).toMatch(/rows\.0\.votes: must be among the totals$/);
});

test.each<[string, object]>([
  ['by more against than for', totals(5, 141, 35)],
  ['by as many', totals(60, 60, 35)],
  ['in the Council by eight', { body: COUNCIL, ...totals(8, 1, 6) }],
])('nothing is adopted %s', (_name, row) => {
  expect(problemsOf(row)).toMatch(/rows\.0\.adopted: does not follow from the totals$/);
});

test('nor fails by fifteen against none in the Council', () => {
  expect(problemsOf({ body: COUNCIL, ...votes('yes', 'yes', 'yes'), ...totals(15, 0, 0), adopted: false })).toMatch(
    /rows\.0\.adopted: does not follow from the totals$/,
  );
});

test.each<[string, object]>([
  ['a procedural text over a “no” in the Council', { body: COUNCIL, ...totals(11, 1, 3) }],
  ['a draft stopped by a veto', { body: COUNCIL, ...totals(11, 1, 3), adopted: false }],
  ['a draft of too few votes', { body: COUNCIL, ...votes('yes', 'yes', 'abstain'), ...totals(3, 0, 12), adopted: false }],
  ['a text of the Assembly without two thirds', { ...totals(60, 50, 35), adopted: false }],
  ['an absent member', { body: COUNCIL, ...votes('absent', 'yes', 'yes'), ...totals(14, 0, 0) }],
])('%s may stand', (_name, row) => {
  expect(problemsOf(row)).toBe('');
});
