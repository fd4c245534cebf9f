import { expect, test } from 'vitest';
import { buildAliasIndex } from '../../data/build-alias-index.ts';
import { packAliasIndex, unpackAliasIndex } from '../../data/pack-alias-index.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { ambiguous, makeTopic } from '../helpers/topics.ts';

const sorted = (index: ReturnType<typeof buildAliasIndex>) => ({
  ...index,
  decoys: [...index.decoys].sort(),
  topics: index.topics.map(([id, flags, aliases]) => [id, flags, [...aliases].sort(([a], [b]) => (a < b ? -1 : 1))]),
});

test('the whole index is the same after packing and unpacking', () => {
  const index = buildAliasIndex(loadCheckedData().factSet.topics);
  expect(sorted(unpackAliasIndex(packAliasIndex(index)))).toEqual(sorted(index));
});

test('no character of the packed text takes two bytes', () => {
  const index = buildAliasIndex([makeTopic('a', ['李强', 'Erdoğan’s man', ambiguous('C', '北京', 'x')], { decoys: ['the 李强 b'] })]);
  const packed = packAliasIndex(index);
  expect(packed).not.toMatch(/[\u0100-\uffff]/);
  expect(unpackAliasIndex(packed).topics[0]?.[2].map(([text]) => text)).toEqual(['李强', "Erdoğan's man", 'C']);
  expect(unpackAliasIndex(packed).needs).toEqual(index.needs);
});

test('lists of needed words survive, empty ones too', () => {
  const index = buildAliasIndex([makeTopic('a', ['A b', ambiguous('C'), ambiguous('D', 'x y', 'z')], { decoys: ['A b e'] })]);
  expect(sorted(unpackAliasIndex(packAliasIndex(index)))).toEqual(sorted(index));
});

test('a name with a separator is refused', () => {
  expect(() => packAliasIndex(buildAliasIndex([makeTopic('a', ['A\tb'])]))).toThrow('separator');
});

test.each(['x\ty', 'x^y'])('a needed word with a separator is refused: %j', (word) => {
  expect(() => packAliasIndex(buildAliasIndex([makeTopic('a', [ambiguous('A', word)])]))).toThrow('separator');
});
