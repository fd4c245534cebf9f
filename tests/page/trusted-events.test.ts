import { expect, test, vi } from 'vitest';
import { onTrusted } from '../../entrypoints/page/trusted-events.ts';

/** Nine kinds of events that a page may make itself. */
const TYPES = ['pointermove', 'pointerdown', 'mouseover', 'mousedown', 'click', 'keydown', 'keyup', 'scroll', 'contextmenu'] as const;

test.each(TYPES)('a %s that the page made is let pass; the reader’s is heard', (type) => {
  const handle = vi.fn();
  const target = new EventTarget();
  const listen = vi.spyOn(target, 'addEventListener');
  onTrusted(target, type, handle, { signal: new AbortController().signal });
  target.dispatchEvent(new Event(type));
  expect(handle).not.toHaveBeenCalled();
  // Only a browser can make a trusted event, so the listener is given what one would look like.
  const listener = listen.mock.calls[0]?.[1] as (event: object) => void;
  listener({ type, isTrusted: true });
  expect(handle).toHaveBeenCalledOnce();
});
