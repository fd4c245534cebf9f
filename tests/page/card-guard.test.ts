import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { guardCard } from '../../entrypoints/page/card-guard.ts';

let surface: HTMLElement;
let clicked: Mock<() => void>;

/** Only a browser can make a trusted event: the surface's listeners are given what one would look like. */
function click(detail: number): void {
  const event = { type: 'click', isTrusted: true, detail, preventDefault: () => undefined, stopImmediatePropagation: () => stopped.push(event) };
  const stopped: object[] = [];
  for (const listener of listeners) listener(event);
  if (stopped.length === 0) clicked();
}
let listeners: ((event: object) => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  const host = document.body.appendChild(document.createElement('div'));
  surface = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  listeners = [];
  vi.spyOn(surface, 'addEventListener').mockImplementation((type, listener) => {
    if (type === 'click') listeners.push(listener as never);
  });
  clicked = vi.fn<() => void>();
  const guard = guardCard(host, surface, () => undefined);
  return () => {
    guard.end();
    host.remove();
  };
});
afterEach(() => vi.useRealTimers());

test('a click that comes with the card is not taken; one a quarter of a second later is', () => {
  click(1);
  vi.advanceTimersByTime(240);
  click(1);
  expect(clicked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  click(1);
  expect(clicked).toHaveBeenCalledOnce();
});

test('a button that is pressed by a key is taken at once', () => {
  click(0);
  expect(clicked).toHaveBeenCalledOnce();
});
