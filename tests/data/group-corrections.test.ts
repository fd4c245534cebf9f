import { expect, test } from 'vitest';
import { type FactSet, readFactSet } from '../../data/fact-set.ts';
import { groupCorrections } from '../../data/group-corrections.ts';
import { makeTopic } from '../helpers/topics.ts';

test('corrections stand by kinds of topics in the order of the contents, the newest first, and withdrawn facts last', () => {
  const topics = [
    makeTopic('treaty', [], { kind: 'agreement', name: 'Treaty' }),
    makeTopic('xi', [], { kind: 'person', name: 'Xi' }),
    makeTopic('mao', [], { kind: 'person', name: 'Mao' }),
  ];
  const of = (fact: string, on: string) => ({ fact, on, was: 'It was.', now: 'It is.', why: 'So it is.' });
  const corrections = [
    of('mao-1', '2026-10-01'),
    of('gone-1', '2026-10-02'),
    of('treaty-1', '2026-10-03'),
    of('xi-1', '2026-11-01'),
    of('mao-1', '2026-11-01'),
  ];
  const groups = groupCorrections(readFactSet({ topics, sources: [], corrections } as unknown as FactSet));
  expect(groups.map(({ kind, corrections: some }) => [kind, ...some.map(({ correction: { fact, on } }) => `${fact} ${on}`)])).toEqual([
    ['person', 'mao-1 2026-11-01', 'xi-1 2026-11-01', 'mao-1 2026-10-01'],
    ['agreement', 'treaty-1 2026-10-03'],
    [undefined, 'gone-1 2026-10-02'],
  ]);
});
