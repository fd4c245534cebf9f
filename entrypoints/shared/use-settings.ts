import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { applyLook, loadSettings, resetSettings, saveSettings } from './load-settings.ts';
import type { Settings } from './settings.ts';

/** The reader's settings as a surface follows them. */
export interface SettingsHandle {
  settings: Settings;
  /** Names of stored values that could not be read. */
  unreadable: string[];
  /** The browser's storage could not be read at all, so that defaults hold. */
  lost: boolean;
  /** A change that was wished for could not be stored. */
  failed: boolean;
  save(changed: Partial<Settings>): Promise<boolean>;
  reset(): Promise<boolean>;
}

/** Follows the settings and gives the document their look. Defaults hold until they have been read. */
export function useSettings(): SettingsHandle | undefined {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadSettings>>>();
  const [failed, setFailed] = useState(false);
  const load = async () => {
    const next = await loadSettings();
    applyLook(next.settings);
    setLoaded(next);
  };
  useEffect(() => {
    void load();
    const follow = (_changes: unknown, area: string) => {
      if (area === 'local') void load();
    };
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  const tryTo = (store: Promise<void>) =>
    store.then(
      () => {
        setFailed(false);
        return true;
      },
      () => {
        setFailed(true);
        return false;
      },
    );
  if (!loaded) return undefined;
  return { ...loaded, failed, save: (changed) => tryTo(saveSettings(changed)), reset: () => tryTo(resetSettings()) };
}
