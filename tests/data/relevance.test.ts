import { describe, expect, test } from 'vitest';
import { annotateText } from '../../data/annotate-text.ts';
import { countProseWords } from '../../data/relevance.ts';
import { makeTopic, phrase, tableOf } from '../helpers/topics.ts';

const topics = [
  makeTopic('china', ['China'], { kind: 'place', familiar: true }),
  makeTopic('cips', ['CIPS']),
  makeTopic('moscow', ['Moscow'], { kind: 'place', familiar: true }),
  makeTopic('pipeline', ['Power of Siberia']),
  makeTopic('trump', ['Donald Trump'], { kind: 'person', general: true }),
  makeTopic('yuan', [phrase('yuan settlement')]),
];
const table = tableOf(topics);
const marked = (text: string, show: 'all' | 'first' = 'all', context: 'article' | 'none' = 'article') =>
  annotateText(text, table, { show, context }).map(({ topic }) => topics[topic]?.id);

const padding = 'The hotel has a pool, a bar and a view of the sea that guests remember for many years after they have gone home. ';

describe('an article is about the subject', () => {
  test.each<[string, string, number]>([
    ['when one sentence speaks of a topic', 'CIPS processed more payments.', 1],
    ['when it speaks of several', `${padding}Russian banks use CIPS. Power of Siberia carries gas to China. ${padding}`, 2],
  ])('%s', (_name, text, count) => {
    expect(marked(text)).toHaveLength(count);
  });
});

describe('an article is not about the subject', () => {
  test.each<[string, string]>([
    ['when a long text names a topic in passing', `${padding.repeat(30)}CIPS. ${padding.repeat(30)}`],
    ['when it only speaks of a familiar place', 'We flew to Moscow and on to China.'],
    ['when it has one name, and no word of Russia, China or Ukraine', `${padding}It is called CIPS. ${padding}`],
    ['when it only speaks of what other stories speak of', 'Donald Trump played golf.'],
  ])('%s', (_name, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('what is shown', () => {
  const text = `CIPS and Power of Siberia. ${padding.repeat(3)}Donald Trump praised CIPS in China. ${padding.repeat(3)}Power of Siberia, CIPS.`;
  test('is every mention but those of familiar names, when all are wanted', () => {
    expect(marked(text, 'all', 'none')).toEqual(['cips', 'pipeline', 'trump', 'cips', 'pipeline', 'cips']);
  });
  test('is every mention of familiar names too, when those are wanted', () => {
    const found = annotateText(text, table, { show: 'all', context: 'none', familiar: true });
    expect(found.map(({ topic }) => topics[topic]?.id)).toEqual(['cips', 'pipeline', 'trump', 'cips', 'china', 'pipeline', 'cips']);
  });
  test('is a more telling name rather than a familiar one, where there is room for one only', () => {
    const found = annotateText('China uses CIPS.', table, { show: 'first', context: 'none', familiar: true });
    expect(found.map(({ topic }) => topics[topic]?.id)).toEqual(['cips']);
  });
  test('is one mention of each topic, none nearer than thirty words to another, when the first is wanted', () => {
    expect(marked(text, 'first', 'none')).toEqual(['cips', 'trump', 'pipeline']);
  });
});

describe('words are counted', () => {
  const sentence = 'The two presidents spoke for three hours and then signed a paper on gas.'; // 72 characters
  test.each<[string, string, number]>([
    ['in prose, by its length', sentence, 12],
    ['not in blocks too short to be prose', 'Menu\u2029Read more about this story', 0],
    ['block by block', `Menu\u2029${sentence}\u2029More\u2029${sentence}`, 24],
  ])('%s', (_name, text, words) => {
    expect(countProseWords(text)).toBe(words);
  });
});
