import { Check } from './fields.tsx';
import { HostForm } from './HostForm.tsx';
import { NameList } from './NameList.tsx';
import { useTakingOff } from './use-taking-off.ts';

export interface SiteSettingsProps {
  /** Names of the sites of the frozen list. */
  listed: readonly string[];
  /** What the reader has added, by the browser's patterns. */
  own: readonly { pattern: string; name: string }[];
  /** What speaks against adding a site, where the reader is to be asked twice. */
  doubt(written: string): string | undefined;
  /** Asks the browser for a site, right in the click; says what went wrong, or nothing. */
  onAdd(written: string): Promise<string | undefined>;
  onRemove(pattern: string): void;
  paused: boolean;
  pausedSites: readonly string[];
  onPaused(paused: boolean): void;
  /** Pauses one more site; says what went wrong, or nothing. */
  onPauseSite(written: string): Promise<string | undefined>;
  /** Brings a paused site back. */
  onBack(site: string): void;
}

/** Where Sidelight runs: the built-in list, the reader's own sites, and where it rests. */
export function SiteSettings({ listed, own, paused, pausedSites, ...on }: SiteSettingsProps) {
  const names = own.map(({ name }) => name);
  const { box, gone, onPress } = useTakingOff<HTMLElement>(names, '.own-sites button');
  const remove = ({ pattern, name }: SiteSettingsProps['own'][number]) => {
    onPress(name);
    on.onRemove(pattern);
  };
  return (
    <section ref={box} class="setting">
      <h2 tabIndex={-1}>Where it runs</h2>
      <Check label="Pause Sidelight everywhere" checked={paused} onChange={on.onPaused} />
      <details>
        <summary>{listed.length} news sites included</summary>
        <p class="help">{listed.join(' · ')}</p>
      </details>
      <HostForm label="Add a site" action="Add" done="Added. Pages of it that are open are read at once." doubt={on.doubt} onHost={on.onAdd} />
      {own.length > 0 && (
        <ul class="own-sites" aria-label="Sites that you have added">
          {own.map((site) => (
            <li key={site.pattern}>
              {site.name}{' '}
              <button type="button" class="link" onClick={() => remove(site)} aria-label={`Remove ${site.name}`}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="unseen">
        {gone && `${gone} was removed.`}
      </p>
      <HostForm label="Pause on a site" action="Pause" done="Paused there." onHost={on.onPauseSite} />
      <NameList legend="Sites on which it is paused" none="None." names={pausedSites} onBack={on.onBack} />
    </section>
  );
}
