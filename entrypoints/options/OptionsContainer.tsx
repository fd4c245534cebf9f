import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SettingsFile } from '../../components/SettingsFile.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { SiteSettings } from '../../components/SiteSettings.tsx';
import { reader } from '../shared/briefing-data.ts';
import { applyLook, loadSettings, resetSettings, saveSettings } from '../shared/load-settings.ts';
import type { Settings } from '../shared/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../shared/settings-file.ts';
import { useOwnSites } from './use-own-sites.ts';

/** Reads and writes the settings; tells what could not be read or stored. */
export function OptionsContainer() {
  const [settings, setSettings] = useState<Settings>();
  const [unreadable, setUnreadable] = useState<string[]>([]);
  const [failure, setFailure] = useState('');
  const sites = useOwnSites();

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

  const takeOver = async (text: string) => {
    const file = readSettingsFile(text);
    if ('problem' in file) return `${file.problem} Nothing was changed.`;
    await tryTo(saveSettings(file.settings));
    return undefined;
  };

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
      </div>
      <p class="setting">
        <a href="/briefing.html#/method">How facts are chosen, and how mistakes are corrected</a>
      </p>
      <SiteSettings listed={sites.listed} own={sites.own} onAdd={sites.add} onRemove={sites.remove} />
      <SettingsFile write={() => writeSettingsFile(settings)} read={takeOver} onReset={() => void tryTo(resetSettings())} />
    </main>
  );
}
