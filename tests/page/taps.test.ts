/** Which clicks are taps, and which of them ask for a sheet. Only a browser makes trusted events, so the listener is given what they would look like. */
import { beforeEach, expect, test, vi } from 'vitest';
import { watchTaps } from '../../entrypoints/page/taps.ts';

const heard = vi.hoisted(() => new Map<string, (event: object) => void>());
vi.mock('../../entrypoints/page/trusted-events.ts', () => ({
  onTrusted: (_target: EventTarget, type: string, handle: (event: object) => void) => heard.set(type, handle),
}));

let taps: boolean[] = [];
let hovers = true;
let selected = '';
vi.stubGlobal('matchMedia', () => ({ matches: hovers }));
vi.spyOn(document, 'getSelection').mockImplementation(() => ({ isCollapsed: selected === '' }) as Selection);
const click = (pointerType: string) => heard.get('click')?.({ pointerType, target: document.body, clientX: 5, clientY: 5 });

beforeEach(() => {
  taps = [];
  hovers = true;
  selected = '';
  watchTaps({
    highlights: { mentionAt: () => ({ topic: 0, range: document.createRange() }) } as never,
    signal: new AbortController().signal,
    isCard: () => false,
    trigger: 'hover',
    onTap: (_mention, { touch }) => taps.push(touch === true),
  });
});

test.each([
  ['a finger', 'touch', true, [true]],
  ['a pen on a screen without a pointer that hovers', 'pen', false, [true]],
  ['a pen that hovers, whose card stands beside the mention', 'pen', true, [false]],
  ['a mouse, which is none', 'mouse', true, []],
])('a tap by %s', (_what, pointerType, hovering, expected) => {
  hovers = hovering;
  click(pointerType);
  expect(taps).toEqual(expected);
});

test('a pen that has selected something has not tapped', () => {
  selected = 'some words';
  click('pen');
  expect(taps).toEqual([]);
});
