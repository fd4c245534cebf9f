/** The files of a small fact set, for tests of what the build refuses. */
import type { DataFile } from '../../data/read-data-files.ts';
import type { Topic } from '../../data/schema.ts';
import { makeTopic } from './topics.ts';

/** A source that is right. */
export const SOURCE = {
  id: 'a-source',
  publisher: 'A paper',
  title: 'A title',
  url: 'https://example.org/a',
  published: '2022-02-04',
  accessed: '2026-11-23',
  kind: 'primary',
  origin: 'western',
};

const ABOUT_SERIES = { title: 'It grows', measuredBy: 'Customs', topics: ['cips'], asOf: '2022', sources: ['a-source'] };

const VOTE = {
  date: '2022-02-04',
  body: 'general-assembly',
  resolution: 'ES-11/1',
  subject: 'Withdrawal',
  votes: { china: 'abstain', russia: 'no', unitedStates: 'yes' },
  totals: { yes: 141, no: 5, abstain: 35 },
  adopted: true,
  fact: 'xi-1',
};

const chapter = (id: string) => ({ id, title: 'A title', sections: [{ title: 'Then', sentences: [{ text: 'It was so.', facts: ['xi-1'] }] }] });

/** A topic whose one fact can be read by itself. */
const topic = (id: string, name: string, more: Partial<Topic>) =>
  makeTopic(id, [name], { ...more, facts: makeTopic(id, []).facts.map((fact) => ({ ...fact, statement: `${name} began.` })) });

/** How a file's content is changed. */
export interface Change {
  file: string;
  to: (content: never) => unknown;
}

/** A small fact set that is right, with some files replaced by changed copies. */
export function filesWith(...changes: (Change | undefined)[]): DataFile[] {
  const files: Record<string, unknown> = {
    'topics/cips.json': topic('cips', 'CIPS', { related: ['xi'] }),
    'topics/xi.json': topic('xi', 'Xi', { related: ['cips'], decoys: ['Louis XI'] }),
    'sources.json': [SOURCE],
    'rivals.json': [{ name: 'CIPS', is: 'an index', near: ['purchasing'] }],
    'sites.json': [{ host: 'reuters.com', name: 'Reuters', country: 'United Kingdom' }],
    'edition.json': { reviewed: '2026-11-23', completeUntil: '2022-02', newest: '2022-02-04' },
    'corrections.json': [{ on: '2026-11-20', fact: 'xi-1', was: 'It was.', now: 'It is.', why: 'The source says so.' }],
    'retired-ids.json': ['gone', 'gone-1'],
    'briefing/claims.json': [{ id: 'c-1', claim: 'It is so.', verdict: 'reversed', record: 'It is not.', facts: ['xi-1'], topics: ['xi'] }],
    'briefing/chapters/01-question.json': chapter('question'),
    'briefing/chapters/02-costs.json': chapter('costs'),
    'briefing/milestones.json': [
      { on: '2022-02-04', label: 'A statement', fact: 'xi-1', topic: 'xi', theme: 'partnership' },
      { on: '2022-02-04', label: 'A network', fact: 'cips-1', topic: 'cips', theme: 'sanctions' },
    ],
    'series/oil.json': {
      ...ABOUT_SERIES,
      near: { words: ['trade'] },
      id: 'oil',
      kind: 'line',
      unit: 'tonnes',
      points: [
        { x: '2021', y: 1 },
        { x: '2022', y: null, note: 'Not found.' },
      ],
    },
    'series/votes.json': { ...ABOUT_SERIES, id: 'votes', kind: 'votes', rows: [VOTE, { ...VOTE, resolution: 'ES-11/2' }] },
  };
  return Object.entries(files).map(([file, content]) => ({
    file,
    content: changes.reduce<unknown>((now, change) => (change?.file === file ? change.to(structuredClone(now) as never) : now), content),
  }));
}
