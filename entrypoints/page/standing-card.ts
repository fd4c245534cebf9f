/** A card as it stands in the page, from the first thing that is shown on it until it is taken away. */
import { type ComponentChild, render } from 'preact';
import type { Anchor } from './anchor.ts';
import { type CardLook, makeHost, putInPage, setOwn } from './card-element.ts';
import { guardCard } from './card-guard.ts';
import { watchCardMoves } from './card-moves.ts';
import { shadowOf } from './dom.ts';
import { moveCard } from './place-card.ts';
import { shapeSurface, viewportSize } from './shape-surface.ts';

export interface StandingCard {
  host: HTMLElement;
  surface: HTMLElement;
  /** Shows something in place of what was shown. */
  show(content: ComponentChild, anchor: Anchor, pinned: boolean): void;
  /** Places it anew; false when its anchor is out of sight. */
  place(): boolean;
  /** Tells a screen reader, which does not look at what it shows. */
  say(text: string): void;
  isPinned(): boolean;
  /** Moves the focus into it; false where it is there already, or where nothing in it can have it. */
  focus(): boolean;
  /** Takes it away, and gives the focus back. */
  end(): void;
}

/** A screen reader hears of changes in regions that it knows: the card with its region has just come. */
const KNOWN = 150; // ms

/** What changes how high a card is, unasked by `show`: what is drawn anew in it, and what the reader unfolds. */
const CHANGES = { childList: true, characterData: true, subtree: true, attributeFilter: ['open'] };

export interface CardEvents {
  /** The page has moved, hidden or covered the card, which is then to be closed. */
  onLost(): void;
  /** What the card shows has changed otherwise than by `show`. */
  onChanged(): void;
}

/** Puts a card without content in the page. */
export function standCard(look: CardLook, { onLost, onChanged }: CardEvents): StandingCard {
  let anchor: Anchor | undefined;
  let pinned = false;
  /** It stood beside text, and is lost without. */
  let isBeside = false;
  let returnFocus = focusedIn(document);
  const [host, surface, status] = makeHost(look);
  putInPage(host);
  const guard = guardCard(host, surface, onLost);

  const standAt = (place: { left: number; top: number } | undefined) => {
    if (place) setOwn(host, { '--left': `${place.left}px`, '--top': `${place.top}px` });
    guard.accept();
    return place !== undefined;
  };
  const move = (by: { x: number; y: number }) => standAt(moveCard(surface.getBoundingClientRect(), by, viewportSize()));
  // The viewport may have become smaller.
  const place = () => (pinned ? move({ x: 0, y: 0 }) : !anchor || standAt(shapeSurface(surface, anchor, isBeside)));
  // An observer hears of changes before they are painted, of sizes after; and one of sizes may complain of a loop, which the page would hear.
  const changes = new MutationObserver(() => {
    place();
    onChanged();
  });
  watchCardMoves(surface, guard.signal, move);
  changes.observe(surface, CHANGES);

  return {
    host,
    surface,
    show(content, beside, pin) {
      const hadFocus = isFocused(host);
      anchor = beside;
      isBeside = beside.fragments().length > 0;
      // A new card has no place yet in which it could stay.
      pinned = pin && surface.childElementCount !== 0;
      render(content, surface);
      changes.takeRecords();
      if (!pinned) surface.scrollTop = 0;
      // Its anchor may have been scrolled out of sight while the answer was on its way.
      if (!place()) {
        anchor = { ...beside, fragments: () => [] };
        isBeside = false;
      }
      place();
      pinned = pin;
      // What had the focus is gone.
      if (hadFocus && !isFocused(host)) focusIn(surface);
    },
    place,
    say: (text) => void setTimeout(() => status.replaceChildren(text), KNOWN),
    isPinned: () => pinned,
    focus() {
      if (isFocused(host)) return false;
      returnFocus = focusedIn(document);
      return focusIn(surface);
    },
    end() {
      const hadFocus = isFocused(host);
      changes.disconnect();
      render(null, surface);
      guard.end();
      host.remove();
      if (hadFocus) (returnFocus as Partial<HTMLOrSVGElement> | null)?.focus?.({ preventScroll: true });
    },
  };
}

const isFocused = (host: HTMLElement): boolean => document.activeElement === host;

/** What has the focus; in a component, which cannot be given it, the element inside. */
function focusedIn(tree: DocumentOrShadowRoot): Element | null {
  const focused = tree.activeElement;
  const inside = focused && shadowOf(focused);
  return (inside && focusedIn(inside)) ?? focused;
}

/** Moves the focus into the surface, to what is to be read or used first; false when there is nothing of that. */
function focusIn(surface: HTMLElement): boolean {
  const find = (selector: string) => surface.querySelector<HTMLElement>(selector);
  const first = find('[data-first-focus]') ?? find('button, a');
  first?.focus({ preventScroll: true });
  return first !== null;
}
