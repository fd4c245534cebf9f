import { expect, test } from 'vitest';
import { summarizeFacts } from '../../data/summarize-facts.ts';
import { makeTopic } from '../helpers/topics.ts';

const source = (id: string, kind: 'primary' | 'reference', publisher: string) => ({
  id,
  publisher,
  title: id,
  url: `https://example.org/${id}`,
  accessed: '2026-11-23',
  kind,
  origin: 'western' as const,
});

test('the figures are those of the set', () => {
  const fact = { id: 'b-1', statement: 'It is.', on: '2022', status: 'reported' as const, sources: ['b-source'] };
  const summary = summarizeFacts({
    edition: { reviewed: '2026-11-23', knowsUntil: '2026-07' },
    topics: [makeTopic('a', ['A', 'AA']), makeTopic('b', ['B'], { facts: [fact], reviewed: '2025-01-01' })],
    sources: [source('a-source', 'primary', 'One'), source('b-source', 'reference', 'Two')],
    claims: [],
    chapters: [],
    milestones: [],
    series: [],
    corrections: [],
    retired: [],
  });
  expect(summary).toMatchObject({
    topics: 2,
    facts: 2,
    aliases: 3,
    share: { primary: 0.5, strong: 0.5, encyclopaediaOnly: 0.5, topPublisher: 0.5 },
    stale: 1,
    withoutSource: 0,
    oneSource: 2,
    status: { established: 1, reported: 1 },
    fewestAliases: [
      { topic: 'b', aliases: 1 },
      { topic: 'a', aliases: 2 },
    ],
    mostOneSided: [],
  });
});
