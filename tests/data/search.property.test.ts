/** Whatever is typed, the search answers with topics, each once, at most as many as asked for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTopicSearch } from '../../data/search-topics.ts';
import { makeTopic } from '../helpers/topics.ts';

const NAMES = ['Xi Jinping', 'Power of Siberia 2', 'CIPS', 'Nord Stream', '4 February statement', 'Zelensky', 'F-16', 'S-400', 'Türkiye', '习近平'];
const topics = NAMES.map((name, i) => makeTopic(`topic-${i}`, [name], { name }));
const search = createTopicSearch(topics);

/** Names, parts of them and typing errors, beside anything at all. */
const query = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...NAMES, '.*', '(', '\\', '[a', '__proto__', 'constructor', '\u0000', '\ud800', '%', '“”'),
  fc.tuple(fc.constantFrom(...NAMES), fc.nat(20), fc.string({ maxLength: 3 })).map(([name, at, more]) => name.slice(0, at) + more + name.slice(at)),
  fc.string({ minLength: 10_000, maxLength: 10_000 }),
);

test('of a thousand queries, each', () => {
  fc.assert(
    fc.property(query, fc.nat(12), (typed, limit) => {
      const found = search(typed, limit).map(({ topic }) => topic.id);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
      expect(search.nearest(typed, 3).length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
