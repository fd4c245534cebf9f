import { beforeEach, expect, test } from 'vitest';
import { createReading, type Reading } from '../../entrypoints/page/article-reading.ts';
import { createBlockReader, type Passage } from '../../entrypoints/page/text-blocks.ts';
import { makeTopic, tableOf } from '../helpers/topics.ts';

const table = tableOf([makeTopic('cips', ['CIPS']), makeTopic('russia', ['Russia']), makeTopic('geneva-talks-2026', ['Geneva talks'], { kind: 'event' })]);

/** The mentions of a page that is read as one passage. */
function read(reading: Reading): number {
  reading.take(createBlockReader(document.body).next(Number.POSITIVE_INFINITY) as Passage);
  while (reading.scan());
  while (reading.judge());
  return reading.finish().length;
}

const names = (many: number): string => 'CIPS '.repeat(many);

beforeEach(() => document.body.replaceChildren());

test('every name of an article is a mention, up to 2,000 in a passage', () => {
  document.body.innerHTML = `<article><p>Russia said: ${names(30)}</p></article>`;
  expect(read(createReading(table))).toBe(31);
  document.body.innerHTML = `<article><p>${names(2_500)}</p></article>`;
  expect(read(createReading(table))).toBe(2_000);
});

test('names outside of the article count against the cap too: a hostile page must not make us look at each', () => {
  document.body.innerHTML = `<div class="sidebar"><p>${names(2_500)}</p></div><article><p>Russia and ${names(3)}</p></article>`;
  expect(read(createReading(table))).toBe(0);
  document.body.innerHTML = `<div class="sidebar"><p>${names(1_500)}</p></div><article><p>Russia and ${names(3)}</p></article>`;
  expect(read(createReading(table))).toBe(4);
});

test('an event that came only after the article is not what it speaks of, and each article of a page has its own date', () => {
  document.body.innerHTML = '<article><p>Russia came to the Geneva talks.</p></article>';
  let published: string | undefined = '2014-04-17';
  const reading = createReading(table, () => published);
  expect(read(reading)).toBe(1);
  published = undefined;
  reading.restart();
  expect(read(reading)).toBe(2);
});
