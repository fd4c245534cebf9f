/** The reader's finger or pen: a tap on a mention asks for its card, which then stands at the foot of the screen. */
import type { Settings } from '../shared/settings.ts';
import type { Point } from './anchor.ts';
import type { Highlights, PlacedMention } from './highlights.ts';
import { onTrusted } from './trusted-events.ts';

export interface TapOptions {
  highlights: Highlights;
  signal: AbortSignal;
  /** True when an event's target is the card's host. */
  isCard(target: EventTarget | null): boolean;
  trigger: Settings['trigger'];
  onTap(mention: PlacedMention, point: Point): void;
}

/** What a tap already does something on; a mention inside it is left to the page. */
const ACTS = 'a[href], button, summary, label, input, select, textarea, [role="button"], [role="link"]';

/** Watches for taps until the signal aborts. A reader who asks for a double click, or for cards on request only, gets none by a tap. */
export function watchTaps({ highlights, signal, isCard, trigger, onTap }: TapOptions): void {
  if (trigger === 'double-click' || trigger === 'request') return;
  const onClick = (event: MouseEvent) => {
    // A click is a pointer event in both browsers, which the DOM library does not say yet.
    const { target, clientX: x, clientY: y, pointerType } = event as PointerEvent;
    const touch = pointerType === 'touch';
    // A pen selects as well, like a mouse.
    if (!(touch || (pointerType === 'pen' && document.getSelection()?.isCollapsed !== false)) || isCard(target)) return;
    // A page may have put something of its own in the element's place of "closest".
    if (target instanceof Element && Element.prototype.closest.call(target, ACTS)) return;
    const mention = highlights.mentionAt(x, y);
    // By hovering, a pen may have opened the card beside the mention, which went as it touched it.
    if (mention) onTap(mention, { x, y, touch: touch || !matchMedia('(hover: hover)').matches });
  };
  onTrusted(window, 'click', onClick, { signal });
}
