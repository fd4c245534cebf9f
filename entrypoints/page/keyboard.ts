/** The reader's keys while a card is open. With no card open nothing listens to the page's keyboard. */
import { onTrusted } from './trusted-events.ts';

export interface CardKeys {
  onEscape(): void;
  onPin(): void;
}

/** Listens for Escape and P until the signal aborts; keys that are typed into something are left alone. */
export function watchCardKeys({ onEscape, onPin }: CardKeys, signal: AbortSignal): void {
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
      } else if (event.key.toLowerCase() === 'p' && !isTyping(event)) {
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
