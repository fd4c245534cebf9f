import { beforeEach, describe, expect, test } from 'vitest';
import { createReading, type Reading } from '../../entrypoints/page/article-reading.ts';
import { createBlockReader, type Passage } from '../../entrypoints/page/text-blocks.ts';
import { makeTopic, tableOf } from '../helpers/topics.ts';

const table = tableOf([makeTopic('cips', ['CIPS']), makeTopic('russia', ['Russia']), makeTopic('geneva-talks-2026', ['Geneva talks'], { kind: 'event' })]);

/** The mentions of a page that is read as one passage. */
function read(reading: Reading): number {
  reading.take(createBlockReader(document.body).next(Number.POSITIVE_INFINITY) as Passage);
  while (reading.scan());
  while (reading.judge());
  reading.finish();
  return reading.found().length;
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

/** As when a page lets go of all that was read. */
const drop = (reading: Reading) => reading.dropWhere((node) => !node.isConnected);

test('an event that came only after the article is not what it speaks of, and each article of a page has its own date', () => {
  document.body.innerHTML = '<article><p>Russia came to the Geneva talks.</p></article>';
  let published: string | undefined = '2014-04-17';
  const reading = createReading(table, () => published);
  expect(read(reading)).toBe(1);
  published = undefined;
  document.body.innerHTML = '<article><p>Russia came to the Geneva talks.</p></article>';
  drop(reading);
  expect(read(reading)).toBe(2);
});

describe('a name that a stranger has borne in an earlier passage', () => {
  const people = tableOf([makeTopic('lavrov', ['Sergei Lavrov', 'Lavrov'], { kind: 'person', name: 'Sergei Lavrov' })]);
  const REST = `<p>${'The garden is large, and its owner speaks of little else. '.repeat(10)}</p>`;
  const STRANGER = '<p>His neighbour Igor Lavrov came.</p>';
  const LATER = '<p>Later Lavrov left.</p>';

  /** The names found in an article of which each section is read as a passage. */
  function foundIn(...sections: string[]): string[] {
    document.body.innerHTML = `<article>${sections.map((html) => `<section>${html}</section>`).join('')}</article>`;
    const reading = createReading(people);
    for (const section of document.querySelectorAll('section')) {
      reading.take(createBlockReader(section).next(Number.POSITIVE_INFINITY) as Passage);
      while (reading.scan());
    }
    while (reading.judge());
    return reading.found().map(({ mention, passage }) => passage.text.slice(mention.start, mention.end));
  }

  test.each([
    ['is the topic’s again farther on', REST + LATER, ['Sergei Lavrov', 'Lavrov']],
    ['is still the stranger’s right behind it', LATER + REST, ['Sergei Lavrov']],
  ])('%s, as in one passage', (_what, rest, expected) => {
    const first = `<p>Sergei Lavrov came.</p>${REST}${STRANGER}`;
    expect(foundIn(first, rest)).toEqual(expected);
    expect(foundIn(first + rest)).toEqual(expected);
  });

  test('is the topic’s again in what a page adds later, however short it is', () => {
    const first = `<p>Sergei Lavrov came.</p>${REST}${STRANGER}${REST}`;
    expect(foundIn(first, LATER, LATER)).toEqual(['Sergei Lavrov', 'Lavrov', 'Lavrov']);
  });
});

const FILLER = '<p>The garden is large, and its owner speaks of little else in the long evenings of the summer, when the guests have left.</p>';
const ON = `<article><p>Banks of Russia use CIPS.</p>${FILLER}</article>`;
const OFF = `<article><p>Somebody read of CIPS.</p>${FILLER.repeat(20)}</article>`;

describe('whether the article is about the subject', () => {
  test('is asked anew when another takes its place', () => {
    const reading = createReading(table);
    for (const [html, relevant] of [
      [ON, true],
      [OFF, false],
      [ON, true],
    ] as const) {
      document.body.innerHTML = html;
      drop(reading);
      read(reading);
      expect(reading.isRelevant()).toBe(relevant);
    }
  });

  test('does not depend on how often its text is read', () => {
    const reading = createReading(table);
    for (let i = 0; i < 5; i++) {
      document.body.innerHTML = `<article><p>Russian tea is what they drink.</p>${FILLER}</article>`;
      drop(reading);
      read(reading);
      expect(reading.isRelevant()).toBe(false);
    }
    expect(reading.length()).toBeLessThan(FILLER.length * 2);
  });

  test('is settled once it is, whatever comes behind it', () => {
    document.body.innerHTML = ON;
    const reading = createReading(table);
    read(reading);
    expect(reading.isRelevant()).toBe(true);
    document.body.innerHTML += OFF;
    reading.take(createBlockReader(document.querySelectorAll('article')[1] as Element).next(Number.POSITIVE_INFINITY) as Passage);
    while (reading.scan());
    while (reading.judge());
    reading.finish();
    expect(reading.isRelevant()).toBe(true);
  });
});
