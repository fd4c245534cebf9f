/** The place in the page that a card belongs to. */
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
