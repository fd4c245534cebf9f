import { expect, test } from 'vitest';
import { findClaims } from '../../data/find-claims.ts';
import type { Claim } from '../../data/schema-briefing.ts';

const claims = [
  'China approved of the seizure of Crimea.',
  'Gas would flow to China.',
  'Crimea was Russian.',
  'Crimea again.',
  'Crimea once more.',
  'He spoke of “owning” the costs.',
].map((claim, i) => ({ id: `claim-${i}`, claim, record: i === 1 ? 'The pipeline was never built.' : '' }) as Claim);

test.each<[string, string, string[]]>([
  ['every word of it', 'china crimea', ['claim-0']],
  ['the beginning of a word', 'seiz', ['claim-0']],
  ['no more than three', 'Crimea', ['claim-0', 'claim-2', 'claim-3']],
  ['a word that only asks for a claim', 'crimea seizure claim', ['claim-0']],
  ['another ending', 'approving', ['claim-0']],
  ['a word of the record', 'gas pipeline', ['claim-1']],
  ['whose it is', 'China’s seizure of Crimea', ['claim-0']],
  ['whose it is, with a straight apostrophe, in brackets', "(china's crimea)", ['claim-0']],
  ['whose it is, of many', 'the pipelines’ gas', ['claim-1']],
  ['a word in single quotation marks', '‘seizure’', ['claim-0']],
  ['a word after a quotation mark', 'owning costs', ['claim-5']],
  ['nothing for short words', 'of to', []],
  ['nothing for a short word’s own', 'Xi’s', []],
  ['nothing within a word', 'rimea', []],
])('claims are found by %s', (_name, query, ids) => {
  expect(findClaims(claims, query).map(({ id }) => id)).toEqual(ids);
});
