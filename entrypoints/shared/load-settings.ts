import browser from 'webextension-polyfill';
import { changeSilence, chosenSettings, mergeSettings, SETTING_NAMES, type Settings, type Silence } from './settings.ts';

/** The reader's settings as the browser's storage gives them. */
export interface LoadedSettings {
  settings: Settings;
  /** Those that the reader has set. */
  chosen: Partial<Settings>;
  /** Names of stored values that could not be read and count as not set. */
  unreadable: string[];
  /** The browser's storage cannot be read at all, so that every default holds. */
  lost: boolean;
}

/** Reads the settings; never rejects. */
export async function loadSettings(): Promise<LoadedSettings> {
  const stored = await browser.storage.local.get(SETTING_NAMES).catch(() => undefined);
  return { ...mergeSettings(stored), chosen: chosenSettings(stored), lost: stored === undefined };
}

/** Stores what the reader has set; only the values given. Rejects when the browser cannot store. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

let turn: Promise<boolean> = Promise.resolve(false);

/**
 * Silences something, or brings it back, in the lists as they are stored now; one after another, so that no change is lost.
 * Resolves with false, and stores nothing, where it was so already. Rejects when the browser cannot store, or cannot read: a list that was not read must not be written over.
 */
export function storeSilence(what: Silence, silent: boolean): Promise<boolean> {
  const change = async () => {
    const { settings, lost } = await loadSettings();
    if (lost) throw new Error('The settings cannot be read.');
    const changed = changeSilence(settings, what, silent);
    const isNew = Object.keys(changed).length > 0;
    if (isNew) await saveSettings(changed);
    return isNew;
  };
  turn = turn.then(change, change);
  return turn;
}

/** Forgets all that was set. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(SETTING_NAMES);
}

/** Applies theme and text size to the document of a surface. */
export function applyLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
}
