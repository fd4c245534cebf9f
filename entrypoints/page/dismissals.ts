/** What closes an open card without the reader aiming at it: scrolling it away, a click elsewhere, another tab, another page. */
import { isAlive } from './browser.ts';
import type { CardHost } from './card-host.ts';
import { onTrusted } from './trusted-events.ts';

/**
 * Calls `dismiss` until the signal aborts; a card whose anchor is still in view follows it instead, and a pinned one stays. None
 * stays once the extension has gone.
 */
export function watchDismissals(host: CardHost, signal: AbortSignal, dismiss: () => void): void {
  const isLoose = () => host.isOpen() && !(host.isPinned() && isAlive());
  const followOrDismiss = () => {
    if (host.isOpen() && !(isAlive() && host.place())) dismiss();
  };
  onTrusted(window, 'scroll', (event) => !host.isHost(event.target) && followOrDismiss(), { signal });
  onTrusted(window, 'resize', followOrDismiss, { signal });
  // With two fingers a reader enlarges a part of the window, and moves it.
  const part = window.visualViewport as VisualViewport;
  onTrusted(part, 'scroll', followOrDismiss, { signal });
  onTrusted(part, 'resize', followOrDismiss, { signal });
  onTrusted(window, 'pointerdown', (event) => isLoose() && !host.isHost(event.target) && dismiss(), { signal });
  onTrusted(document, 'fullscreenchange', () => host.isOpen() && dismiss(), { signal });
  onTrusted(document, 'visibilitychange', () => document.hidden && isLoose() && dismiss(), { signal });
  onTrusted(window, 'popstate', () => host.isOpen() && dismiss(), { signal });
  onTrusted(window, 'pagehide', () => host.isOpen() && dismiss(), { signal });
}
