/** The text of a block is the same however it is cut into text nodes and inline elements. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlockReader, rangeOf } from '../../entrypoints/page/text-blocks.ts';

const RUNS = { numRuns: 10_000, seed: 20260724 };

const pieces = fc.array(
  fc.record({
    text: fc.string({ unit: fc.constantFrom('X', 'i', ' ', 'J', 'n', '-', 'é', '\u00ad', '’'), maxLength: 5 }),
    wrap: fc.constantFrom('', 'b', 'a', 'em'),
  }),
  { maxLength: 6 },
);

function build(parts: readonly { text: string; wrap: string }[]): HTMLElement {
  const block = document.createElement('p');
  for (const { text, wrap } of parts) {
    const node = document.createTextNode(text);
    if (wrap === '') block.append(node);
    else {
      const inline = document.createElement(wrap);
      inline.append(node);
      block.append(inline);
    }
  }
  document.body.replaceChildren(block);
  return block;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

test('text is read as one, and every range over it says what was read', () => {
  fc.assert(
    fc.property(pieces, fc.nat(30), fc.nat(30), (parts, from, length) => {
      build(parts);
      const passage = createBlockReader(document.body).next(1e9) ?? { text: '', nodes: [], starts: [] };
      expect(squeeze(passage.text)).toBe(squeeze(parts.map(({ text }) => text).join('')));
      const start = Math.min(from, passage.text.length);
      const end = Math.min(start + length + 1, passage.text.length);
      const slice = passage.text.slice(start, end);
      if (slice !== '' && slice.trim() === slice) expect(squeeze(rangeOf(passage, start, end)?.toString() ?? '')).toBe(squeeze(slice));
    }),
    RUNS,
  );
});
