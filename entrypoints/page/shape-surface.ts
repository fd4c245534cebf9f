/** Measures what a card shows and the window it is shown in, and shapes the one for the other. */
import type { Anchor } from './anchor.ts';
import { type Box, fragmentAt, type Placement, placeBeside, placeSheet, type Size } from './place-card.ts';

/**
 * Gives the surface its form and height for where it is going to stand, and says where that is; nowhere when its anchor is out of
 * sight, or, where it has to stand beside text, has none any more.
 */
export function shapeSurface(surface: HTMLElement, anchor: Anchor, isBeside: boolean): Placement | undefined {
  const viewport = seenPart();
  const fragments = anchor.fragments();
  if (isBeside && fragments.length === 0) return undefined;
  const { x, touch = false } = anchor.point;
  const near = fragmentAt(fragments, anchor.point) ?? cornerOf(viewport);
  // A reader who enlarges the card is not to lose it.
  if (near.bottom < 0 || near.top > window.innerHeight) return undefined;
  // Lost for a moment together with the limit.
  const { scrollTop } = surface;
  surface.style.maxHeight = '';
  surface.style.maxWidth = `${viewport.width}px`;
  surface.toggleAttribute('data-sheet', touch);
  const size = { width: surface.offsetWidth, height: surface.scrollHeight };
  const { left, top } = viewport;
  const inPart = (box: Box): Box => ({ left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top });
  const placement = touch
    ? placeSheet(inPart(near), size, viewport)
    : placeBeside(fragments.map(inPart), inPart(near), size, viewport, fragments.length > 0 ? x - left : undefined);
  surface.style.maxHeight = `${placement.maxHeight}px`;
  surface.scrollTop = scrollTop;
  if (touch) surface.setAttribute('data-sheet', placement.side);
  return { ...placement, left: placement.left + left, top: placement.top + top };
}

/** The window's inside. A zoom of the root changes neither. */
export const viewportSize = (): Size => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

/** The part of it that is seen: all, unless the reader has enlarged the page with two fingers. */
function seenPart(): Size & { left: number; top: number } {
  const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
  return { left: offsetLeft, top: offsetTop, width, height };
}

/** Stands in for the anchor of an answer whose selection is not in this frame. */
function cornerOf({ left, top, width }: ReturnType<typeof seenPart>): Box {
  const right = left + width - 20;
  return { left: right, right, top, bottom: top + 8 };
}
