import browser from 'webextension-polyfill';
import { changeSilence, chosenSettings, mergeSettings, SETTING_NAMES, type Settings, type Silence, type SilenceList } from './settings.ts';

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
 * Changes settings by what is stored now; one after another, so that no change is lost. Resolves with false, and stores nothing,
 * where nothing changes. Rejects when the browser cannot store, or cannot read: a list that was not read must not be written over.
 */
function storeChange(changeOf: (settings: Settings) => Partial<Settings>): Promise<boolean> {
  const change = async () => {
    const { settings, lost } = await loadSettings();
    if (lost) throw new Error('The settings cannot be read.');
    const changed = changeOf(settings);
    const isNew = Object.keys(changed).length > 0;
    if (isNew) await saveSettings(changed);
    return isNew;
  };
  turn = turn.then(change, change);
  return turn;
}

/** Silences something, or brings it back, in the lists as they are stored now. */
export const storeSilence = (what: Silence, silent: boolean): Promise<boolean> => storeChange((settings) => changeSilence(settings, what, silent));

/** Takes one name off a list as it is stored now. */
export const bringBack = (list: SilenceList, name: string): Promise<boolean> =>
  storeChange(({ [list]: names }) => (names.includes(name) ? { [list]: names.filter((other) => other !== name) } : {}));

/** Forgets all that was set. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(SETTING_NAMES);
}

/** Applies theme and text size to the document of a surface. */
export function applyLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
}
