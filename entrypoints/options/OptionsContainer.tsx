import outline from 'virtual:outline';
import { doubtOf } from '../../components/doubt.ts';
import { KeySettings } from '../../components/KeySettings.tsx';
import { Sample } from '../../components/Sample.tsx';
import { SettingsFile } from '../../components/SettingsFile.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { SiteSettings } from '../../components/SiteSettings.tsx';
import { describeFrom } from '../shared/load-facts.ts';
import { openBriefingOn } from '../shared/open-briefing.ts';
import { siteOfHost } from '../shared/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../shared/settings-file.ts';
import { parseHost } from '../shared/sites.ts';
import type { FirstSettings } from '../shared/start-surface.ts';
import { useKeys } from '../shared/use-keys.ts';
import { useSettings } from '../shared/use-settings.ts';
import { openKeySettings } from './key-settings.ts';
import { Troubles } from './Troubles.tsx';
import { useOwnSites } from './use-own-sites.ts';
import { whyNoHost } from './why-no-host.ts';

const topicName = (id: string): string => outline.topics.find((topic) => topic.id === id)?.name ?? id;

/** What to say of a change of all settings, if anything went wrong. */
const problemOf = (stored: boolean) => (stored ? undefined : 'The browser could not store this. Nothing was changed.');

/** The options: settings, sites and keys in, wishes carried out. */
export function OptionsContainer({ first }: { first: FirstSettings }) {
  const handle = useSettings(first);
  const { settings, save, silence, bringBack, reset } = handle;
  const sites = useOwnSites();
  const keys = useKeys();
  const takeOver = async (text: string) => {
    const file = readSettingsFile(text);
    if ('problem' in file) return `${file.problem} Nothing was changed.`;
    return problemOf(await save(file.settings));
  };
  const forget = async () => problemOf(await reset());
  const pauseSite = async (written: string) => {
    const host = parseHost(written);
    if (!host) return whyNoHost(written);
    return (await silence({ site: siteOfHost(host) }, true)) ? undefined : 'The browser could not store this.';
  };
  return (
    <main>
      <h1>Options</h1>
      <p class="help">Every change acts at once, on open pages too.</p>
      <Troubles handle={handle} onReset={forget} />
      <SiteSettings
        listed={sites.listed}
        own={sites.own}
        doubt={(written) => doubtOf(parseHost(written) ?? '')}
        onAdd={sites.add}
        onRemove={sites.remove}
        paused={settings.paused}
        pausedSites={settings.pausedSites}
        onPaused={(paused) => void save({ paused })}
        onPauseSite={pauseSite}
        onBack={(site) => void bringBack('pausedSites', site)}
      />
      <SettingsForm
        values={settings}
        topicName={topicName}
        onChange={(changed) => void save(changed)}
        onBack={(topic) => void bringBack('hiddenTopics', topic)}
        sample={<Sample settings={settings} load={describeFrom} onBriefing={openBriefingOn} />}
      />
      {keys.length > 0 && <KeySettings keys={keys} onChange={openKeySettings} />}
      <SettingsFile write={() => writeSettingsFile(handle.chosen)} read={takeOver} onReset={forget} />
      <p class="setting help">
        The briefing stays beside the page in the side panel (sidebar in Firefox): “Side panel” at the foot of the toolbar button’s window opens it, and so does
        the browser’s own menu.
      </p>
      <p class="setting">
        <a href="/briefing.html#/method" target="_blank" rel="noopener">
          How facts are chosen, and how mistakes are corrected
        </a>
      </p>
    </main>
  );
}
