/** The mentions by keyboard: which one a step, a question and a jump lead to, where it then stands, and how long it is marked. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlacedMention } from '../../entrypoints/page/highlights.ts';
import { createMentionSteps } from '../../entrypoints/page/mention-steps.ts';

/** What jsdom does not lay out: how far window and pane are scrolled. */
const scrolled = new Map<Element, number>();
Object.assign(Element.prototype, {
  scrollIntoView() {},
  scrollBy(this: Element, { top }: { top: number }) {
    scrolled.set(this, (scrolled.get(this) ?? 0) + top);
  },
});
const scrollOf = (element: Element | null) => (element && scrolled.get(element)) ?? 0;

/** A mention that stands at this height of the page; hidden without one. */
function place(words: string, y?: number, inside: Element = document.body): PlacedMention {
  const text = inside.appendChild(document.createTextNode(words));
  const range = document.createRange();
  range.selectNodeContents(text);
  const top = () => (y ?? 0) - scrollOf(inside) - scrollOf(document.documentElement);
  const rect = () => (y === undefined ? new DOMRect() : new DOMRect(0, top(), 80, 20));
  range.getBoundingClientRect = rect;
  range.getClientRects = () => (y === undefined ? [] : [rect()]) as unknown as DOMRectList;
  return { topic: 0, range };
}

let did: string[];
let marked: PlacedMention | undefined;
function stepsThrough(placed: PlacedMention[], firstOfTopics: PlacedMention[] = []) {
  // Whatever closes takes the mark away.
  const close = () => {
    marked = undefined;
  };
  const cards = {
    openFor(mention: PlacedMention) {
      close();
      did.push(`card of ${mention.range}`);
    },
    announce(_mention: PlacedMention, { name, position, total }: { name: string; position: number; total: number }) {
      close();
      did.push(`${name}, ${position} of ${total}`);
    },
    note: (text: string) => void did.push(text),
    list: (entries: { name: string }[], onExplain: (index: number) => void) => {
      did.push(`list of ${entries.map(({ name }) => name).join(', ')}`);
      onExplain(0);
    },
  };
  const highlights = {
    setCurrent(mention: PlacedMention | undefined) {
      marked = mention;
    },
  };
  const article = { placed: () => placed, topics: () => firstOfTopics.map((_, topic) => ({ topic })), firstMention: (topic: number) => firstOfTopics[topic] };
  return createMentionSteps(article as never, highlights as never, cards as never);
}

beforeEach(() => {
  document.body.replaceChildren();
  scrolled.clear();
  did = [];
  marked = undefined;
});

test('a step says the words on the page and their place at once, and marks them', () => {
  const placed = [place('Xi', 100), place('CIPS', 300)];
  const steps = stepsThrough(placed);
  steps.step(1);
  expect(did).toEqual(['Xi, 1 of 2']);
  expect(marked).toBe(placed[0]);
  steps.step(1);
  steps.step(1);
  expect(did).toEqual(['Xi, 1 of 2', 'CIPS, 2 of 2', 'Xi, 1 of 2']);
});

test('a question for a card is about the last mention where the reader has scrolled past it', () => {
  const placed = [place('Xi', -900), place('CIPS', -500)];
  stepsThrough(placed).open();
  expect(did).toEqual(['card of CIPS']);
  expect(marked).toBe(placed[1]);
});

test('the list is in reading order of the places that it leads to', () => {
  const [xi, cips] = [place('Xi', 100), place('CIPS', 300)];
  stepsThrough([xi, cips], [cips, xi]).list();
  expect(did).toEqual(['list of Xi, CIPS', 'card of Xi']);
});

describe('hidden text', () => {
  const placed = () => [place('Xi'), place('CIPS', 300), place('Putin')];

  test('is stepped over and not counted', () => {
    const steps = stepsThrough(placed());
    steps.step(1);
    steps.step(1);
    expect(did).toEqual(['CIPS, 1 of 1', 'CIPS, 1 of 1']);
  });

  test('is not what a question for a card is about', () => {
    stepsThrough(placed()).open();
    expect(did).toEqual(['card of CIPS']);
  });

  test('alone is nothing underlined', () => {
    stepsThrough([place('Xi')]).open();
    expect(did).toEqual(['Nothing is underlined on this page.']);
  });
});

describe('a jump brings a mention into the middle', () => {
  test('of the window, where its element is much higher than that', () => {
    const mention = place('CIPS', 5000);
    stepsThrough([mention]).goTo(mention);
    expect(mention.range.getBoundingClientRect().y + 10).toBe(window.innerHeight / 2);
    expect(marked).toBe(mention);
  });

  test('of the pane that scrolls it', () => {
    const pane = document.body.appendChild(document.createElement('div'));
    pane.style.overflowY = 'auto';
    pane.getBoundingClientRect = () => new DOMRect(0, 100 - scrollOf(document.documentElement), 400, 300);
    const mention = place('CIPS', 5000, pane);
    stepsThrough([mention]).goTo(mention);
    expect(scrollOf(pane)).toBe(5010 - 250);
    expect(mention.range.getBoundingClientRect().y + 10).toBe(window.innerHeight / 2);
  });
});
