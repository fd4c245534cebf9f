/** The keys while a card is open: Escape anywhere, P only where the card has the pointer or the focus. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// A test's events are not trusted.
vi.mock('../../entrypoints/page/trusted-events.ts', () => ({
  onTrusted: (target: EventTarget, type: string, listener: (event: Event) => void, options: object) => target.addEventListener(type, listener, options),
}));
const { watchCardKeys } = await import('../../entrypoints/page/keyboard.ts');

const card = document.createElement('div');
let watched: AbortController;
let pointed = false;
const did: string[] = [];

beforeEach(() => {
  document.body.replaceChildren(card, document.createElement('input'));
  did.length = 0;
  pointed = false;
  watched = new AbortController();
  const host = { isHost: (target: EventTarget | null) => target === card, isPointedAt: () => pointed };
  watchCardKeys(
    {
      host,
      onEscape: () => did.push('escape'),
      onPin: () => did.push('pin') > 0,
      onTab: () => did.push('tab') > 0,
    },
    watched.signal,
  );
});
afterEach(() => watched.abort());

const press = (key: string, on: Element | null = document.body, init: KeyboardEventInit = {}) =>
  on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }));

test('P pins while the focus is in the card', () => {
  press('p', card);
  expect(did).toEqual(['pin']);
});

test('P pins while the pointer is in the card', () => {
  pointed = true;
  press('P');
  expect(did).toEqual(['pin']);
});

test('P is known by its place where the layout has no Latin letters, and by its letter where it has', () => {
  press('з', card, { code: 'KeyP' });
  press('п', card, { code: 'KeyG' });
  expect(did).toEqual(['pin']);
  press('l', card, { code: 'KeyP' });
  press('p', card, { code: 'KeyR' });
  expect(did).toEqual(['pin', 'pin']);
});

test('P is the page’s own key elsewhere', () => {
  expect(press('p'), 'its default is not prevented').toBe(true);
  expect(did).toEqual([]);
});

test('P is typed into a field, wherever the pointer is', () => {
  pointed = true;
  press('p', document.querySelector('input'));
  expect(did).toEqual([]);
});

test('P with a modifier, or of a composition, is another key', () => {
  for (const init of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) press('p', card, init);
  expect(did).toEqual([]);
});

test('Tab leads into the card once, and not with Shift or from a field', () => {
  press('Tab', document.querySelector('input'));
  press('Tab', document.body, { shiftKey: true });
  expect(did).toEqual([]);
  expect(press('Tab'), 'the page does not hear of it').toBe(false);
  expect(press('Tab'), 'the second is the page’s').toBe(true);
  expect(did).toEqual(['tab']);
});

test('Escape closes wherever the focus is', () => {
  press('Escape');
  expect(did).toEqual(['escape']);
});
