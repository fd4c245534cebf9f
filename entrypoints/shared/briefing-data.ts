/** The fact set opened for a surface: look-ups and search, each made once. Loaded by `load-facts.ts` after the first paint. */
import factSet from 'virtual:fact-set';
import type { Facts } from '../../components/Briefing.tsx';
import { readFactSet } from '../../data/fact-set.ts';
import { createTopicSearch, type TopicSearch } from '../../data/search-topics.ts';
import { describeTopic } from './describe-topic.ts';

const reader = readFactSet(factSet);

let made: TopicSearch | undefined;

/** The search, whose index is built once: as soon as the surface has nothing else to do, or at the first key. */
function search(): TopicSearch {
  made ??= createTopicSearch(factSet.topics);
  return made;
}
// In two turns, as a key that comes meanwhile waits for the turn: the first query makes the index of words.
requestIdleCallback(() => {
  search();
  requestIdleCallback(() => search()('the first query'));
});

/** The facts as the briefing wants them. */
export const facts: Facts = {
  reader,
  search: Object.assign((...query: Parameters<TopicSearch>) => search()(...query), {
    nearest: (...query: Parameters<TopicSearch['nearest']>) => search().nearest(...query),
  }),
  describe: (id) => describeTopic(reader, id),
};
