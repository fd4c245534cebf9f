import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import type { PageCommand } from './messages.ts';

/** A command and the keys that the browser has for it now; empty where it has none. */
export interface CommandKeys {
  name: string;
  description: string;
  keys: string;
}

/** In the order in which they are used; Chromium gives them in that of the alphabet. */
const ORDER: readonly string[] = ['next-mention', 'previous-mention', 'open-mention', 'list-mentions', 'toggle-site'] satisfies PageCommand[];

/** Browsers have commands of their own beside ours, such as the one that opens the popup. */
const namedKeys = (commands: readonly Commands.Command[]): CommandKeys[] =>
  commands
    .filter(({ name }) => name && !name.startsWith('_'))
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }))
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));

/** The keyboard commands as the browser has them; none while it has not answered, or where it knows no commands. */
export function useKeys(): CommandKeys[] {
  const [keys, setKeys] = useState<CommandKeys[]>([]);
  useEffect(() => {
    // Firefox for Android has no commands.
    const read = () => void browser.commands?.getAll().then((commands) => setKeys(namedKeys(commands)));
    read();
    // Keys are changed on a page of the browser's own.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}
