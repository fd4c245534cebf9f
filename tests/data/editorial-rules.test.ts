/**
 * The editorial rules of docs/editorial.md that stop the build: each is broken in at least three different ways, and each
 * time it speaks, and it alone. Rule 12 warns: see `editorial-warnings.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { checkFactSet, describeProblems } from '../../data/check-fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { type Change, filesWith, SOURCE } from '../helpers/data-files.ts';
import { ruleOf } from '../helpers/editorial-rules.ts';

const CHAPTER = 'briefing/chapters/01-question.json';

type Loose = Record<string, unknown> & { facts: Record<string, unknown>[]; aliases: Record<string, unknown>[]; related: string[] };
/** Changes a copy of a file's content. */
const edit = (file: string, change: (content: never) => void): Change => ({
  file,
  to: (content) => {
    change(content);
    return content;
  },
});
const topic = (change: (topic: Loose) => void): Change => edit('topics/xi.json', change);
const put = (values: object): Change => topic((one) => Object.assign(one, values));
const fact = (values: object): Change => topic(({ facts }) => Object.assign(facts[0] as object, values));
const both = (values: object): Change[] =>
  ['cips', 'xi'].map((id) => edit(`topics/${id}.json`, ({ facts }: Loose) => Object.assign(facts[0] as object, values)));
const source = (values: object): Change => ({ file: 'sources.json', to: () => [{ ...SOURCE, ...values }] });
const alias = (text: string, more: object = {}): Change => topic(({ aliases }) => aliases.push({ text, match: 'exact-case', ...more }));
const file = (name: string, content: unknown): Change => ({ file: name, to: () => content });
const says = (statement: string): Change => fact({ statement });
const summary = (text: string): Change => put({ summary: text });
const claim = (values: object): Change => edit('briefing/claims.json', (claims: object[]) => Object.assign(claims[0] as object, values));
const sentence = (text: string): Change =>
  edit(CHAPTER, ({ sections }: { sections: { sentences: object[] }[] }) => Object.assign(sections[0]?.sentences[0] ?? {}, { text }));

const DISPUTED = { status: 'disputed', attributedTo: 'X' };
const POSITIONS = [
  { by: 'X', says: 'a' },
  { by: 'Y', says: 'b' },
];
const NEWS = { ...SOURCE, kind: 'press' };
const OTHER_NEWS = { ...NEWS, id: 'b-source', url: 'https://example.org/b' };
const UNKNOWN = [{ by: 'X', says: 'a', sources: ['nobody'] }, POSITIONS[1]];
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const CORRECTION = { on: '2026-11-20', fact: 'xi-1', was: 'It was.', now: 'It is.', why: 'The source says so.' };

