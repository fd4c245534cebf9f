/** The fact set as other rooms ask for it: topics with their sources, and explanations of selections. */
import aliasIndex from 'virtual:alias-index';
import factSet from 'virtual:fact-set';
import offices from 'virtual:offices';
import { openAliasIndex } from '../../data/alias-table.ts';
import { openOffices } from '../../data/descriptions.ts';
import { type ExplainSources, explain } from '../../data/explain.ts';
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

let sources: ExplainSources | undefined;

/** The tables are made when first asked for: most wakings of the worker never need them. */
function explainSources(): ExplainSources {
  sources ??= {
    table: openAliasIndex(aliasIndex),
    topics: factSet.topics,
    descriptions: openOffices(offices),
    search: createTopicSearch(factSet.topics),
  };
  return sources;
}

/** Whether a selection describes somebody by an office, so that the article's date says who is meant. */
export const dependsOnDate = (selection: string): boolean => explainSources().descriptions.holders(selection).length > 0;

/** Explains a selection from an article of this date, where it is known. */
export function explainSelection(selection: string, published?: string): ExplanationContent {
  const explanation = explain(selection, explainSources(), published);
  return { explanation, cards: explanation.topics.flatMap((id) => describeTopic(id) ?? []) };
}
