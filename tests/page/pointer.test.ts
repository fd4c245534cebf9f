/** The pointer at the edges of what tells of it, and its buttons. Only a browser makes trusted events, so the listeners are given what they would look like. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPointer } from '../../entrypoints/page/pointer.ts';

const heard = vi.hoisted(() => new Map<string, (event: object) => void>());
vi.mock('../../entrypoints/page/trusted-events.ts', () => ({
  onTrusted: (_target: EventTarget, type: string, handle: (event: object) => void) => heard.set(type, handle),
}));

let frames: (() => void)[] = [];
let sent: string[] = [];
let lastAt: number | undefined;
const mention = { topic: 0, range: document.createRange() };
const card = document.createElement('div');

function watch(trigger: 'hover' | 'hover-with-alt'): void {
  watchPointer({
    highlights: { mentionAt: () => mention } as never,
    signal: new AbortController().signal,
    onMentionAt() {},
    openMention: () => undefined,
    cardBox: () => undefined,
    isCard: (target) => target === card,
    trigger,
    send: (event) => {
      sent.push(event.type);
      lastAt = 'at' in event ? event.at : undefined;
    },
  });
}
const move = () => heard.get('pointermove')?.({ pointerType: 'mouse', buttons: 0, clientX: 1, clientY: 1, timeStamp: 1, target: document.body });
const leave = () => heard.get('pointerleave')?.({ target: document.documentElement });
const press = (target: Element = document.body) => heard.get('pointerdown')?.({ target });
const enter = (...path: Element[]) => heard.get('pointerover')?.({ composedPath: () => path });
const paint = () => {
  for (const frame of frames.splice(0)) frame();
};

beforeEach(() => {
  heard.clear();
  frames = [];
  sent = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

test('a pointer that was on a mention and left the window within the same frame opens nothing', () => {
  watch('hover');
  move();
  leave();
  paint();
  expect(sent).toEqual(['away']);
  move();
  paint();
  expect(sent).toEqual(['away', 'over']);
});

test('the dwell begins when the pointer came, not when the page got round to looking', () => {
  watch('hover');
  move();
  paint();
  expect(lastAt).toBe(1);
});

test('the Alt key means nothing after the pointer has left the window', () => {
  watch('hover-with-alt');
  move();
  paint();
  leave();
  sent = [];
  heard.get('keydown')?.({ key: 'Alt' });
  expect(sent).toEqual([]);
});

describe('a pointer that goes into a frame, where nobody tells of it', () => {
  test.each(['iframe', 'embed', 'object'])('has left, and was on nothing: %s', (tag) => {
    watch('hover');
    move();
    enter(document.createElement(tag), document.body);
    paint();
    expect(sent).toEqual(['away']);
  });

  test('goes nowhere in other elements, which tell of its movements', () => {
    watch('hover');
    enter(document.createElement('p'), document.body);
    expect(sent).toEqual([]);
  });
});

describe('a pressed button', () => {
  test('is told, and first of all what it was pressed on', () => {
    watch('hover');
    move();
    press();
    paint();
    expect(sent).toEqual(['over', 'pressed']);
  });

  test('in the card is the card’s own matter', () => {
    watch('hover');
    press(card);
    expect(sent).toEqual([]);
  });

  test('leaves the Alt key without a meaning until the pointer moves on', () => {
    watch('hover-with-alt');
    move();
    paint();
    press();
    sent = [];
    heard.get('keydown')?.({ key: 'Alt' });
    expect(sent).toEqual([]);
  });
});
