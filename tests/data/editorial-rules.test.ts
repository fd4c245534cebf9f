/** The sixteen editorial rules of docs/editorial.md: each is broken in three ways, and each time it speaks, and it alone. */
import { describe, expect, test } from 'vitest';
import { warnEditorial } from '../../data/check-editorial.ts';
import { checkFactSet, describeProblems } from '../../data/check-fact-set.ts';
import { packAliasIndex } from '../../data/pack-alias-index.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import type { Topic } from '../../data/schema.ts';
import { filesWith, SOURCE } from '../helpers/data-files.ts';

type Loose = Record<string, unknown> & { facts: Record<string, unknown>[]; aliases: Record<string, unknown>[]; related: string[] };
type Change = { file: string; to: (content: never) => unknown };

const topic = (change: (topic: Loose) => void): Change => ({
  file: 'topics/xi.json',
  to: ((content: Loose) => {
    change(content);
    return content;
  }) as never,
});
const fact = (values: object): Change => topic(({ facts }) => Object.assign(facts[0] as object, values));
const source = (values: object): Change => ({ file: 'sources.json', to: () => [{ ...SOURCE, ...values }] });
const alias = (text: string, more: object = {}): Change => topic(({ aliases }) => aliases.push({ text, match: 'exact-case', ...more }));
const file = (name: string, content: unknown): Change => ({ file: name, to: () => content });

const DISPUTED = { status: 'disputed', attributedTo: 'X' };
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const CORRECTION = { on: '2026-11-20', fact: 'xi-1', was: 'It was.', now: 'It is.', why: 'The source says so.' };

/** Errors: what stops the build. */
const ERRORS: Record<string, { says: RegExp; defects: Change[] }> = {
  '1: the form is kept': {
    says: /Invalid key|white space|control characters/,
    defects: [topic((one) => Object.assign(one, { note: 'x' })), topic((one) => Object.assign(one, { name: 'Xi ' })), fact({ statement: 'It \u202eis.' })],
  },
  '2: ids are slugs, used once and never again': {
    says: /slug|used twice|retired/,
    defects: [fact({ id: 'Xi 1' }), topic(({ facts }) => facts.push({ ...facts[0] })), file('retired-ids.json', ['xi'])],
  },
  '3: every fact has a source that exists': {
    says: /source/,
    defects: [
      fact({ sources: [] }),
      fact({ sources: ['nobody'] }),
      topic((one) =>
        Object.assign(one, {
          wordings: [
            { by: 'A', says: 'a', sources: ['nobody'] },
            { by: 'B', says: 'b' },
          ],
        }),
      ),
    ],
  },
  '4: a source can be found again': {
    says: /https|tracking|accessed/,
    defects: [source({ url: 'http://example.org/a' }), source({ url: 'https://example.org/a?utm_source=x' }), source({ published: '2026-11-24' })],
  },
  '5: dates are real, and not to come': {
    says: /real date|lies after/,
    defects: [fact({ on: '2022-02-30' }), fact({ on: '2023-13' }), fact({ asOf: '2027' })],
  },
  '6: a figure of the summary stands in a dated fact': {
    says: /bears out/,
    defects: [
      'It sells 40 % of its oil to China, which matters.',
      'Trade of 240 billion dollars a year hangs on it.',
      'A line for 38 bcm of gas a year from Siberia.',
    ].map((summary) => topic((one) => Object.assign(one, { summary }))),
  },
  '7: a status is one of four': { says: /Invalid type/, defects: [fact({ status: 'planned' }), fact({ status: 'confirmed' }), fact({ status: undefined })] },
  '8: a claim says whose it is, a dispute what the sides say': {
    says: /whose claim|two positions/,
    defects: [fact({ status: 'claimed' }), fact(DISPUTED), fact({ ...DISPUTED, positions: [{ by: 'X', says: 'Y' }] })],
  },
  '9: related topics exist': {
    says: /unknown topic|itself/,
    defects: [
      topic(({ related }) => related.push('nothing')),
      topic(({ related }) => related.push('xi')),
      topic((one) => Object.assign(one, { related: ['a-topic'] })),
    ],
  },
  '10: one name, one topic, and short ones need evidence': {
    says: /already an alias|needs evidence|is an alias/,
    defects: [alias('cips'), alias('Li'), topic((one) => Object.assign(one, { decoys: ['CIPS'] }))],
  },
  '11: words are neutral, short and do not age': {
    says: /takes sides|at most 280/,
    defects: [
      fact({ statement: 'The puppet state agreed.' }),
      fact({ statement: 'It was a glorious day.' }),
      topic((one) => Object.assign(one, { summary: 'x'.repeat(281) })),
    ],
  },
  '14: a correction names a fact, a day and a reason': {
    says: /unknown fact|real date|Invalid/,
    defects: [
      file('corrections.json', [{ ...CORRECTION, fact: 'nobody-1' }]),
      file('corrections.json', [{ ...CORRECTION, on: '2026-02-30' }]),
      file('corrections.json', [{ ...CORRECTION, why: undefined }]),
    ],
  },
  '15: no sentence is somebody else’s': {
    says: /repeats more than 25 words/,
    defects: [words(26), words(30), words(40)].map((title) => ({
      file: 'topics/xi.json',
      to: ((content: Loose) => {
        Object.assign(content.facts[0] as object, { statement: title });
        return content;
      }) as never,
    })),
  },
};

