/** The reader's keys while a card is open. With no card open nothing listens to the page's keyboard. */
import { isKey } from '../../components/is-key.ts';
import type { CardHost } from './card-host.ts';
import { onTrusted } from './trusted-events.ts';

export interface CardKeys {
  host: Pick<CardHost, 'isHost' | 'isPointedAt'>;
  onEscape(): void;
  /** P was pressed; true when that meant something, so that the page does not hear of it. */
  onPin(): boolean;
  /** Tab was pressed; true when that moved the focus into the card. */
  onTab(): boolean;
}

/** The keys of what is shown, listened for anew with each thing that is, until `rest`. */
export function createCardKeys(keys: CardKeys): { listen(): void; rest(): void } {
  let listening: AbortController | undefined;
  const rest = () => listening?.abort();
  return {
    listen() {
      rest();
      listening = new AbortController();
      watchCardKeys(keys, listening.signal);
    },
    rest,
  };
}

/**
 * Listens for Escape, Tab, and P while the card has the focus or the pointer, until the signal aborts. Anywhere else a single
 * letter belongs to the page (WCAG 2.1.4), and in a field to its text. Tab leads into the card once: the next one from the page
 * is the page's, or the reader could not go on there.
 */
export function watchCardKeys({ host, onEscape, onPin, onTab }: CardKeys, signal: AbortSignal): void {
  let entered = false;
  onTrusted(
    window,
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === 'Escape') {
        // Ours was open: the page's own dialog stays.
        keep(event);
        onEscape();
      } else if (isTyping(event)) return;
      else if (isKey(event, 'p', 'KeyP') && (host.isHost(event.target) || host.isPointedAt()) && onPin()) keep(event);
      else if (event.key === 'Tab' && !event.shiftKey && !entered && onTab()) {
        entered = true;
        keep(event);
      }
    },
    { signal, passive: false },
  );
}

/** A key that was meant for the card is none of the page's. */
function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['input', 'textarea', 'select'].includes(target.localName);
}
