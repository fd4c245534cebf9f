/**
 * Guards an open card against the page that it stands in: what is moved, hidden or covered under the reader's hand is not there
 * to be clicked by mistake.
 */
import { isAlive } from './browser.ts';
import { onTrusted } from './trusted-events.ts';

/** How often a card returns to the top when the page puts something over it, before that is taken as the page's wish. */
const MOST_RETURNS = 3;
/** A click so soon was aimed at what stood there before (as browsers' own prompts have it). */
const TOO_SOON = 250; // ms
/** Where the card stands: all of the host's style that a page can change. */
const PLACE = ['--left', '--top', '--zoom'];

export interface CardGuard {
  /** Aborts when the guard ends. */
  signal: AbortSignal;
  /** The card was placed by ourselves. */
  accept(): void;
  end(): void;
}

/**
 * Guards a card that stands in the page until it is ended. `onLost` is called when the card is not where it was put or not to be kept on
 * top, and at a key once the extension has gone.
 */
export function guardCard(host: HTMLElement, surface: HTMLElement, onLost: () => void): CardGuard {
  const ending = new AbortController();
  const { signal } = ending;
  const placeOf = () => PLACE.map((name) => host.style.getPropertyValue(name)).join();
  let place = placeOf();
  let shownAt = performance.now();
  let returns = 0;

  const check = () => {
    const isOurs = host.isConnected && host.matches(':popover-open') && !host.inert && placeOf() === place;
    if (!isOurs && !signal.aborted) onLost();
  };
  const returnToTop = () => {
    if (returns++ === MOST_RETURNS) return onLost();
    const focused = (surface.getRootNode() as ShadowRoot).activeElement;
    host.hidePopover();
    host.showPopover();
    shownAt = performance.now();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const onToggle = ({ target, newState }: ToggleEvent) => {
    if (target === host) check();
    else if (newState !== 'open' || !(target instanceof Element)) return;
    // Outside of a modal dialog nothing can be reached.
    else if (target.matches('dialog:modal')) target.contains(host) || onLost();
    else if (target.matches('[popover]')) returnToTop();
  };
  const onClick = (event: MouseEvent) => {
    // Keys press buttons as well, without a place at which something else could have stood.
    if (event.detail === 0 || performance.now() - shownAt >= TOO_SOON) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const observer = new MutationObserver(check);
  observer.observe(host, { attributeFilter: ['style', 'popover', 'inert'] });
  if (host.parentNode) observer.observe(host.parentNode, { childList: true });
  onTrusted(window, 'toggle', (event) => onToggle(event as ToggleEvent), { signal });
  onTrusted(window, 'keydown', () => isAlive() || onLost(), { signal });
  onTrusted(surface, 'click', onClick, { signal, passive: false });
  onTrusted(surface, 'auxclick', onClick, { signal, passive: false });

  return {
    signal,
    end() {
      observer.disconnect();
      ending.abort();
    },
    accept() {
      if (placeOf() === place) return;
      place = placeOf();
      shownAt = performance.now();
    },
  };
}
