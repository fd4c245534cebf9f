/** The place in the page that a card belongs to. */
import { panesAround } from './panes.ts';
import type { Box } from './place-card.ts';

/** Where a reader pointed, in viewport coordinates; `touch` when it was a finger. */
export interface Point {
  x: number;
  y: number;
  touch?: boolean;
}

/** Where a card belongs: beside these fragments of text, nearest to this point. Without fragments it stands in the corner; after a tap it is a sheet. */
export interface Anchor {
  fragments(): Box[];
  point: Point;
}

/** The lines of a range, where they stand now, without those that a pane hides under its edge. */
export function fragmentsOf(range: Range): Anchor['fragments'] {
  const panes = panesAround(range.startContainer);
  return () => {
    const edges = panes.map((pane) => pane.getBoundingClientRect());
    const isSeen = ({ left, top, right, bottom }: Box) =>
      edges.every((pane) => bottom > pane.top && top < pane.bottom && right >= pane.left && left <= pane.right);
    return [...range.getClientRects()].filter(isSeen);
  };
}
