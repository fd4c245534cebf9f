import { expect, test } from 'vitest';
import { annotateText } from '../../data/annotate-text.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { SAMPLE } from '../../data/sample.ts';
import { tableOf } from '../helpers/topics.ts';

test('the sample paragraph shows what the finder would find in it, no more and no less', () => {
  const { topics } = loadCheckedData().factSet;
  const text = SAMPLE.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  const found = annotateText(text, tableOf(topics), { show: 'all', context: 'none' });
  const told = SAMPLE.filter((part) => typeof part !== 'string');
  expect(found.map(({ start, end, topic }) => ({ text: text.slice(start, end), topic: topics[topic]?.id }))).toEqual(told);
});
