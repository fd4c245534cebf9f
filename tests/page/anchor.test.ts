/** Where a range's text is to be seen: not under the edge of a pane that has scrolled it away, and not where it is folded. */
import { beforeEach, expect, test } from 'vitest';
import { fragmentsOf } from '../../entrypoints/page/anchor.ts';

/** The text, at a height of 300, in an element within another. */
function textIn(outer: string, inner: string): Range {
  document.body.innerHTML = `<div style="${outer}"><p style="${inner}">CIPS</p></div>`;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')?.firstChild as Node);
  range.getClientRects = () => [new DOMRect(50, 300, 80, 20)] as unknown as DOMRectList;
  return range;
}
const pane = (top: number, height: number) => {
  for (const element of document.querySelectorAll('div')) element.getBoundingClientRect = () => new DOMRect(0, top, 400, height);
};

beforeEach(() => document.body.replaceChildren());

test.each([
  ['in a pane that shows it', 'overflow-y: auto', '', 200, 300, 1],
  ['under the upper edge of a pane', 'overflow-y: auto', '', 400, 300, 0],
  ['below the lower edge of a pane', 'overflow-y: hidden', '', 0, 250, 0],
  ['in a section that is folded to nothing', 'overflow-y: hidden', '', 300, 0, 0],
  ['beside an element that clips nothing', '', '', 400, 300, 1],
  ['beside a pane that it is fixed out of', 'overflow-y: auto', 'position: fixed', 400, 300, 1],
  ['beside a pane that it is placed out of', 'overflow-y: auto', 'position: absolute', 400, 300, 1],
  ['under the edge of a pane that it is placed in', 'overflow-y: auto; position: relative', 'position: absolute', 400, 300, 0],
  ['in what is no box', 'overflow-y: hidden; display: contents', '', 0, 0, 1],
])('text %s', (_where, outer, inner, top, height, seen) => {
  const range = textIn(outer, inner);
  pane(top, height);
  expect(fragmentsOf(range)()).toHaveLength(seen);
});
