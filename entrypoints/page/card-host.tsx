/**
 * The one shadow root: the card, the strip and the list appear in it, and it is in the page only while one of them does.
 */
import { type ComponentChild, render } from 'preact';
import { type CardLook, makeHost, putInPage, setOwn } from './card-element.ts';
import { type CardGuard, guardCard } from './card-guard.ts';
import { watchCardMoves } from './card-moves.ts';
import { type Box, fragmentAt, moveCard, type Placement, placeBeside, placeSheet, type Size } from './place-card.ts';

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

export interface CardHost {
  /** Shows the content beside the anchor, or in the corner when that is out of sight, in place of what was shown; pinned, it stays where it stands. */
  show(content: ComponentChild, anchor: Anchor, pinned?: boolean): void;
  /** Places the card again after scrolling or resizing; false when its anchor has left the viewport. */
  place(): boolean;
  hide(): void;
  isOpen(): boolean;
  box(): Box | undefined;
  isHost(target: EventTarget | null): boolean;
  /** True while the pointer is in the card. */
  isPointedAt(): boolean;
  /** Moves the focus into the card, from which it goes back when the card is hidden; false where it is there already. */
  focus(): boolean;
  isPinned(): boolean;
}

/** `onLost` is called when the page has moved, hidden or covered an open card, which is then to be closed. */
export function createCardHost(look: CardLook, onLost: () => void): CardHost {
  let host: HTMLElement | undefined;
  let mount: HTMLElement | undefined;
  let anchor: Anchor | undefined;
  let pinned = false;
  let guard: CardGuard | undefined;
  let returnFocus: Element | null = null;

  const build = () => {
    [host, mount] = makeHost(look);
    putInPage(host);
    guard = guardCard(host, mount, onLost);
    watchCardMoves(mount, guard.signal, move);
  };

  const standAt = (place: { left: number; top: number } | undefined) => {
    if (place) setOwn(host, { '--left': `${place.left}px`, '--top': `${place.top}px` });
    guard?.accept();
    return place !== undefined;
  };
  const move = (by: { x: number; y: number }) => mount !== undefined && standAt(moveCard(mount.getBoundingClientRect(), by, viewportSize()));

  const place = () => {
    if (!host || !mount || !anchor) return true;
    // The viewport may have become smaller.
    if (pinned) return move({ x: 0, y: 0 });
    return standAt(shapeSurface(mount, anchor, viewportSize()));
  };

  return {
    show(content, beside, pin = false) {
      if (!host?.isConnected) {
        returnFocus = document.activeElement;
        build();
      }
      anchor = beside;
      // A new card has no place yet in which it could stay.
      pinned = pin && mount?.childElementCount !== 0;
      if (mount) render(content, mount);
      if (!pinned) mount?.scrollTo(0, 0);
      // Its anchor may have been scrolled out of sight while the answer was on its way.
      if (!place()) anchor = { ...beside, fragments: () => [] };
      place();
      pinned = pin;
    },
    place,
    hide() {
      const hadFocus = isFocused(host);
      if (mount) render(null, mount);
      guard?.end();
      host?.remove();
      host = mount = anchor = undefined;
      pinned = false;
      if (hadFocus && returnFocus instanceof HTMLElement) returnFocus.focus({ preventScroll: true });
    },
    isOpen: () => host !== undefined,
    box: () => mount && boxOf(mount),
    isHost: (target) => host !== undefined && target === host,
    // In a page without a doctype a bare `:hover` means links only.
    isPointedAt: () => host?.matches('div:hover') === true,
    focus() {
      if (!mount || isFocused(host)) return false;
      returnFocus = focusIn(mount);
      return true;
    },
    isPinned: () => pinned,
  };
}

const isFocused = (host: HTMLElement | undefined): boolean => host !== undefined && document.activeElement === host;

function boxOf(surface: HTMLElement): Box {
  const { left, top, right, bottom } = surface.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Moves the focus into the surface, and says what has had it. */
function focusIn(surface: HTMLElement): Element | null {
  const before = document.activeElement;
  const find = (selector: string) => surface.querySelector<HTMLElement>(selector);
  (find('[data-first-focus]') ?? find('button, a'))?.focus({ preventScroll: true });
  return before;
}

/** Gives the surface its form and height for where it is going to stand, and says where that is; nowhere when its anchor is out of sight. */
function shapeSurface(surface: HTMLElement, anchor: Anchor, viewport: Size): Placement | undefined {
  const fragments = anchor.fragments();
  const { x, touch = false } = anchor.point;
  const near = fragmentAt(fragments, anchor.point) ?? cornerOf(viewport);
  if (near.bottom < 0 || near.top > viewport.height) return undefined;
  surface.style.maxHeight = '';
  surface.toggleAttribute('data-sheet', touch);
  const size = { width: surface.offsetWidth, height: surface.scrollHeight };
  const placement = touch ? placeSheet(near, size, viewport) : placeBeside(fragments, near, size, viewport, fragments.length > 0 ? x : undefined);
  surface.style.maxHeight = `${placement.maxHeight}px`;
  if (touch) surface.setAttribute('data-sheet', placement.side);
  return placement;
}

const viewportSize = () => {
  const { clientWidth, currentCSSZoom = 1 } = document.documentElement;
  return { width: clientWidth * currentCSSZoom, height: window.innerHeight };
};

/** Stands in for the anchor of an answer whose selection is not in this frame. */
function cornerOf(viewport: { width: number; height: number }): Box {
  return { left: viewport.width - 20, right: viewport.width - 20, top: 0, bottom: 8 };
}
