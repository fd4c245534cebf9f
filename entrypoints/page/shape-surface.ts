/** Measures what a card shows and the window it is shown in, and shapes the one for the other. */
import type { Anchor } from './anchor.ts';
import { type Box, fragmentAt, type Placement, placeBeside, placeSheet, type Size } from './place-card.ts';

/**
 * Gives the surface its form and height for where it is going to stand, and says where that is; nowhere when its anchor is out of
 * sight, or, where it has to stand beside text, has none any more.
 */
export function shapeSurface(surface: HTMLElement, anchor: Anchor, isBeside: boolean): Placement | undefined {
  const viewport = viewportSize();
  const fragments = anchor.fragments();
  if (isBeside && fragments.length === 0) return undefined;
  const { x, touch = false } = anchor.point;
  const near = fragmentAt(fragments, anchor.point) ?? cornerOf(viewport);
  if (near.bottom < 0 || near.top > viewport.height) return undefined;
  // Lost for a moment together with the limit.
  const { scrollTop } = surface;
  surface.style.maxHeight = '';
  surface.toggleAttribute('data-sheet', touch);
  const size = { width: surface.offsetWidth, height: surface.scrollHeight };
  const placement = touch ? placeSheet(near, size, viewport) : placeBeside(fragments, near, size, viewport, fragments.length > 0 ? x : undefined);
  surface.style.maxHeight = `${placement.maxHeight}px`;
  surface.scrollTop = scrollTop;
  if (touch) surface.setAttribute('data-sheet', placement.side);
  return placement;
}

/** The window's inside, in the pixels that rectangles of the page's elements are told in. */
export const viewportSize = (): Size => {
  const { clientWidth, currentCSSZoom = 1 } = document.documentElement;
  return { width: clientWidth * currentCSSZoom, height: window.innerHeight };
};

/** Stands in for the anchor of an answer whose selection is not in this frame. */
function cornerOf({ width }: Size): Box {
  return { left: width - 20, right: width - 20, top: 0, bottom: 8 };
}
