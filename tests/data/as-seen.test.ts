/** Characters that nobody sees: hyphens for a line's end, marks of direction, joiners. Pages have them in the middle of any word. */
import { expect, test } from 'vitest';
import { annotateText } from '../../data/annotate-text.ts';
import { asSeen } from '../../data/as-seen.ts';
import { INVISIBLE } from '../../data/fold.ts';
import { runToEnd } from '../../data/pieces.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { ambiguous, makeTopic, tableOf } from '../helpers/topics.ts';

const { factSet, rivals } = loadCheckedData();
const ours = tableOf(factSet.topics, rivals);
/** A part of what we tell ourselves, of all kinds of topics. */
const STATEMENTS = factSet.topics.filter((_, i) => i % 15 === 0).flatMap(({ facts }) => facts.map(({ statement }) => statement));

const seenIn = (text: string, table = ours) =>
  annotateText(text, table, { show: 'all', context: 'none' }).map(({ start, end, topic }) => `${topic}:${text.slice(start, end).replace(INVISIBLE, '')}`);

test.each([
  ['soft hyphens in every word', (text: string) => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u00ad')],
  ['characters without width', (text: string) => text.replace(/(\p{L}{4})(?=\p{L})/gu, '$1\u200b')],
  ['marks of direction beside names', (text: string) => text.replace(/\b\p{Lu}/gu, '\u200e$&')],
])('%s take no mention and give none', (_what, spoil) => {
  for (const statement of STATEMENTS) expect(seenIn(spoil(statement)), statement).toEqual(seenIn(statement));
});

test('the words that a name needs are found in spite of them, and so is what speaks against it', () => {
  const table = tableOf([makeTopic('xi', [ambiguous('Xi', 'Beijing')]), makeTopic('meduza', ['Meduza'])]);
  expect(seenIn('Xi came to Bei\u00adjing.', table)).toEqual(['0:Xi']);
  expect(seenIn('A cat na\u00admed Meduza slept.', table)).toEqual([]);
});

test('offsets that come out are those of the text given, without the invisible ends of a word', () => {
  const text = '\u200eXi\u00ad met \u2066Wang Yi\u2069.';
  const given = [{ start: text.indexOf('Wang'), end: text.indexOf('.') }];
  const work = function* (seen: string, spans: readonly { start: number; end: number }[]) {
    yield;
    expect([seen, ...spans.map(({ start, end }) => seen.slice(start, end))]).toEqual(['Xi met Wang Yi.', 'Wang Yi']);
    return [{ start: 0, end: 2 }, ...spans];
  };
  expect(runToEnd(asSeen(text, given, work)).map(({ start, end }) => text.slice(start, end))).toEqual(['Xi', 'Wang Yi']);
});
