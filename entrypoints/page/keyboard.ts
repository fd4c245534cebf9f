/** The reader's keys while a card is open. With no card open nothing listens to the page's keyboard. */
import type { CardHost } from './card-host.tsx';
import { onTrusted } from './trusted-events.ts';

export interface CardKeys {
  host: Pick<CardHost, 'isHost' | 'isPointedAt'>;
  onEscape(): void;
  onPin(): void;
}

/**
 * Listens for Escape, and for P while the card has the focus or the pointer, until the signal aborts. Anywhere else a single
 * letter belongs to the page (WCAG 2.1.4), and in a field to its text.
 */
export function watchCardKeys({ host, onEscape, onPin }: CardKeys, signal: AbortSignal): void {
  onTrusted(
    window,
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === 'Escape') {
        // Ours was open: the page's own dialog stays.
        event.preventDefault();
        event.stopImmediatePropagation();
        onEscape();
      } else if (event.key.toLowerCase() === 'p' && (host.isHost(event.target) || host.isPointedAt()) && !isTyping(event)) {
        event.preventDefault();
        onPin();
      }
    },
    { signal, passive: false },
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['input', 'textarea', 'select'].includes(target.localName);
}
