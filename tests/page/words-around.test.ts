/** The words around a mention, as a question for its card and as its place in the list. */
import { afterEach, describe, expect, test } from 'vitest';
import { figuresAround, placeOf } from '../../entrypoints/page/words-around.ts';

/** The range over the last occurrence of a word in the page's text nodes. */
function lastRange(word: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.lastIndexOf(word);
    if (at >= 0) {
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
    }
  }
  return range;
}

afterEach(() => document.body.replaceChildren());

const LONG = `<p>South China Sea talk in 1999. ${'word '.repeat(150)}<b>Now</b>   <i>China</i> imported 108.5 million tonnes of oil.</p>`;

describe('a name that its block holds more than once', () => {
  test('is asked about with the words around itself', () => {
    document.body.innerHTML = LONG;
    const around = figuresAround(lastRange('China'));
    expect(around).toContain('108.5 million tonnes');
    expect(around).not.toContain('South');
    expect(around?.length).toBeLessThanOrEqual(400);
  });

  test('has its own place in the list', () => {
    document.body.innerHTML = LONG;
    expect(placeOf(lastRange('China'))).toBe('… word word word word word word word Now China imported 108.5 million tonnes of oil.');
  });
});

test('no word of a mention’s place is cut, and an ellipsis stands for what is left out', () => {
  document.body.innerHTML = `<p>${'entirely '.repeat(9)}Banks use CIPS now${', everywhere'.repeat(9)}.</p>`;
  expect(placeOf(lastRange('CIPS'))).toBe('… entirely entirely entirely Banks use CIPS now, everywhere, everywhere, …');
});

test('what has no spaces is cut where it must be', () => {
  document.body.innerHTML = `<p>${'a'.repeat(60)}CIPS${'b'.repeat(60)}</p>`;
  expect(placeOf(lastRange('CIPS'))).toBe(`… ${'a'.repeat(40)}CIPS${'b'.repeat(40)} …`);
});

test('a short block is given whole, and one without a figure not at all', () => {
  document.body.innerHTML = '<p>Banks use <a href="#x">CIPS</a> now.</p>';
  expect(placeOf(lastRange('CIPS'))).toBe('Banks use CIPS now.');
  expect(figuresAround(lastRange('CIPS'))).toBeUndefined();
});

test('in the shadow root of a component the words there count', () => {
  const host = document.body.appendChild(document.createElement('news-text'));
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = 'In 2023 banks used CIPS.';
  const range = document.createRange();
  range.setStart(shadow.firstChild as Text, 19);
  range.setEnd(shadow.firstChild as Text, 23);
  expect(placeOf(range)).toBe('In 2023 banks used CIPS.');
});
