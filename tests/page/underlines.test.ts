import { beforeEach, describe, expect, test } from 'vitest';
import type { Highlights, PlacedMention } from '../../entrypoints/page/highlights.ts';
import type { FoundMention } from '../../entrypoints/page/standing-text.ts';
import { createBlockReader, type Passage } from '../../entrypoints/page/text-blocks.ts';
import { createUnderlines } from '../../entrypoints/page/underlines.ts';

/** Of one topic, which is nothing special. */
const FLAGS = Uint8Array.of(0);

let registered: Set<PlacedMention>;
const highlights = (): Highlights => ({
  add: (mentions) => mentions.forEach((mention) => registered.add(mention)),
  drop: (mentions) => mentions.forEach((mention) => registered.delete(mention)),
  mentionAt: () => undefined,
  setCurrent: () => undefined,
  clear: () => registered.clear(),
});

/** The first CIPS of a paragraph that stands in the page. */
function findIn(text: string): { paragraph: HTMLElement; found: FoundMention } {
  const paragraph = document.body.appendChild(document.createElement('p'));
  paragraph.textContent = text;
  const passage = createBlockReader(paragraph).next() as Passage;
  const start = passage.text.indexOf('CIPS');
  return { paragraph, found: { passage, mention: { start, end: start + 4, topic: 0, certain: true, distinct: true } } };
}

beforeEach(() => {
  document.body.replaceChildren();
  registered = new Set();
});

describe('what is underlined', () => {
  test('is what is listed', () => {
    const underlines = createUnderlines(FLAGS, highlights(), { show: 'all', familiar: false, hidden: new Set() });
    underlines.place([findIn('Banks use CIPS.').found]);
    expect(underlines.list()).toHaveLength(1);
    expect([...registered]).toEqual(underlines.list());
  });

  test('is three hundred at most, found at a time or bit by bit', () => {
    const underlines = createUnderlines(FLAGS, highlights(), { show: 'all', familiar: false, hidden: new Set() });
    underlines.place(Array.from({ length: 200 }, () => findIn('Banks use CIPS.').found));
    expect(registered.size).toBe(200);
    underlines.place(Array.from({ length: 200 }, () => findIn('Banks use CIPS.').found));
    expect(registered.size).toBe(300);
    underlines.place([findIn('Banks use CIPS.').found]);
    expect(registered.size).toBe(300);
    expect(underlines.list()).toHaveLength(300);
  });

  test('is no text that left the page while it was read', () => {
    const underlines = createUnderlines(FLAGS, highlights(), { show: 'first', familiar: false, hidden: new Set() });
    const early = findIn('Banks use CIPS.');
    early.paragraph.remove();
    underlines.place([early.found, findIn('More banks use CIPS.').found]);
    expect([...registered].map(({ range }) => range.startContainer.isConnected)).toEqual([true]);
    expect([...registered]).toEqual(underlines.list());
  });

  test('stands in reading order across shadow roots', () => {
    const underlines = createUnderlines(FLAGS, highlights(), { show: 'all', familiar: false, hidden: new Set() });
    document.body.innerHTML = '<p>1 CIPS</p><x-a><p>4 CIPS</p></x-a><p>5 CIPS</p>';
    const outer = (document.querySelector('x-a') as HTMLElement).attachShadow({ mode: 'open' });
    outer.innerHTML = '<p>2 CIPS</p><x-b></x-b><slot></slot>';
    const inner = (outer.querySelector('x-b') as HTMLElement).attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>3 CIPS</p>';
    const paragraphs = [inner, document, outer].flatMap((tree) => [...tree.querySelectorAll('p')]).reverse();
    underlines.place(
      paragraphs.map((paragraph) => {
        const passage = createBlockReader(paragraph).next() as Passage;
        return { passage, mention: { start: 2, end: 6, topic: 0, certain: true, distinct: true } };
      }),
    );
    expect(underlines.list().map(({ range }) => range.startContainer.textContent?.[0])).toEqual(['1', '2', '3', '4', '5']);
  });
});
