import type { FactSetReader } from '../data/fact-set.ts';
import type { Outline } from '../data/outline.ts';
import type { Topic } from '../data/schema.ts';
import { GROUP_NAMES } from './group-names.ts';

/** A place in the briefing. */
export type Place = { view: string; id?: string };

const FIXED: Record<string, string> = {
  home: 'The briefing',
  page: 'On this page',
  answer: 'Explained',
  claims: 'Claims checked',
  timeline: 'Timeline',
  charts: 'Charts',
  method: 'How facts are chosen',
};

/** What a place is called, for titles and for the way back to it; undefined for a place that there is not. */
export function nameOfPlace({ view, id = '' }: Place, outline: Outline, reader?: FactSetReader | undefined): string | undefined {
  switch (view) {
    case 'topic':
      return outline.topics.find((topic) => topic.id === id)?.name;
    case 'chapter':
      return outline.chapters.find((chapter) => chapter.id === id)?.title;
    case 'kind':
      return Object.hasOwn(GROUP_NAMES, id) ? GROUP_NAMES[id as Topic['kind']] : undefined;
    case 'charts':
      return reader?.factSet.series.find((series) => series.id === id.split('@')[0])?.title ?? FIXED['charts'];
    default:
      return Object.hasOwn(FIXED, view) ? FIXED[view] : undefined;
  }
}
