/** Panes: the elements that scroll, or clip, what stands in them. */
import { elementAbove } from './dom.ts';

/** The panes that a node stands in, from the innermost on; the window is none of them. */
export function panesAround(node: Node): Element[] {
  const panes: Element[] = [];
  /** Out of the flow, and so in no pane before the next element that is positioned. */
  let isFree = false;
  for (let element = elementAbove(node); element && element !== document.body; element = elementAbove(element)) {
    const { display, overflowY, position } = getComputedStyle(element);
    const isStatic = position === 'static';
    if (overflowY !== 'visible' && display !== 'inline' && display !== 'contents' && !(isFree && isStatic)) panes.push(element);
    if (position === 'fixed') break;
    if (!isStatic) isFree = position === 'absolute';
  }
  return panes;
}

/** Scrolls the window, and each pane around it, so that a range stands in the middle. */
export function bringToMiddle(range: Range): void {
  const { startContainer } = range;
  elementAbove(startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // Hidden text stands nowhere.
  if (range.getClientRects().length === 0) return;
  // That was the middle of the element, which may be a whole article.
  const window = { top: 0, bottom: innerHeight };
  const { body, documentElement } = document;
  for (const pane of [...panesAround(startContainer), body, documentElement]) {
    const { top, bottom } = pane === body || pane === documentElement ? window : pane.getBoundingClientRect();
    const mention = range.getBoundingClientRect();
    pane.scrollBy({ top: (mention.top + mention.bottom - top - bottom) / 2, behavior: 'instant' });
  }
}
