/** Ways to change the small fact set of `data-files.ts`, by which the tests break the editorial rules. */
import { type Change, SOURCE } from './data-files.ts';

const CHAPTER = 'briefing/chapters/01-question.json';

/** What the changes take hold of in a topic. */
type Loose = Record<string, unknown> & { facts: Record<string, unknown>[]; aliases: Record<string, unknown>[]; related: string[] };

/** Changes a copy of a file's content. */
export const edit = (file: string, change: (content: never) => void): Change => ({
  file,
  to: (content) => {
    change(content);
    return content;
  },
});
/** Another content of a file. */
export const file = (name: string, content: unknown): Change => ({ file: name, to: () => content });
/** Other values of a file's one object. */
export const putInto = (name: string, values: object): Change => edit(name, (one) => Object.assign(one, values));

/** Changes the topic Xi. */
export const topic = (change: (topic: Loose) => void): Change => edit('topics/xi.json', change);
/** Other values of the topic. */
export const put = (values: object): Change => topic((one) => Object.assign(one, values));
/** Other values of the topic's fact. */
export const fact = (values: object): Change => topic(({ facts }) => Object.assign(facts[0] as object, values));
/** Other values of the fact of either topic. */
export const both = (values: object): Change[] =>
  ['cips', 'xi'].map((id) => edit(`topics/${id}.json`, ({ facts }: Loose) => Object.assign(facts[0] as object, values)));
/** An office of the topic, which is a person's then. */
export const OFFICE = { office: 'president', of: 'china', from: '2013-03', sources: ['a-source'] };
export const office = (values: object): Change => put({ kind: 'person', offices: [{ ...OFFICE, ...values }] });
/** Another statement of the fact. */
export const says = (statement: string): Change => fact({ statement });
/** Another summary of the topic. */
export const summary = (text: string): Change => put({ summary: text });
/** One more alias of the topic. */
export const alias = (text: string, more: object = {}): Change => topic(({ aliases }) => aliases.push({ text, match: 'exact-case', ...more }));
/** Other values of the one source. */
export const source = (values: object): Change => file('sources.json', [{ ...SOURCE, ...values }]);
/** Other values of the claim. */
export const claim = (values: object): Change => edit('briefing/claims.json', (claims: object[]) => Object.assign(claims[0] as object, values));
/** Other values of the first chapter. */
export const chapter = (values: object): Change => putInto(CHAPTER, values);
/** Another sentence of that chapter. */
export const sentence = (text: string): Change => chapter({ sections: [{ title: 'Then', sentences: [{ text, facts: ['xi-1'] }] }] });
/** Other values of the first point of the milestones, a series and the like. */
export const firstOf = (name: string, list: string, values: object): Change =>
  edit(name, (one: Record<string, object[]>) => Object.assign(one[list]?.[0] ?? {}, values));

/** What makes a fact disputed, its positions aside. */
export const DISPUTED = { status: 'disputed', attributedTo: 'X' };
/** Two positions. */
export const POSITIONS = [
  { by: 'X', says: 'a' },
  { by: 'Y', says: 'b' },
];
/** The source as a newspaper's. */
export const NEWS = { ...SOURCE, kind: 'press' };
/** Another article of that newspaper. */
export const OTHER_NEWS = { ...NEWS, id: 'b-source', url: 'https://example.org/b' };
/** So many words, each another. */
export const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
