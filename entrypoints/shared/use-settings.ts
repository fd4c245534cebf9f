import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { applyLook, bringBack, type LoadedSettings, loadSettings, resetSettings, saveSettings, storeSilence } from './load-settings.ts';
import type { Settings, Silence, SilenceList } from './settings.ts';

/** The reader's settings as a surface follows them. */
export interface SettingsHandle extends LoadedSettings {
  /** A change that was wished for could not be stored. */
  failed: boolean;
  save(changed: Partial<Settings>): Promise<boolean>;
  /** Silences something, or brings it back. */
  silence(what: Silence, silent: boolean): Promise<boolean>;
  /** Takes one name off a list of what is silenced. */
  bringBack(list: SilenceList, name: string): Promise<boolean>;
  reset(): Promise<boolean>;
}

/** Gives the document the look that the reader has chosen; settings that a surface is started with. */
export async function prepareSettings(): Promise<LoadedSettings> {
  const loaded = await loadSettings();
  applyLook(loaded.settings);
  return loaded;
}

/** Follows the settings from those on that the surface was started with, and keeps the document's look in step. */
export function useSettings(first: LoadedSettings): SettingsHandle {
  const [loaded, setLoaded] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = async () => {
      const next = await prepareSettings();
      setLoaded((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const follow = (_changes: unknown, area: string) => {
      if (area === 'local') void read();
    };
    browser.storage.onChanged.addListener(follow);
    // What was changed between the start and the first picture has told nobody.
    void read();
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  const tryTo = (store: Promise<unknown>) =>
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
  return {
    ...loaded,
    failed,
    save: (changed) => tryTo(saveSettings(changed)),
    silence: (what, silent) => tryTo(storeSilence(what, silent)),
    bringBack: (list, name) => tryTo(bringBack(list, name)),
    reset: () => tryTo(resetSettings()),
  };
}
