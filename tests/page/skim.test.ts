/** When a page is worth reading: told by a few words of its text, as it stands. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createSkim } from '../../entrypoints/page/skim.ts';
import { createBlockReader } from '../../entrypoints/page/text-blocks.ts';

const SENTENCE = 'The hotel has a pool, a bar and a view of the sea that guests remember for many years after. ';
/** A paragraph of some 160 words without a hint. */
const PLAIN = `<p>${SENTENCE.repeat(10)}</p>`;
const ON_SUBJECT = `<p>${SENTENCE}In Beijing Russian banks spoke of China, and Moscow of Kyiv. Putin and Xi Jinping met.</p>`;

const onClear = vi.fn();

function skim(...elements: Element[]) {
  const text = createSkim(onClear);
  const take = (element: Element) => {
    const reader = createBlockReader(element);
    for (let passage = reader.next(500); passage; passage = reader.next(500)) text.take(passage);
  };
  for (const element of elements) take(element);
  return { ...text, read: take };
}

beforeEach(() => {
  onClear.mockClear();
  document.body.replaceChildren();
});

test.each<[string, string, boolean | undefined]>([
  ['a long page without a word of the subject is not', PLAIN.repeat(3), false],
  ['one that names a party in passing is not', `${PLAIN.repeat(10)}<p>${SENTENCE}The towels come from China.</p>`, false],
  ['a short one is, whatever it says', PLAIN, true],
  ['an article on the subject is', ON_SUBJECT + PLAIN.repeat(3), true],
  ['links to such articles alone are', '<ul><li>War in Ukraine</li><li>Weather</li></ul>', true],
  ['of an app that has put up nothing but its frame nobody knows yet', '<div>Home</div><div>Loading</div>', undefined],
  ['of a page of thousands of empty elements neither', '<i></i>'.repeat(9000), undefined],
])('%s', (_what, html, expected) => {
  document.body.innerHTML = html;
  expect(skim(document.body).isWorthReading()).toBe(expected);
});

test('an article on the subject is clear before the rest of its page has been read', () => {
  document.body.innerHTML = `<div>${ON_SUBJECT.repeat(12)}</div>${PLAIN.repeat(30)}`;
  skim(document.body.firstElementChild as Element);
  expect(onClear).toHaveBeenCalled();
});

test('a link to such an article above a long page makes nothing clear', () => {
  document.body.innerHTML = `<ul>${'<li>Weather today</li>'.repeat(300)}<li>War in Ukraine</li></ul>${PLAIN.repeat(30)}`;
  const text = skim(document.body);
  expect(onClear).not.toHaveBeenCalled();
  expect(text.isWorthReading()).toBe(false);
});

test('a page is worth it when such text comes later', () => {
  document.body.innerHTML = PLAIN.repeat(3);
  const text = skim(document.body);
  expect(text.isWorthReading()).toBe(false);
  document.body.insertAdjacentHTML('beforeend', ON_SUBJECT);
  text.read(document.body.children[3] as Element);
  expect(text.isWorthReading()).toBe(true);
});

test('a page is when the text of another that stood in its place has gone, however often', () => {
  const text = skim();
  for (let time = 0; time < 20; time++) {
    document.body.innerHTML = `<main>${PLAIN.repeat(5)}</main>`;
    text.dropWithin({ whole: [document.body], own: [] });
    text.read(document.body);
    expect(text.isWorthReading()).toBe(false);
  }
  document.body.innerHTML = `<main>${ON_SUBJECT}${PLAIN.repeat(2)}</main>`;
  text.dropWithin({ whole: [document.body], own: [] });
  text.read(document.body);
  expect(text.isWorthReading()).toBe(true);
});
