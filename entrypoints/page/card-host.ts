/**
 * The one shadow root: the card, the strip and the list appear in it, and it is in the page only while one of them does.
 */
import type { ComponentChild } from 'preact';
import type { Anchor } from './anchor.ts';
import { type CardLook, dress } from './card-element.ts';
import type { Box } from './place-card.ts';
import { type CardEvents, type StandingCard, standCard } from './standing-card.ts';

export interface CardHost {
  /** Shows the content beside the anchor, or in the corner when that is out of sight, in place of what was shown; pinned, it stays where it stands. */
  show(content: ComponentChild, anchor: Anchor, pinned?: boolean): void;
  /** Places the card again after scrolling or resizing; false when its anchor has left the viewport. */
  place(): boolean;
  /** Takes over the look, which has changed. */
  restyle(): void;
  /** Tells a screen reader what the card does not tell by itself. */
  say(text: string): void;
  hide(): void;
  isOpen(): boolean;
  box(): Box | undefined;
  isHost(target: EventTarget | null): boolean;
  /** True while the pointer is in the card. */
  isPointedAt(): boolean;
  /** Moves the focus into the card, from which it goes back when the card is hidden; false where it is there already, or where nothing in it can have it. */
  focus(): boolean;
  isPinned(): boolean;
}

export interface CardHostEvents extends CardEvents {
  /** The card was hidden, by whomever. */
  onHide(): void;
}

/** A host that stands nowhere until something is shown; each time with the look as it is then. */
export function createCardHost(look: CardLook, events: CardHostEvents): CardHost {
  let card: StandingCard | undefined;
  return {
    show(content, anchor, pinned = false) {
      if (!card?.host.isConnected) card = standCard(look, events);
      card.show(content, anchor, pinned);
    },
    place: () => card?.place() ?? true,
    restyle() {
      if (!card) return;
      dress(card.surface, look);
      card.place();
      events.onChanged();
    },
    say: (text) => card?.say(text),
    hide() {
      const ending = card;
      card = undefined;
      ending?.end();
      events.onHide();
    },
    isOpen: () => card !== undefined,
    box: () => card && boxOf(card.surface),
    isHost: (target) => card !== undefined && target === card.host,
    // In a page without a doctype a bare `:hover` means links only.
    isPointedAt: () => card?.host.matches('div:hover') === true,
    focus: () => card?.focus() === true,
    isPinned: () => card?.isPinned() === true,
  };
}

function boxOf(surface: HTMLElement): Box {
  const { left, top, right, bottom } = surface.getBoundingClientRect();
  return { left, top, right, bottom };
}
