import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { reader } from '../shared/briefing-data.ts';
import { applyLook, loadSettings, resetSettings, saveSettings } from '../shared/load-settings.ts';
import type { Settings } from '../shared/settings.ts';

/** Reads and writes the settings; tells what could not be read or stored. */
export function OptionsContainer() {
  const [settings, setSettings] = useState<Settings>();
  const [unreadable, setUnreadable] = useState<string[]>([]);
  const [failure, setFailure] = useState('');

  const load = async () => {
    const loaded = await loadSettings();
    setSettings(loaded.settings);
    setUnreadable(loaded.unreadable);
    applyLook(loaded.settings);
  };
  useEffect(() => {
    void load();
    const follow = () => void load();
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  const tryTo = (store: Promise<void>) =>
    store.then(
      () => setFailure(''),
      () => setFailure('The browser could not store this. Nothing was changed.'),
    );

  if (!settings) return null;
  return (
    <main>
      <h1>Options</h1>
      {unreadable.length > 0 && (
        <p class="warning" role="alert">
          These stored settings could not be read, so their defaults hold: {unreadable.join(', ')}.{' '}
          <button type="button" class="link" onClick={() => void tryTo(resetSettings())}>
            Reset all settings
          </button>
        </p>
      )}
      {failure && (
        <p class="warning" role="alert">
          {failure}
        </p>
      )}
      <SettingsForm values={settings} topicName={(id) => reader.topic(id)?.name ?? id} onChange={(changed) => void tryTo(saveSettings(changed))} />
      <div class="setting">
        <p class="help">
          Keys for the next and the previous mention, for opening a card and for the list of mentions are set in the browser: Chrome and Edge at
          “chrome://extensions/shortcuts”, Firefox under “Manage extension shortcuts”.
        </p>
        <button type="button" class="button" onClick={() => void tryTo(resetSettings())}>
          Reset all settings
        </button>
      </div>
    </main>
  );
}
