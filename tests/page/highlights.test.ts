/** The registry of highlights, made up: what is underlined and what is marked. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createHighlights, type PlacedMention } from '../../entrypoints/page/highlights.ts';

const registry = new Map<string, Set<Range>>();
vi.stubGlobal('CSS', { highlights: registry });
vi.stubGlobal(
  'Highlight',
  class extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  },
);
const mention = (): PlacedMention => ({ topic: 0, range: document.createRange() });

beforeEach(() => registry.clear());

test('a mark goes with its mention, and with no other', () => {
  const highlights = createHighlights();
  const [one, other] = [mention(), mention()];
  highlights.add([one, other]);
  highlights.setCurrent(one);
  highlights.drop([other]);
  expect([...registry.keys()]).toEqual(['margin-note', 'margin-note-current']);
  highlights.drop([one]);
  expect([...registry.keys()]).toEqual([]);
});
