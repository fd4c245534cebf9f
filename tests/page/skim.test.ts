/** When a page is worth reading: told by a few words of its text, as it stands. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createSkim } from '../../entrypoints/page/skim.ts';
import { createBlockReader } from '../../entrypoints/page/text-blocks.ts';

const SENTENCE = 'The hotel has a pool, a bar and a view of the sea that guests remember for many years after. ';
/** A paragraph of some 160 words without a hint. */
const PLAIN = `<p>${SENTENCE.repeat(10)}</p>`;
const ON_SUBJECT = `<p>${SENTENCE}In Beijing Russian banks spoke of China, and Moscow of Kyiv. Putin and Xi Jinping met.</p>`;

const onWorthReading = vi.fn();

function skim(...elements: Element[]) {
  const text = createSkim(onWorthReading);
  const take = (element: Element) => {
    const reader = createBlockReader(element);
    for (let passage = reader.next(500); passage; passage = reader.next(500)) text.take(passage);
  };
  for (const element of elements) take(element);
  return { ...text, read: take };
}

beforeEach(() => {
  onWorthReading.mockClear();
  document.body.replaceChildren();
});

test('a long page without a word of the subject is not', () => {
  document.body.innerHTML = PLAIN.repeat(3);
  skim(document.body).settle();
  expect(onWorthReading).not.toHaveBeenCalled();
});

test('nor is one that names a party in passing', () => {
  document.body.innerHTML = `${PLAIN.repeat(10)}<p>${SENTENCE}The towels come from China.</p>`;
  skim(document.body).settle();
  expect(onWorthReading).not.toHaveBeenCalled();
});

test('a short page is, once it has been read', () => {
  document.body.innerHTML = '<p>Gazprom and Rosneft.</p>';
  const text = skim(document.body);
  expect(onWorthReading).not.toHaveBeenCalled();
  text.settle();
  expect(onWorthReading).toHaveBeenCalledOnce();
});

test('an article on the subject is, before the rest of its page has been read', () => {
  document.body.innerHTML = ON_SUBJECT + PLAIN.repeat(30);
  skim(document.body.firstElementChild as Element);
  expect(onWorthReading).toHaveBeenCalled();
});

test('a page is when such text comes later', () => {
  document.body.innerHTML = PLAIN.repeat(3);
  const text = skim(document.body);
  text.settle();
  document.body.insertAdjacentHTML('beforeend', ON_SUBJECT.repeat(2));
  text.read(document.body.children[3] as Element);
  text.read(document.body.children[4] as Element);
  text.settle();
  expect(onWorthReading).toHaveBeenCalled();
});

test('a page is when the text of another that stood in its place has gone, however often', () => {
  const text = skim();
  for (let time = 0; time < 20; time++) {
    document.body.innerHTML = `<main>${PLAIN.repeat(5)}</main>`;
    text.dropWithin({ whole: [document.body], own: [] });
    text.read(document.body);
    text.settle();
  }
  expect(onWorthReading).not.toHaveBeenCalled();
  document.body.innerHTML = `<main>${ON_SUBJECT}${PLAIN.repeat(2)}</main>`;
  text.dropWithin({ whole: [document.body], own: [] });
  text.read(document.body);
  text.settle();
  expect(onWorthReading).toHaveBeenCalled();
});
