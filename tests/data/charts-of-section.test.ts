import { expect, test } from 'vitest';
import { chartsOfSection } from '../../data/charts-of-section.ts';
import { readFactSet } from '../../data/fact-set.ts';
import { loadCheckedData } from '../../data/plugin.ts';

const reader = readFactSet(loadCheckedData().factSet);
/** A fact of a topic, to rest a sentence on. */
const factOf = (topic: string) => reader.topic(topic)?.facts[0]?.id ?? '';
const charts = (text: string, ...facts: string[]) => chartsOfSection({ title: 'A section', sentences: [{ text, facts }] }, reader).map(({ id }) => id);
const vote = reader.factSet.series.flatMap((one) => (one.kind === 'votes' ? one.rows.flatMap(({ fact }) => fact ?? []) : []))[0] ?? '';

test.each<[string, string, string[], string[]]>([
  ['gives a figure of it', 'By Chinese customs trade was worth 146.9 billion dollars in 2021 and 240.1 in 2023.', [factOf('bilateral-trade')], ['trade-total']],
  ['rests on a vote of it', 'China abstained.', [vote], ['un-votes']],
  ['speaks of its topic without a figure', 'Trade grew.', [factOf('bilateral-trade')], []],
  ['gives such a figure of another topic', 'Trade was worth 240.1 billion dollars in 2023.', [factOf('xi-jinping')], []],
])('beside a section that %s', (_what, text, facts, expected) => {
  expect(charts(text, ...facts)).toEqual(expected);
});
