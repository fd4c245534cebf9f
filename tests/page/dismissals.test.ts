/** What an open card follows, and what closes it. Only a browser makes trusted events, so the listeners are given what they would look like. */
import { beforeEach, expect, test, vi } from 'vitest';

const heard = vi.hoisted(() => new Map<string, (event: object) => void>());
vi.mock('../../entrypoints/page/trusted-events.ts', () => ({
  onTrusted: (target: EventTarget, type: string, handle: (event: object) => void) => heard.set(target === window ? type : `${type} elsewhere`, handle),
}));
vi.mock('../../entrypoints/page/browser.ts', () => ({ isAlive: () => true }));
vi.stubGlobal('visualViewport', new EventTarget());
const { watchDismissals } = await import('../../entrypoints/page/dismissals.ts');

const host = { isOpen: () => true, isPinned: () => false, isHost: () => false, place: vi.fn<() => boolean>() };
const dismiss = vi.fn<() => void>();
beforeEach(() => {
  vi.clearAllMocks();
  watchDismissals(host as never, new AbortController().signal, dismiss);
});

test.each(['scroll', 'resize', 'scroll elsewhere', 'resize elsewhere'])('a card follows a %s, of the window or of the part of it that is enlarged', (type) => {
  host.place.mockReturnValue(true);
  heard.get(type)?.({ target: document });
  expect(host.place).toHaveBeenCalledOnce();
  expect(dismiss).not.toHaveBeenCalled();
  host.place.mockReturnValue(false);
  heard.get(type)?.({ target: document });
  expect(dismiss).toHaveBeenCalledOnce();
});
