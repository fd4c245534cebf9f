import { expect, test } from 'vitest';
import { buildAliasIndex } from '../../data/build-alias-index.ts';
import { ambiguous, makeTopic } from '../helpers/topics.ts';

test('a decoy that the finder would fall for is kept, one that it would not is left out', () => {
  const topic = makeTopic('patriot', [ambiguous('Patriot', 'missile')], { kind: 'weapon', decoys: ['the Patriot bill', 'Patriotic song'] });
  expect(buildAliasIndex([topic]).decoys).toEqual(['the Patriot bill']);
});

test('a decoy is tried beside the needed words of the names that it holds, however many those of others are', () => {
  const many = Array.from({ length: 20 }, (_, i) => `word${i}`);
  const topic = makeTopic('customs', [ambiguous('bureau of excise', ...many), ambiguous('customs data', 'Beijing')], {
    kind: 'institution',
    decoys: ['old customs data'],
  });
  expect(buildAliasIndex([topic]).decoys).toEqual(['old customs data']);
});

test('a decoy of a name without needed words is tried after the topic is introduced', () => {
  const topic = makeTopic('bingo', ['Xi’an Bingo', ambiguous('Bingo')], { kind: 'company', decoys: ['the bar Bingo'] });
  expect(buildAliasIndex([topic]).decoys).toEqual(['the bar Bingo']);
});

test('of a needed word and its plural only the word is kept, which the finder knows in both', () => {
  const topic = makeTopic('fpv', [ambiguous('FPV', 'drones', 'drone', 'Houses', 'house', 'glasses', 'glass', 'news')]);
  expect(buildAliasIndex([topic]).needs.map((list) => list.split('\t').sort())).toEqual([['drone', 'glass', 'house', 'news']]);
});

test('of a name and its plural only the name is packed, where pages look for both', () => {
  const topic = makeTopic('tank', ['Abrams tank', 'Abrams tanks', ambiguous('M1', 'armour'), ambiguous('M1s', 'armour')], { kind: 'weapon' });
  expect(buildAliasIndex([topic]).topics[0]?.[2].map(([text]) => text)).toEqual(['Abrams tank', 'M1', 'M1s']);
  expect(buildAliasIndex([{ ...topic, kind: 'place' }]).topics[0]?.[2].map(([text]) => text)).toEqual(['Abrams tank', 'Abrams tanks', 'M1', 'M1s']);
});
