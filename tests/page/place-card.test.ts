import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, clearOf, fragmentAt, GAP, isOnWay, moveCard, placeCard, placeSheet } from '../../entrypoints/page/place-card.ts';

const box = (left: number, top: number, width = 80, height = 20): Box => ({ left, top, right: left + width, bottom: top + height });
const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 300 };

describe('a card is placed', () => {
  test.each<[string, Box, { side: string }]>([
    ['below the mention where there is room', box(100, 100), { side: 'below' }],
    ['above it near the end of the viewport', box(100, 700), { side: 'above' }],
  ])('%s', (_name, mention, expected) => {
    expect(placeCard(mention, card, viewport)).toMatchObject(expected);
  });

  test('inside the viewport and never over the mention, wherever that is', () => {
    const numbers = fc.record({
      left: fc.integer({ min: 0, max: 990 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 100, max: 500 }),
      height: fc.integer({ min: 50, max: 3000 }),
    });
    fc.assert(
      fc.property(numbers, ({ left, top, width, height }) => {
        const mention = box(left, top);
        const placed = placeCard(mention, { width, height }, viewport);
        const shownHeight = Math.min(height, placed.maxHeight);
        const clear = placed.top >= mention.bottom + GAP || placed.top + shownHeight <= mention.top - GAP;
        return clear && placed.left >= 8 && placed.left + width <= viewport.width - 8 && placed.top + shownHeight <= viewport.height;
      }),
      { numRuns: 10_000 },
    );
  });
});

test.each<[string, { width: number; height: number }, object]>([
  ['a low one, wholly shown', { width: 640, height: 200 }, { left: 180, top: 600 }],
  ['a high one, in three fifths of the screen', { width: 640, height: 3000 }, { left: 180, top: 320, maxHeight: 480 }],
  ['one as wide as the screen', { width: 1000, height: 200 }, { left: 0, top: 600 }],
])('a sheet stands at the foot of the screen: %s', (_what, size, expected) => {
  expect(placeSheet(size, viewport)).toMatchObject(expected);
});

test('of a mention that wraps over lines, the fragment nearest to the pointer counts', () => {
  const [first, second] = [box(900, 100), box(20, 130)];
  expect(fragmentAt([first, second], { x: 30, y: 140 })).toBe(second);
  expect(fragmentAt([first, second], { x: 930, y: 105 })).toBe(first);
  expect(fragmentAt([], { x: 0, y: 0 })).toBeUndefined();
});

test('of a mention that wraps, lines that the card would lie over are kept clear, and others are not', () => {
  const [first, second, elsewhere] = [box(700, 100), box(20, 130), box(700, 600)];
  const clearBeside = (fragments: Box[], near: Box, at: number) => clearOf(fragments, near, placeCard(near, card, viewport, at), card.width);
  expect(clearBeside([first, second], first, 740)).toEqual(first);
  const under = box(640, 130);
  expect(clearBeside([first, under], first, 740)).toEqual({ ...first, bottom: under.bottom });
  expect(clearBeside([first, under], under, 660)).toEqual({ ...under, top: first.top });
  expect(clearBeside([first, elsewhere], first, 740)).toEqual(first);
});

describe('the way from a mention to its card', () => {
  const below = { left: 80, top: 128, right: 440, bottom: 428 };
  test.each<[string, { x: number; y: number }, boolean]>([
    ['straight down is on the way', { x: 120, y: 118 }, true],
    ['diagonally within the cone is on the way', { x: 132, y: 118 }, true],
    ['along the line is not', { x: 180, y: 110 }, false],
    ['upwards is not', { x: 120, y: 90 }, false],
    ['far to the side is not', { x: 20, y: 116 }, false],
  ])('%s', (_name, to, expected) => {
    expect(isOnWay({ x: 120, y: 110 }, to, below)).toBe(expected);
  });
});

describe('a card that the reader moves', () => {
  test.each<[string, { x: number; y: number }, { left: number; top: number }]>([
    ['goes as far as asked', { x: 50, y: -20 }, { left: 150, top: 80 }],
    ['stops at the left and upper edge', { x: -500, y: -500 }, { left: 0, top: 0 }],
    ['stops at the right and lower edge', { x: 5000, y: 5000 }, { left: 640, top: 500 }],
  ])('%s', (_name, by, expected) => {
    expect(moveCard(box(100, 100, card.width, card.height), by, viewport)).toEqual(expected);
  });
});
