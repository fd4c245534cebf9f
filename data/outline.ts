/** The fact set as a list of contents: what a surface paints first, before the facts themselves have been read. */
import { byName } from './by-letter.ts';
import type { FactSet } from './fact-set.ts';
import type { Topic } from './schema.ts';
import type { Edition } from './schema-briefing.ts';

/** A topic as a line in a list. */
export type TopicOutline = Pick<Topic, 'id' | 'kind' | 'name' | 'summary'>;

/** Topics without their facts, chapters without their sentences. About a twentieth of the fact set, so that it is there at once. */
export interface Outline {
  edition: Edition;
  topics: TopicOutline[];
  chapters: { id: string; title: string }[];
  /** How many claims are checked. */
  claims: number;
}

/** The list of contents of a fact set: chapters in their order, topics by their names. */
export function outlineOf({ edition, topics, chapters, claims }: FactSet): Outline {
  return {
    edition,
    topics: topics.map(({ id, kind, name, summary }) => ({ id, kind, name, summary })).sort(byName),
    chapters: chapters.map(({ id, title }) => ({ id, title })),
    claims: claims.length,
  };
}
