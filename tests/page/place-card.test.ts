import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, fragmentAt, GAP, isOnWay, moveCard, placeBeside, placeCard, placeSheet } from '../../entrypoints/page/place-card.ts';

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

  test('inside the viewport and never over the mention, wherever that is, from 320 × 256 pixels on', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const numbers = fc.record({
      screen: fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 256, max: 1400 }) }),
      left: share,
      top: share,
      width: share,
      height: fc.integer({ min: 50, max: 3000 }),
    });
    fc.assert(
      fc.property(numbers, ({ screen, left, top, width: wide, height }) => {
        const mention = box(Math.round(left * (screen.width - 80)), Math.round(top * (screen.height - 20)));
        const width = 100 + wide * (Math.min(screen.width, 500) - 116);
        const placed = placeCard(mention, { width, height }, screen);
        const shownHeight = Math.min(height, placed.maxHeight);
        const clear = placed.top >= mention.bottom + GAP || placed.top + shownHeight <= mention.top - GAP;
        const inWidth = placed.left >= 8 && placed.left + width <= screen.width - 8;
        return clear && inWidth && placed.top >= 8 && placed.top + shownHeight <= screen.height - 8;
      }),
      { numRuns: 10_000 },
    );
  });

  test.each([
    ['a low viewport', { width: 320, height: 120 }, box(100, 50)],
    ['a mention higher than the viewport', { width: 320, height: 256 }, box(100, -200, 80, 800)],
  ])('inside the viewport, and then over it, beside %s', (_what, screen, mention) => {
    const { top, maxHeight } = placeCard(mention, card, screen);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(screen.height - 8);
  });
});

test.each<[string, { width: number; height: number }, Box, object]>([
  ['a low one, wholly shown', { width: 640, height: 200 }, box(100, 100), { left: 180, top: 600, side: 'below' }],
  ['a high one, in three fifths of the screen', { width: 640, height: 3000 }, box(100, 100), { left: 180, top: 320, maxHeight: 480 }],
  ['a high one, in the room below its mention', { width: 640, height: 3000 }, box(100, 360), { top: 388, maxHeight: 412 }],
  ['one as wide as the screen', { width: 1000, height: 200 }, box(100, 100), { left: 0, top: 600 }],
  ['one beside nothing', { width: 640, height: 3000 }, box(980, 0, 0, 8), { top: 320, maxHeight: 480 }],
  ['at the head where the mention is in the lower half', { width: 640, height: 200 }, box(100, 700), { top: 0, side: 'above' }],
  ['at the head, in the room above the mention', { width: 640, height: 3000 }, box(100, 420), { top: 0, maxHeight: 412, side: 'above' }],
])('a sheet stands at the foot of the screen, and never over its mention: %s', (_what, size, mention, expected) => {
  expect(placeSheet(mention, size, viewport)).toMatchObject(expected);
});

test('of a mention that wraps over lines, the fragment nearest to the pointer counts', () => {
  const [first, second] = [box(900, 100), box(20, 130)];
  expect(fragmentAt([first, second], { x: 30, y: 140 })).toBe(second);
  expect(fragmentAt([first, second], { x: 930, y: 105 })).toBe(first);
  expect(fragmentAt([], { x: 0, y: 0 })).toBeUndefined();
});

test('of a long selection, the line at the pointer counts, and not the block around it', () => {
  const [paragraph, line] = [box(0, 0, 600, 900), box(0, 130, 600)];
  expect(fragmentAt([paragraph, line], { x: 30, y: 140 })).toBe(line);
});

test('a card beside a long selection keeps clear of the line at the pointer, since it cannot keep clear of all', () => {
  const lines = Array.from({ length: 80 }, (_, i) => box(0, i * 24 - 600, 600));
  const near = fragmentAt(lines, { x: 300, y: 250 }) as Box;
  const { top, side } = placeBeside(lines, near, card, viewport, 300);
  expect({ top, side }).toEqual({ top: near.bottom + GAP, side: 'below' });
});

test('of a mention that wraps, lines that the card would lie over are kept clear, and others are not', () => {
  const [first, second, elsewhere] = [box(700, 100), box(20, 130), box(700, 600)];
  const topBeside = (fragments: Box[], near: Box, at: number) => placeBeside(fragments, near, card, viewport, at).top;
  expect(topBeside([first, second], first, 740)).toBe(first.bottom + GAP);
  const under = box(640, 130);
  expect(topBeside([first, under], first, 740)).toBe(under.bottom + GAP);
  const [low, lower] = [box(700, 700), box(640, 730)];
  expect(topBeside([low, lower], lower, 660)).toBe(low.top - GAP - card.height);
  expect(topBeside([first, elsewhere], first, 740)).toBe(first.bottom + GAP);
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
