import { expect, test } from 'vitest';
import type { AliasIndex } from '../../data/alias-index.ts';
import { CUE, DECOY, ELSEWHERE, RIVAL } from '../../data/alias-index.ts';
import { openInPieces } from '../../data/alias-table.ts';
import { buildAliasIndex } from '../../data/build-alias-index.ts';
import { packAliasIndex } from '../../data/pack-alias-index.ts';
import { MOST_SETS } from '../../data/packed-form.ts';
import { readPackedNames } from '../../data/packed-names.ts';
import { runToEnd } from '../../data/pieces.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { ambiguous, makeTopic } from '../helpers/topics.ts';

/** The index as the page reads it. */
function unpack(packed: string): AliasIndex {
  const names = runToEnd(readPackedNames(packed));
  const all = Array.from({ length: names.count }, (_, name) => name);
  const those = (topic: number) => all.filter((name) => names.topicOf[name] === topic);
  const lists = Math.max(-1, ...all.map(names.needs));
  expect(those(CUE).length).toBeGreaterThan(3);
  expect(those(ELSEWHERE).length).toBeGreaterThan(100);
  const byTopic = Map.groupBy(all, (name) => names.topicOf[name]);
  return {
    topics: [...names.topicFlags].map((flags, topic) => {
      const given = byTopic.get(topic) ?? [];
      expect(names.topicNames(topic)).toEqual(given.map(names.text));
      return [names.topicId(topic), flags, given.map((name) => [names.text(name), names.flags(name), names.needs(name)])];
    }),
    decoys: those(DECOY).map(names.text),
    rivals: those(RIVAL).map((name): [string, number] => [names.text(name), names.needs(name)]),
    needs: Array.from({ length: lists + 1 }, (_, list) => names.neededWords(list) ?? ''),
  };
}

const sorted = (index: ReturnType<typeof buildAliasIndex>) => ({
  ...index,
  decoys: [...index.decoys].sort(),
  topics: index.topics.map(([id, flags, aliases]) => [id, flags, [...aliases].sort(([a], [b]) => (a < b ? -1 : 1))]),
});

test('the whole index is the same after packing and unpacking', () => {
  const { factSet, rivals } = loadCheckedData();
  const index = buildAliasIndex(factSet.topics, rivals);
  expect(index.rivals.length).toBeGreaterThan(0);
  expect(sorted(unpack(packAliasIndex(index)))).toEqual(sorted(index));
});

test('as many sets of flags as there are characters survive, more are refused', () => {
  const indexOf = (sets: number) => ({
    topics: [['a', 0, Array.from({ length: sets }, (_, i): [string, number, number] => [`n${i}`, i, -1])]] as AliasIndex['topics'],
    decoys: [],
    rivals: [],
    needs: [],
  });
  const index = indexOf(MOST_SETS);
  expect(unpack(packAliasIndex(index))).toEqual(index);
  expect(() => packAliasIndex(indexOf(MOST_SETS + 1))).toThrow('sets of flags');
});

test('no character of the packed text takes two bytes', () => {
  const index = buildAliasIndex([makeTopic('a', ['李强', 'Erdoğan’s man', ambiguous('C', '北京', 'x')], { decoys: ['the 李强 b'] })]);
  const packed = packAliasIndex(index);
  expect(packed).not.toMatch(/[\u0100-\uffff]/);
  expect(unpack(packed).topics[0]?.[2].map(([text]) => text)).toEqual(['李强', "Erdoğan's man", 'C']);
  expect(unpack(packed).needs).toEqual(index.needs);
});

test('lists of needed words survive, empty ones too', () => {
  const index = buildAliasIndex([makeTopic('a', ['A b', ambiguous('C'), ambiguous('D', 'x y', 'z')], { decoys: ['A b e'] })]);
  expect(sorted(unpack(packAliasIndex(index)))).toEqual(sorted(index));
});

test('a name with a separator is refused', () => {
  expect(() => packAliasIndex(buildAliasIndex([makeTopic('a', ['A\tb'])]))).toThrow('separator');
});

test.each(['x\ty', 'x^y'])('a needed word with a separator is refused: %j', (word) => {
  expect(() => packAliasIndex(buildAliasIndex([makeTopic('a', [ambiguous('A', word)])]))).toThrow('separator');
});

test('the text is opened line by line, and the names in pieces of at most 64', () => {
  const { topics } = loadCheckedData().factSet;
  const packed = packAliasIndex(buildAliasIndex(topics));
  const lines = [...readPackedNames(packed)].length;
  const pieces = [...openInPieces(packed)].length - lines;
  expect(lines).toBeGreaterThan(topics.length);
  expect(pieces).toBeGreaterThanOrEqual(runToEnd(readPackedNames(packed)).count / 64);
});
