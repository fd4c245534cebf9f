import browser from 'webextension-polyfill';
import { isCall } from './messages.ts';

interface Listenable<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Calls `wake` until the signal aborts, whenever the page of the active tab may have changed; with true when another page may stand there. */
export function watchTab(wake: (anew: boolean) => void, signal: AbortSignal): void {
  const listen = <Listener>(event: Listenable<Listener>, listener: Listener) => {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  };
  listen(browser.tabs.onActivated, () => wake(true));
  listen(browser.tabs.onUpdated, (_id, { status }, { active }) => {
    if (active) wake(status === 'loading');
  });
  // A page tells the background when it has something else to report, and so us.
  listen(
    browser.runtime.onMessage as unknown as Listenable<(message: unknown, sender: { id?: string; tab?: { active?: boolean } }) => void>,
    (message, sender) => {
      if (sender.id === browser.runtime.id && sender.tab?.active && isCall('background', 'pageChanged', message)) wake(false);
    },
  );
  listen(browser.storage.onChanged, (_changes, area) => {
    if (area === 'local') wake(false);
  });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) listen(event, () => wake(false));
}
