import { describe, expect, test } from 'vitest';
import { checkFactSet, describeProblems } from '../../data/check-fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { filesWith, SOURCE } from '../helpers/data-files.ts';

type Loose = Record<string, never> & { facts: Record<string, unknown>[]; aliases: unknown[]; related: string[] };
const edit = (change: (topic: Loose) => void) => (topic: Loose) => {
  change(topic);
  return topic;
};
const firstFact = (values: Record<string, unknown>) => edit((topic) => Object.assign(topic.facts[0] as object, values));
const firstRival = (values: Record<string, unknown>) => (rivals: object[]) => rivals.map((rival) => ({ ...rival, ...values }));

test('a fact set that is right has no problems', () => {
  expect(checkFactSet(filesWith(undefined)).problems).toEqual([]);
});

test('the fact set of the product is right', () => {
  expect(() => loadCheckedData()).not.toThrow();
});

describe('a problem is told with file and field', () => {
  test.each<[string, string, (content: never) => unknown, string]>([
    ['a date that does not exist', 'topics/cips.json', firstFact({ on: '2022-02-30' }) as never, 'data/topics/cips.json: facts.0.on: must be a real date'],
    ['a date in the future', 'topics/cips.json', firstFact({ on: '2027' }) as never, 'data/topics/cips.json: facts.0.on: lies after the edition'],
    ['a fact without a date', 'topics/cips.json', firstFact({ on: undefined }) as never, 'data/topics/cips.json: facts.0.on: a fact needs a date'],
    [
      'a fact newer than the edition says',
      'topics/cips.json',
      firstFact({ on: '2026-11-20' }) as never,
      'data/edition.json: newest: must be the date of the newest fact, 2026-11-20',
    ],
    [
      'an edition newer than its facts',
      'edition.json',
      edit((edition) => Object.assign(edition, { newest: '2026-01' })) as never,
      'data/edition.json: newest: must be the date of the newest fact, 2022-02-04',
    ],
    [
      'an edition complete beyond its facts',
      'edition.json',
      edit((edition) => Object.assign(edition, { completeUntil: '2026-01' })) as never,
      'data/edition.json: completeUntil: lies after the newest fact',
    ],
    [
      'a fact without a source',
      'topics/cips.json',
      firstFact({ sources: [] }) as never,
      'data/topics/cips.json: facts.0.sources: must name at least one source',
    ],
    [
      'an unknown source',
      'topics/cips.json',
      firstFact({ sources: ['other'] }) as never,
      'data/topics/cips.json: facts.0.sources.0: names an unknown source "other"',
    ],
    ['a claim of nobody', 'topics/cips.json', firstFact({ status: 'claimed' }) as never, 'data/topics/cips.json: facts.0.attributedTo'],
    [
      'a dispute with one side',
      'topics/cips.json',
      firstFact({ status: 'disputed', attributedTo: 'X', positions: [{ by: 'X', says: 'Y' }] }) as never,
      'data/topics/cips.json: facts.0.positions',
    ],
    [
      'an unknown related topic',
      'topics/cips.json',
      edit((topic) => topic.related.push('nothing')) as never,
      'data/topics/cips.json: related.1: names an unknown topic "nothing"',
    ],
    [
      'a duplicate alias',
      'topics/cips.json',
      edit((topic) => topic.aliases.push({ text: 'xi', match: 'any-case' })) as never,
      'data/topics/xi.json: aliases.0.text: "Xi" is already an alias of "cips"',
    ],
    [
      'a decoy that is an alias',
      'topics/xi.json',
      edit((topic) => Object.assign(topic, { decoys: ['CIPS'] })) as never,
      'data/topics/xi.json: decoys.0: "CIPS" is an alias of "cips"',
    ],
    ['an unknown field', 'topics/cips.json', edit((topic) => Object.assign(topic, { colour: 'red' })) as never, 'data/topics/cips.json: colour'],
    [
      'a summary that is too long',
      'topics/cips.json',
      edit((topic) => Object.assign(topic, { summary: 'x'.repeat(281) })) as never,
      'data/topics/cips.json: summary: must be at most 280',
    ],
    [
      'an id that is not the file’s',
      'topics/cips.json',
      edit((topic) => Object.assign(topic, { id: 'spfs' })) as never,
      'data/topics/cips.json: id: is "spfs", so the file must be called topics/spfs.json',
    ],
    [
      'a source without https',
      'sources.json',
      (() => [{ ...SOURCE, url: 'http://example.org/a' }]) as never,
      'data/sources.json: 0.url: must be an https address',
    ],
    [
      'a source with tracking',
      'sources.json',
      (() => [{ ...SOURCE, url: 'https://example.org/a?utm_source=x' }]) as never,
      'data/sources.json: 0.url: must carry no tracking',
    ],
    [
      'a source that is not used',
      'sources.json',
      (() => [SOURCE, { ...SOURCE, id: 'b', url: 'https://example.org/b' }]) as never,
      'data/sources.json: 1.id: "b" is not used',
    ],
    [
      'a host within a host',
      'sites.json',
      (() => [
        { host: 'bbc.com', name: 'B', country: 'C' },
        { host: 'www.bbc.com', name: 'B', country: 'C' },
      ]) as never,
      'data/sites.json: 1.host: "www.bbc.com" is part of "bbc.com"',
    ],
    ['a rival of no name', 'rivals.json', firstRival({ name: 'Cips' }) as never, 'data/rivals.json: 0.name: "Cips" is no alias of a topic'],
    ['a rival without words', 'rivals.json', firstRival({ near: [] }) as never, 'data/rivals.json: 0.near: must hold at least one word'],
    ['a rival with an unknown field', 'rivals.json', firstRival({ needs: ['x'] }) as never, 'data/rivals.json: 0.needs'],
    [
      'a rival listed twice',
      'rivals.json',
      ((those: object[]) => [...those, ...those]) as never,
      'data/rivals.json: 1.is: "an index" is listed twice for "CIPS"',
    ],
    [
      'a rival’s word that is the topic’s, too',
      'topics/cips.json',
      edit((topic) => Object.assign(topic.aliases[0] ?? {}, { needs: ['purchasing'] })) as never,
      'data/rivals.json: 0.near: "purchasing" speaks of the topic, too',
    ],
    [
      'a claim on an unknown fact',
      'briefing/claims.json',
      ((claims: object[]) => claims.map((claim) => ({ ...claim, facts: ['xi-9'] }))) as never,
      'data/briefing/claims.json: 0.facts.0: names an unknown fact "xi-9"',
    ],
    [
      'a claim that rests on one fact twice',
      'briefing/claims.json',
      ((claims: object[]) => claims.map((claim) => ({ ...claim, facts: ['xi-1', 'xi-1'] }))) as never,
      'data/briefing/claims.json: 0.facts: must name nothing twice',
    ],
    [
      'a milestone told twice',
      'briefing/milestones.json',
      ((those: object[]) => [those[0], ...those]) as never,
      'data/briefing/milestones.json: 1.fact: "xi-1" is told twice',
    ],
    [
      'a sentence told twice',
      'briefing/chapters/01-question.json',
      (({ sections: [{ title, sentences }], ...chapter }: { sections: [{ title: string; sentences: object[] }] }) => ({
        ...chapter,
        sections: [{ title, sentences: [...sentences, ...sentences] }],
      })) as never,
      'data/briefing/chapters/01-question.json: sections.0.sentences: must hold each sentence once',
    ],
    [
      'two sections of one title',
      'briefing/chapters/01-question.json',
      ((chapter: { sections: object[] }) => ({ ...chapter, sections: [...chapter.sections, ...chapter.sections] })) as never,
      'data/briefing/chapters/01-question.json: sections: must hold each title once',
    ],
    [
      'a vote listed twice',
      'series/votes.json',
      ((series: { rows: object[] }) => ({ ...series, rows: [series.rows[0], series.rows[0]] })) as never,
      'data/series/votes.json: rows: must hold each vote once',
    ],
    ['an id retired twice', 'retired-ids.json', (() => ['gone', 'gone']) as never, 'data/retired-ids.json: (file): must name nothing twice'],
  ])('%s', (_name, file, to, expected) => {
    expect(describeProblems(checkFactSet(filesWith({ file, to })).problems)).toContain(expected);
  });

  test('a file that is no JSON', () => {
    const files = filesWith(undefined).map((one) => (one.file === 'topics/cips.json' ? { file: one.file, error: 'Unexpected end of JSON input' } : one));
    expect(describeProblems(checkFactSet(files).problems)).toContain('data/topics/cips.json: (file): Unexpected end');
  });
});
