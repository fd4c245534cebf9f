/** The reader's keys while a card is open. With no card open nothing listens to the page's keyboard. */
import { onTrusted } from './trusted-events.ts';

interface CardKeys {
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
 * Listens for Escape, P and Tab until the signal aborts; what is typed into something, Tab included, is the page's. Tab leads
 * into the card once: the next one from the page is the page's, or the reader could not go on there.
 */
function watchCardKeys({ onEscape, onPin, onTab }: CardKeys, signal: AbortSignal): void {
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
      else if (event.key.toLowerCase() === 'p' && onPin()) keep(event);
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