/** What breaks each rule, and how. */
const DEFECTS: Record<number, Record<string, Change | Change[]>> = {
  1: {
    'an unknown field': put({ note: 'x' }),
    'white space at the end': put({ name: 'Xi ' }),
    'a hidden character': says('It \u202eis.'),
    'letters taken apart': says('Zoe\u0308 came.'),
  },
  2: {
    'an id that is no slug': fact({ id: 'Xi 1' }),
    'an id used twice': topic(({ facts }) => facts.push({ ...facts[0] })),
    'a retired topic': file('retired-ids.json', ['xi']),
    'a retired fact': file('retired-ids.json', ['xi-1']),
    'a file called otherwise': edit('topics/cips.json', (one) => Object.assign(one, { id: 'cips-2' })),
  },
  3: {
    'no source': fact({ sources: [] }),
    'an unknown source': fact({ sources: ['a-source', 'nobody'] }),
    'a wording’s unknown source': put({ wordings: UNKNOWN }),
    'established by one report': file('sources.json', [NEWS]),
    'established by two reports of one outlet': [file('sources.json', [NEWS, OTHER_NEWS]), fact({ sources: ['a-source', 'b-source'] })],
    'established by reprints of one agency': [
      file('sources.json', [
        { ...NEWS, credit: 'AFP' },
        { ...OTHER_NEWS, publisher: 'Another', credit: 'AFP' },
      ]),
      fact({ sources: ['a-source', 'b-source'] }),
    ],
    'a position’s unknown source': fact({ ...DISPUTED, positions: UNKNOWN }),
  },
  4: {
    'no https': source({ url: 'http://example.org/a' }),
    tracking: source({ url: 'https://example.org/a?utm_source=x' }),
    'read before it was published': source({ published: '2026-11-24' }),
    'read after the edition': source({ accessed: '2026-11-24' }),
    'used by nothing': file('sources.json', [SOURCE, { ...SOURCE, id: 'b', url: 'https://example.org/b' }]),
    'two of one address': [file('sources.json', [SOURCE, { ...SOURCE, id: 'b' }]), fact({ sources: ['b'] })],
    'a refused host': source({ url: 'https://www.voltairenet.org/a' }),
    'anybody’s blog as a document': source({ url: 'https://a.substack.com/a' }),
    'files as a newspaper': [
      file('sources.json', [SOURCE, { ...OTHER_NEWS, url: 'https://raw.githubusercontent.com/a' }]),
      fact({ sources: ['a-source', 'b-source'] }),
    ],
    'two of one id': file('sources.json', [SOURCE, { ...SOURCE, url: 'https://example.org/b' }]),
  },
  5: {
    'a day that does not exist': fact({ on: '2022-02-30' }),
    'a day after the edition': topic(({ facts }) => facts.push({ ...facts[0], id: 'xi-2', on: '2026-11-24' })),
    'known until after the edition': fact({ asOf: '2027' }),
    'no date': fact({ on: undefined }),
  },
  6: {
    'a share': summary('It sells 40 % of its oil to China, which matters.'),
    'an amount in words': summary('The state lost two billion euros in a court of Russia.'),
    'a count': summary('About 10,000 soldiers came from North Korea to Kursk.'),
    'an amount after a name': summary('By it China gave Ukraine 50 billion dollars, which matters.'),
    'a figure in a chapter': sentence('It sold 40 % of its oil.'),
    'a quotation in a chapter': sentence('It spoke of “a new era” then.'),
    'a quotation in what is said of a claim': claim({ record: 'It said “never”.' }),
    'a part of another figure': [summary('It sells 40 % of its oil to China, which matters.'), says('It sold 240 barrels and 1,040 tonnes.')],
  },
  7: { 'another status': fact({ status: 'planned' }), 'no status': fact({ status: undefined }), 'two at once': fact({ status: ['claimed', 'reported'] }) },
  8: {
    'a claim of nobody': fact({ status: 'claimed' }),
    'a dispute begun by nobody': fact({ status: 'disputed', positions: POSITIONS }),
    'a dispute without positions': fact(DISPUTED),
    'a dispute of one side': fact({ ...DISPUTED, positions: [POSITIONS[0]] }),
    'a wording of one side': put({ wordings: [POSITIONS[0]] }),
  },
  9: {
    'an unknown topic': topic(({ related }) => related.push('nothing')),
    'the topic itself': topic(({ related }) => related.push('xi')),
    'no id at all': topic(({ related }) => related.push('The Party')),
  },
  10: {
    'another topic’s name': alias('cips'),
    'its own name again': [alias('Ping', { needs: ['x'] }), alias('ping', { needs: ['y'] })],
    'a short name without evidence': alias('Li'),
    'a decoy that is a name': put({ decoys: ['CIPS'] }),
    'a title used twice': put({ name: 'cips' }),
  },
  11: {
    'a loaded word in a summary': summary('A puppet state on the border of China and Russia.'),
    'a loaded word in a fact': says('It was a glorious day.'),
    'a loaded word in a record': claim({ record: 'The regime fell.' }),
    'a loaded word in a chapter': sentence('The vassal agreed.'),
    'a loaded word of a milestone': edit('briefing/milestones.json', (list: object[]) => Object.assign(list[0] as object, { label: 'A brutal day' })),
    'an exclamation mark': says('It was so!'),
    'a word that ages in a fact': says('It is currently so.'),
    'a word that ages in a summary': summary('Nowadays a bank of both Russia and China, and it matters.'),
    'a summary true of one day': summary('The bank was founded in 2014. It still lends to Russia.'),
    'a long summary': summary('x'.repeat(281)),
    'a long fact': says('x'.repeat(421)),
  },
  13: {
    'a year and a day ago': put({ reviewed: '2025-11-22' }),
    'years ago': put({ reviewed: '2020-01-01' }),
    'no full day': put({ reviewed: '2026' }),
    'a day after the edition': put({ reviewed: '2026-11-24' }),
  },
  14: {
    'an unknown fact': file('corrections.json', [{ ...CORRECTION, fact: 'nobody-1' }]),
    'a day that does not exist': file('corrections.json', [{ ...CORRECTION, on: '2026-02-30' }]),
    'no reason': file('corrections.json', [{ ...CORRECTION, why: undefined }]),
    'not what it said': file('corrections.json', [{ ...CORRECTION, was: undefined }]),
  },
  15: {
    'the title of its source': [says(`${words(26)} ended.`), source({ title: `On ${words(26)} and more` })],
    'a long quotation': says(`He said “${words(26)}”.`),
    'an e-mail address': says('He can be reached at xi@example.org by anyone.'),
    'an e-mail address in a summary': summary('He can be reached at xi@example.org by anyone.'),
    'an e-mail address in what a side says': fact({ ...DISPUTED, positions: [{ by: 'X', says: 'Write to xi@example.org.' }, POSITIONS[1]] }),
    'a telephone number': says('His telephone is +86 10 6596 1114, they say.'),
  },
};

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
])('no rule tells of %s', (_name, change) => {
  expect(problemsOf(change)).toEqual([]);
});

test('the fact set of the product breaks no rule', () => {
  expect(loadCheckedData().problems).toEqual([]);
});
