/** The charts that belong beside a section of a chapter. */
import type { FactSetReader } from './fact-set.ts';
import { figureInContext } from './figure-in-context.ts';
import type { Chapter } from './schema-briefing.ts';
import type { Series } from './schema-series.ts';

/** The series of which a section gives a figure, and the votes that it tells of; each once, in the order of the fact set. */
export function chartsOfSection({ sentences }: Chapter['sections'][number], reader: Pick<FactSetReader, 'factSet' | 'fact'>): Series[] {
  return reader.factSet.series.filter((series) =>
    sentences.some(({ text, facts }) => {
      if (series.kind === 'votes') return series.rows.some(({ fact }) => fact !== undefined && facts.includes(fact));
      const isOfTopic = facts.some((id) => series.topics.includes(reader.fact(id)?.topic.id ?? ''));
      return isOfTopic && figureInContext(text, [series]) !== undefined;
    }),
  );
}