/** Rule 15 needs the source's title to hold the words as well. */
function problemsOf(rule: string, change: Change): string[] {
  const files = filesWith(change);
  if (rule.startsWith('15')) for (const one of files) if (one.file === 'sources.json') one.content = [{ ...SOURCE, title: words(40) }];
  return describeProblems(checkFactSet(files).problems).split('\n').filter(Boolean);
}

describe.each(Object.entries(ERRORS))('rule %s', (rule, { says, defects }) => {
  test.each(defects.map((defect, i) => [i + 1, defect] as const))('defect %i is told', (_i, defect) => {
    const problems = problemsOf(rule, defect);
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem).toMatch(says);
  });
});

/** Warnings: what an editor should look at again. */
const two = { ...SOURCE, id: 'b-source', url: 'https://example.org/b' };
const positions = [
  { by: 'X', says: 'Yes' },
  { by: 'Y', says: 'No' },
];
const WARNINGS: [rule: number, changes: Change[]][] = [
  [12, [fact({ ...DISPUTED, positions, sources: ['a-source', 'b-source'] }), file('sources.json', [SOURCE, two])]],
  [12, [fact({ ...DISPUTED, positions, sources: ['b-source', 'a-source'] }), file('sources.json', [SOURCE, { ...two, kind: 'wire' }])]],
  [
    12,
    [
      fact({ ...DISPUTED, positions, sources: ['a-source', 'b-source'] }),
      file('sources.json', [
        { ...SOURCE, origin: 'chinese' },
        { ...two, origin: 'chinese' },
      ]),
    ],
  ],
  [13, [topic((one) => Object.assign(one, { reviewed: '2025-11-01' }))]],
  [13, [topic((one) => Object.assign(one, { reviewed: '2020-01-01' }))]],
  [13, [topic((one) => Object.assign(one, { reviewed: '2025-11-22' }))]],
];

describe('a warning', () => {
  const warningsOf = (changes: Change[]) => {
    const files = filesWith(undefined).map((one) => {
      const change = changes.find(({ file: name }) => name === one.file);
      return change ? { ...one, content: change.to(structuredClone(one.content) as never) } : one;
    });
    // A small set rests on one publisher by its nature.
    return warnEditorial(checkFactSet(files).factSet).filter(({ where }) => where !== SOURCE.publisher);
  };
  test('is not given for what is right', () => {
    expect(warningsOf([])).toEqual([]);
  });
  test.each<[string, Record<string, string[]>, number]>([
    ['is given for each that is related one way', { a: ['b', 'c'], b: [], c: [] }, 2],
    ['is given in a circle', { a: ['b'], b: ['c'], c: ['a'] }, 3],
    ['is given beside a pair', { a: ['b'], b: ['a', 'c'], c: [] }, 1],
    ['is not given for what is related both ways', { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] }, 0],
    ['is not given where the other has ten', { a: ['b'], b: [...'cdefghijkl'] }, 0],
  ])('of rule 9 %s', (_name, links, warned) => {
    const { factSet } = checkFactSet(filesWith(undefined));
    const topics = Object.entries(links).map(([id, related]) => ({ ...(factSet.topics[0] as Topic), id, related }));
    const others = [...new Set(topics.flatMap(({ related }) => related))].filter((id) => !(id in links));
    const all = [...topics, ...others.map((id) => ({ ...(factSet.topics[0] as Topic), id, related: ['b'] }))];
    expect(warnEditorial({ ...factSet, topics: all }).filter(({ rule }) => rule === 9)).toHaveLength(warned);
  });
  test.each(WARNINGS)('of rule %i is given', (rule, changes) => {
    expect(warningsOf(changes).map((warning) => warning.rule)).toEqual([rule]);
  });
});

test.each(['A\tb', 'A\nb', 'A^b'])('rule 16: what is shipped is what was checked, so a name that packing would change is refused: %j', (text) => {
  expect(() => packAliasIndex({ topics: [['a', 0, [[text, 0, -1]]]], decoys: [], needs: [] })).toThrow('separator');
});

test('the fact set of the product breaks no rule', () => {
  expect(loadCheckedData().problems).toEqual([]);
});
