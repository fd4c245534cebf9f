/** Measures what a card shows and the window it is shown in, and shapes the one for the other. */
import type { Anchor } from './anchor.ts';
import { type Box, fragmentAt, type Placement, placeBeside, placeSheet, type Size } from './place-card.ts';

/**
 * Gives the surface its form and height for where it is going to stand, and says where that is; nowhere when its anchor is out of
 * sight, or, where it has to stand beside text, has none any more.
 */
export function shapeSurface(surface: HTMLElement, { fragments, point }: Anchor, isBeside: boolean): Placement | undefined {
  // All of the window, unless the reader has enlarged the page with two fingers.
  const seen = window.visualViewport as VisualViewport;
  const { offsetLeft: x, offsetTop: y } = seen;
  const lines = fragments().map(({ left, top, right, bottom }): Box => ({ left: left - x, top: top - y, right: right - x, bottom: bottom - y }));
  if (isBeside && lines.length === 0) return undefined;
  const at = { x: point.x - x, y: point.y - y };
  const near = fragmentAt(lines, at) ?? cornerOf(seen);
  // What is out of sight is out of the window: a reader who enlarges the card is not to lose it.
  if (near.bottom + y < 0 || near.top + y > window.innerHeight) return undefined;
  // Lost for a moment together with the limit.
  const { scrollTop, style } = surface;
  style.maxHeight = '';
  style.maxWidth = `${seen.width}px`;
  surface.toggleAttribute('data-sheet', point.touch === true);
  const size = { width: surface.offsetWidth, height: surface.offsetHeight };
  const placement = point.touch ? placeSheet(near, size, seen) : placeBeside(lines, near, size, seen, lines.length > 0 ? at.x : undefined);
  style.maxHeight = `${placement.maxHeight}px`;
  surface.scrollTop = scrollTop;
  if (point.touch) surface.setAttribute('data-sheet', placement.side);
  return { ...placement, left: placement.left + x, top: placement.top + y };
}

/** The window's inside. A zoom of the root changes neither. */
export const viewportSize = (): Size => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

/** Stands in for the anchor of an answer whose selection is not in this frame. */
function cornerOf({ width }: Size): Box {
  return { left: width - 20, right: width - 20, top: 0, bottom: 8 };
}
