/** Where a card goes beside a mention. Rectangles in, numbers out; no DOM. All lengths in CSS px of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the card stands, the height it may take, and on which side of the mention it is. */
export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
  side: 'below' | 'above';
}

/** Between the mention's line and the card: near enough to reach, far enough not to touch the line. */
export const GAP = 8; // px
/** Between the card and the edge of the viewport. */
const GUTTER = 8; // px
/** With this much room below a mention its card goes there even if it must be scrolled: what is above has just been read. */
const GOOD_HEIGHT = 320; // px
/** The least height in which a card can still be read by scrolling in it; at 320 × 256 pixels (400 % zoom) there is more beside any line. */
const LEAST_HEIGHT = 80; // px

/**
 * Places a card below the mention, above it when there is more room, inside the viewport, and over the mention only where
 * neither side has room to read in. `at` is the pointer's x, so that a long mention's card opens where the reader looks.
 */
export function placeCard(mention: Box, card: Size, viewport: Size, at = (mention.left + mention.right) / 2): Placement {
  const roomBelow = viewport.height - mention.bottom - GAP - GUTTER;
  const roomAbove = mention.top - GAP - GUTTER;
  const side = roomBelow >= Math.min(card.height, GOOD_HEIGHT) || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = Math.min(Math.max(LEAST_HEIGHT, side === 'below' ? roomBelow : roomAbove), viewport.height - 2 * GUTTER);
  const height = Math.min(card.height, maxHeight);
  const wanted = side === 'below' ? mention.bottom + GAP : mention.top - GAP - height;
  const top = Math.max(GUTTER, Math.min(wanted, viewport.height - GUTTER - height));
  const lastLeft = Math.max(GUTTER, viewport.width - card.width - GUTTER);
  const left = Math.min(Math.max(GUTTER, at - Math.min(card.width / 4, 60)), lastLeft);
  return { left, top, maxHeight, side };
}

/** A sheet leaves this much of the screen to the text that it explains. */
const SHEET_SHARE = 0.6;

/**
 * Places a card as a sheet for a reader whose finger would cover what stands beside the mention: at the foot of the screen, or at
 * its head for a mention in the lower half, and not over the mention.
 */
export function placeSheet(mention: Box, card: Size, viewport: Size): Placement {
  const side = mention.top + mention.bottom > viewport.height ? 'above' : 'below';
  const room = (side === 'below' ? viewport.height - mention.bottom : mention.top) - GAP;
  const maxHeight = Math.max(LEAST_HEIGHT, Math.min(room, Math.floor(viewport.height * SHEET_SHARE)));
  const top = side === 'below' ? Math.max(0, viewport.height - Math.min(card.height, maxHeight)) : 0;
  return { left: Math.max(0, (viewport.width - card.width) / 2), top, maxHeight, side };
}

/** The fragment of a mention or selection, which may wrap over lines, that a point is on or nearest to; of several, the least high. */
export function fragmentAt(fragments: readonly Box[], point: { x: number; y: number }): Box | undefined {
  const distance = (box: Box) => Math.hypot(Math.max(box.left - point.x, 0, point.x - box.right), Math.max(box.top - point.y, 0, point.y - box.bottom));
  return [...fragments].sort((a, b) => distance(a) - distance(b) || a.bottom - a.top - (b.bottom - b.top))[0];
}

/** Fragments this near above or below one another are lines of one paragraph, in px. */
const LINE_GAP = 40;

/**
 * What a card must keep clear of beside a fragment: the fragment itself, and the mention's lines right above and below it as
 * far as the card's width would reach over them.
 */
function clearOf(fragments: readonly Box[], near: Box, placed: Placement, width: number): Box {
  let { top, bottom } = near;
  // Line after line down from the fragment, then up from it.
  for (const one of [...fragments, ...fragments.toReversed()]) {
    const isCovered = one.left < placed.left + width && one.right > placed.left;
    if (!isCovered || one.top - bottom >= LINE_GAP || top - one.bottom >= LINE_GAP) continue;
    top = Math.min(top, one.top);
    bottom = Math.max(bottom, one.bottom);
  }
  return { ...near, top, bottom };
}

/** Places a card beside one fragment, clear of the lines next to it where there is room for that: there is none beside a long selection. */
export function placeBeside(fragments: readonly Box[], near: Box, card: Size, viewport: Size, at?: number): Placement {
  const placed = placeCard(near, card, viewport, at);
  const clear = clearOf(fragments, near, placed, card.width);
  const better = placeCard(clear, card, viewport, at);
  const isClear = better.top >= clear.bottom || better.top + Math.min(card.height, better.maxHeight) <= clear.top;
  return isClear ? better : placed;
}

/** Where a card that the reader has taken stands after a move: as far as asked, and wholly inside the viewport where it fits. */
export function moveCard(card: Box, by: { x: number; y: number }, viewport: Size): { left: number; top: number } {
  const within = (wanted: number, last: number) => Math.max(0, Math.min(wanted, last));
  return {
    left: within(card.left + by.x, viewport.width - (card.right - card.left)),
    top: within(card.top + by.y, viewport.height - (card.bottom - card.top)),
  };
}

/** Half the opening of the cone from the pointer's last place on the mention towards the card: 120° in all. */
const HALF_CONE = Math.PI / 3;

/**
 * True while a pointer that left the mention at `from` and is at `to` is on its way to the card: within 120° of the
 * straight way down or up to it, and not past its near edge.
 */
export function isOnWay(from: { x: number; y: number }, to: { x: number; y: number }, card: Box): boolean {
  const below = card.top >= from.y;
  const nearEdge = below ? card.top : card.bottom;
  const ahead = below ? to.y - from.y : from.y - to.y;
  const past = below ? to.y > nearEdge + GAP : to.y < nearEdge - GAP;
  if (past || ahead < -2) return false;
  if (ahead > 4 && to.x >= card.left && to.x <= card.right) return true;
  return Math.abs(to.x - from.x) <= Math.tan(HALF_CONE) * Math.max(ahead, 2);
}
