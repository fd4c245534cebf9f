/** The pointer at the edge of the window. Only a browser makes trusted events, so the listeners are given what they would look like. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../entrypoints/page/pointer.ts';

const heard = vi.hoisted(() => new Map<string, (event: object) => void>());
vi.mock('../../entrypoints/page/trusted-events.ts', () => ({
  onTrusted: (_target: EventTarget, type: string, handle: (event: object) => void) => heard.set(type, handle),
}));

let frames: (() => void)[] = [];
let sent: string[] = [];
let lastAt: number | undefined;
const mention = { topic: 0, range: document.createRange() };

function watch(trigger: 'hover' | 'hover-with-alt'): void {
  watchPointer({
    highlights: { mentionAt: () => mention } as never,
    signal: new AbortController().signal,
    onMentionAt() {},
    openMention: () => undefined,
    cardBox: () => undefined,
    isCard: () => false,
    trigger,
    send: (event) => {
      sent.push(event.type);
      lastAt = 'at' in event ? event.at : undefined;
    },
  });
}
const move = () => heard.get('pointermove')?.({ pointerType: 'mouse', buttons: 0, clientX: 1, clientY: 1, timeStamp: 1, target: document.body });
const leave = () => heard.get('pointerleave')?.({ target: document.documentElement });
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
