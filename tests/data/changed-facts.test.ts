/** Rules 2 and 14 between two editions: what changed is accounted for. */
import { expect, test } from 'vitest';
import { warnOfChanges } from '../../data/changed-facts.ts';
import { checkFactSet } from '../../data/check-fact-set.ts';
import type { FactSet } from '../../data/fact-set.ts';
import { filesWith } from '../helpers/data-files.ts';

const { factSet: FORMER } = checkFactSet(filesWith());
const CORRECTION = { on: '2026-11-23', fact: 'xi-1', was: 'Xi began.', now: 'Xi ended.', why: 'He did.' };
const withFact = (values: object): FactSet => ({
  ...FORMER,
  topics: FORMER.topics.map((topic) => (topic.id === 'xi' ? { ...topic, facts: topic.facts.map((fact) => ({ ...fact, ...values })) } : topic)),
});
const withStatement = (statement: string): FactSet => withFact({ statement });
const told = (factSet: FactSet) => warnOfChanges(FORMER, factSet).map(({ rule, where }) => `${rule} ${where}`);

test('nothing is told where nothing changed, and of a new fact', () => {
  expect(told(FORMER)).toEqual([]);
  const more = FORMER.topics.map((topic) => ({ ...topic, facts: topic.facts.flatMap((fact) => [fact, { ...fact, id: `${fact.id}0` }]) }));
  expect(told({ ...FORMER, topics: more })).toEqual([]);
});

test('a fact that says something else is told with what it said', () => {
  expect(warnOfChanges(FORMER, withStatement('Xi ended.'))).toEqual([{ rule: 14, where: 'xi-1', message: 'has no correction and said: Xi began.' }]);
});

test.each<[string, object]>([
  ['another day', { on: '2013-03-15' }],
  ['another status', { status: 'reported' }],
  ['somebody else’s claim', { status: 'claimed', attributedTo: 'Moscow' }],
  ['what a side says', { positions: [{ by: 'Moscow', says: 'Yes.' }] }],
])('a fact with %s is told as well, one with another source is not', (_what, change) => {
  expect(told(withFact(change))).toEqual(['14 xi-1']);
  expect(told(withFact({ sources: ['b-source'] }))).toEqual([]);
});

test('a correction made since accounts for it; one of the former edition does not', () => {
  const changed = withStatement('Xi ended.');
  expect(FORMER.corrections[0]?.fact).toBe('xi-1');
  expect(told(changed)).toEqual(['14 xi-1']);
  expect(told({ ...changed, corrections: [...FORMER.corrections, CORRECTION] })).toEqual([]);
  expect(told({ ...changed, corrections: [...FORMER.corrections, { ...CORRECTION, fact: 'cips-1' }] })).toEqual(['14 xi-1']);
});

test('ids that are gone are told until they are retired', () => {
  const without = { ...FORMER, topics: FORMER.topics.filter(({ id }) => id !== 'xi') };
  expect(told(without)).toEqual(['2 xi', '2 xi-1']);
  expect(told({ ...without, retired: ['xi', 'xi-1'] })).toEqual([]);
});
