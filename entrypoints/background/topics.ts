/** The fact set as other rooms ask for it: topics with their sources, and explanations of selections. */
import aliasIndex from 'virtual:alias-index';
import factSet from 'virtual:fact-set';
import { openAliasIndex } from '../../data/alias-table.ts';
import { type Explanation, explain } from '../../data/explain.ts';
import { readFactSet } from '../../data/fact-set.ts';
import { figureInContext } from '../../data/figure-in-context.ts';
import { createTopicSearch } from '../../data/search-topics.ts';
import { describeTopic as describe } from '../shared/describe-topic.ts';
import type { CardContent, ExplanationContent } from '../shared/messages.ts';

const reader = readFactSet(factSet);

/** The card of a topic, or null when there is none of this id; with a series of ours, where the words around give a figure of it. */
export function describeTopic(id: string, around = ''): CardContent | null {
  const content = describe(reader, id);
  const series = around === '' ? [] : factSet.series.filter(({ topics }) => topics.includes(id));
  return content && { ...content, figure: figureInContext(around, series) };
}

/** True when there is a series of this id. */
export const hasSeries = (id: string): boolean => factSet.series.some((series) => series.id === id);

let explainer: ((selection: string) => Explanation) | undefined;

/** Explains a selection. The tables are made when first asked for: most wakings of the worker never need them. */
export function explainSelection(selection: string): ExplanationContent {
  explainer ??= (
    (sources) => (text: string) =>
      explain(text, sources)
  )({
    table: openAliasIndex(aliasIndex),
    topics: factSet.topics,
    search: createTopicSearch(factSet.topics),
  });
  const explanation = explainer(selection);
  return { explanation, cards: explanation.topics.flatMap((id) => describeTopic(id) ?? []) };
}
