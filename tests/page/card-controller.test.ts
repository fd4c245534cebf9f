/** Which card is open, and where the focus goes: the controller with a host that draws nothing. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Anchor } from '../../entrypoints/page/anchor.ts';
import { createCardController } from '../../entrypoints/page/card-controller.ts';
import type { CardHost } from '../../entrypoints/page/card-host.ts';
import type { PlacedMention } from '../../entrypoints/page/highlights.ts';
import type { CardContent } from '../../entrypoints/shared/messages.ts';
import { makeTopic } from '../helpers/topics.ts';

/** Time in which the answer for a topic comes, by its number: the second one's worker was asleep. */
const ANSWER = [10, 600]; // ms
const POINTER = { x: 50, y: 50 };
const card = document.createElement('div');
card.tabIndex = 0;

const contentOf = (id: string): CardContent => ({
  topic: makeTopic(id, [id]),
  sources: [],
  related: [],
  edition: { reviewed: '2026-11-29', completeUntil: '2026-07', newest: '2026-10' },
});
const load = (topic: number | string): Promise<CardContent> =>
  new Promise((resolve) => setTimeout(() => resolve(contentOf(String(topic))), ANSWER[Number(topic)] ?? 0));

function mention(topic: number): PlacedMention {
  const text = document.createTextNode(`name ${topic}`);
  document.body.append(text);
  const range = document.createRange();
  range.selectNode(text);
  range.getClientRects = () => [{ left: 7, top: 0, right: 9, bottom: 8 }] as unknown as DOMRectList;
  return { topic, range };
}

function start() {
  const shown: Anchor[] = [];
  const focus = vi.fn(() => {
    document.body.append(card);
    card.focus();
    return true;
  });
  const isUnderPointer = vi.fn(() => true);
  const onShown = vi.fn<(mention: PlacedMention) => void>();
  const host: CardHost = {
    show: (_content, anchor) => void shown.push(anchor),
    place: () => true,
    say() {},
    hide() {},
    restyle() {},
    isOpen: () => shown.length > 0,
    box: () => undefined,
    isHost: () => false,
    isPointedAt: () => false,
    focus,
    isPinned: () => false,
  };
  const stop = new AbortController();
  const cards = createCardController({
    host,
    delays: { show: 350 },
    signal: stop.signal,
    load,
    openBriefing() {},
    onSilence() {},
    onShown,
    lastPoint: () => POINTER,
    isUnderPointer,
    hasFocus: () => document.activeElement === card,
  });
  return { cards, focus, isUnderPointer, onShown, shown, stop };
}

let page: ReturnType<typeof start>;
beforeEach(() => {
  vi.useFakeTimers();
  page = start();
});
afterEach(() => {
  page.stop.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});
const over = (one: PlacedMention) => page.cards.send({ type: 'over', mention: one, at: performance.now(), fast: false });
const away = () => page.cards.send({ type: 'away', at: performance.now(), toCard: false });
const inCard = () => page.cards.send({ type: 'in-card' });

describe('the focus', () => {
  test('goes into a card that was asked for by key, which stands beside the name', async () => {
    page.cards.openFor(mention(0));
    await vi.advanceTimersByTimeAsync(50);
    expect(page.focus).toHaveBeenCalledOnce();
    expect(page.shown).toMatchObject([{ point: { x: 7, y: 8 } }]);
  });

  test('stays where it is when the pointer opens a card, also while one that was asked for by key is still awaited', async () => {
    page.cards.openFor(mention(1));
    await vi.advanceTimersByTimeAsync(50);
    over(mention(0));
    await vi.advanceTimersByTimeAsync(400);
    expect(page.shown).toMatchObject([{ point: POINTER }]);
    expect(page.focus).not.toHaveBeenCalled();
  });

  test('of a reader who came by key keeps the card, whatever the pointer does, until it has gone elsewhere', async () => {
    const [asked, other] = [mention(0), mention(0)];
    page.cards.openFor(asked);
    await vi.advanceTimersByTimeAsync(50);
    for (const go of [inCard, away, () => over(other), away]) {
      go();
      await vi.advanceTimersByTimeAsync(1000);
      expect(page.cards.openMention()).toBe(asked);
    }
    card.blur();
    for (const go of [inCard, away]) go();
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.cards.openMention()).toBeUndefined();
  });

  test('that came by a click keeps no card from closing when the pointer leaves', async () => {
    over(mention(0));
    await vi.advanceTimersByTimeAsync(400);
    page.focus();
    away();
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.cards.openMention()).toBeUndefined();
  });
});

test('it is told beside which mention the card stands, once it does', async () => {
  const [first, second] = [mention(0), mention(0)];
  over(first);
  await vi.advanceTimersByTimeAsync(300);
  expect(page.onShown).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  over(second);
  await vi.advanceTimersByTimeAsync(200);
  expect(page.onShown.mock.calls).toEqual([[first], [second]]);
});

describe('a mention that the page has carried away from under the resting pointer', () => {
  test('opens no card', async () => {
    over(mention(0));
    await vi.advanceTimersByTimeAsync(200);
    page.isUnderPointer.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.shown).toEqual([]);
  });

  test('does not take the place of the card that is open, which closes as when the pointer leaves', async () => {
    const [first, second] = [mention(0), mention(0)];
    over(first);
    await vi.advanceTimersByTimeAsync(400);
    expect(page.cards.openMention()).toBe(first);
    over(second);
    page.isUnderPointer.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(150);
    expect(page.cards.openMention()).toBe(first);
    await vi.advanceTimersByTimeAsync(300);
    expect(page.cards.openMention()).toBeUndefined();
  });
});
