import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** A command and the keys that the browser has for it now; empty where it has none. */
export interface CommandKeys {
  name: string;
  description: string;
  keys: string;
}

/** The keyboard commands as the browser has them; none while it has not answered, or where it knows no commands. */
export function useKeys(): CommandKeys[] {
  const [keys, setKeys] = useState<CommandKeys[]>([]);
  useEffect(() => {
    // Firefox for Android has no commands.
    void browser.commands
      ?.getAll()
      .then((commands) =>
        setKeys(
          commands
            .filter(({ name }) => name && !name.startsWith('_'))
            .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })),
        ),
      );
  }, []);
  return keys;
}
