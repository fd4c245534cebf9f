/** The sample hovers as a news page does. A mouse of the test's own, on a clock of the test's own. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Sample, type SampleProps } from '../../components/Sample.tsx';
import { makeTopic } from '../helpers/topics.ts';

// jsdom has no such properties, by which Preact knows the names of events.
for (const name of ['onpointermove', 'onpointerleave']) Object.defineProperty(HTMLElement.prototype, name, { value: null, writable: true });

const SETTINGS: SampleProps['settings'] = { show: 'first', trigger: 'hover', hoverDelay: 350 };
let delay = 0;
const load = (id: string) =>
  new Promise<never>((resolve) =>
    setTimeout(resolve, delay, {
      topic: makeTopic(id, [id]),
      sources: [],
      related: [],
      edition: { reviewed: '2026-11-29', completeUntil: '2026-07', newest: '2026-10' },
    } as never),
  );

beforeEach(() => {
  vi.useFakeTimers();
  delay = 0;
  render(<Sample settings={SETTINGS} load={load} onBriefing={() => undefined} />, document.body);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const mention = (i: number) => document.querySelectorAll<HTMLElement>('.sample-mention')[i] as HTMLElement;
const card = () => document.querySelector('.sample-card #card-name')?.textContent;
const move = (to: Element | null, x = 0) => {
  const event = Object.assign(new MouseEvent('pointermove', { bubbles: true, clientX: x }), { pointerType: 'mouse' });
  // Events of the real clock would not be of the one that the test moves on.
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  to?.dispatchEvent(event);
};
const text = () => document.querySelector('.sample-text');

test('a card opens after the rest that is set, however the pointer trembles meanwhile', async () => {
  for (let ms = 0; ms < 350; ms += 50) {
    move(mention(1));
    await pass(50);
  }
  await pass(50);
  expect(card()).toBe('cips');
});

test('a card that comes after the pointer has left is dropped', async () => {
  delay = 1000;
  move(mention(1));
  await pass(400);
  move(text());
  await pass(2000);
  expect(card()).toBeUndefined();
});

test('a card that comes after the pointer has gone on to another mention is not shown in its place', async () => {
  delay = 1000;
  move(mention(1));
  await pass(400);
  move(mention(2));
  await pass(700);
  expect(card()).toBeUndefined();
  await pass(2000);
  expect(card()).toBe('power-of-siberia-2');
});

test('leaving gives time to come back, and to reach the card', async () => {
  move(mention(1));
  await pass(400);
  move(text());
  await pass(200);
  move(document.querySelector('.sample-card'));
  await pass(1000);
  expect(card()).toBe('cips');
  move(text());
  await pass(400);
  expect(card()).toBeUndefined();
});

test('a neighbour opens sooner while a card is open', async () => {
  move(mention(1));
  await pass(400);
  move(mention(2));
  await pass(150);
  expect(card()).toBe('power-of-siberia-2');
});

test('the keyboard opens a card and takes the focus into it; Escape closes it and brings the focus back', async () => {
  mention(1).click();
  await pass(50);
  expect(card()).toBe('cips');
  expect(document.activeElement?.closest('.sample-card')).not.toBeNull();
  move(text());
  await pass(1000);
  expect(card(), 'a pointer elsewhere does not close it').toBe('cips');
  move(document.querySelector('.sample-card'));
  move(text());
  await pass(1000);
  expect(card(), 'nor does one that has been in it').toBe('cips');
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await pass(50);
  expect(card()).toBeUndefined();
  expect(document.activeElement).toBe(mention(1));
});

const pressEscape = () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

test('a mention whose card was closed by a key answers a pointer that comes later, and leaves the focus where it is', async () => {
  mention(1).click();
  await pass(50);
  pressEscape();
  await pass(50);
  move(mention(1));
  await pass(400);
  expect(card()).toBe('cips');
  expect(document.activeElement).toBe(mention(1));
});

test('a mention whose card was closed under the pointer stays silent until the pointer has left it', async () => {
  move(mention(1));
  await pass(400);
  pressEscape();
  move(mention(1), 1);
  await pass(1000);
  expect(card()).toBeUndefined();
  move(text());
  move(mention(1));
  await pass(400);
  expect(card()).toBe('cips');
});

test('a card that the pointer opens beside one that a key has opened takes no focus', async () => {
  mention(1).click();
  await pass(50);
  mention(0).focus();
  move(document.querySelector('.sample-card'));
  move(mention(2));
  await pass(200);
  expect(card()).toBe('power-of-siberia-2');
  expect(document.activeElement).toBe(mention(0));
});

test('P pins the card that has the focus, and is nothing elsewhere or with another key', async () => {
  const pinned = () => document.querySelector('.sample-card [aria-label="Pin"]')?.getAttribute('aria-pressed');
  const press = (on: Element | null, more: KeyboardEventInit = {}) => {
    on?.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', code: 'KeyP', bubbles: true, ...more }));
    return pass(50);
  };
  mention(1).click();
  await pass(50);
  await press(document.activeElement, { ctrlKey: true });
  expect(pinned()).toBe('false');
  await press(document.activeElement);
  expect(pinned()).toBe('true');
  mention(0).focus();
  await press(mention(0));
  expect(pinned()).toBe('true');
});
