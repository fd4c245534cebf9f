import { useState } from 'preact/hooks';

export interface SiteSettingsProps {
  /** Names of the sites of the frozen list. */
  listed: readonly string[];
  /** Hosts that the reader has added. */
  own: readonly string[];
  /** Asks the browser for a site, right in the click; says what went wrong, or nothing. */
  onAdd(written: string): Promise<string | undefined>;
  onRemove(host: string): void;
}

/** Where Sidelight runs: the built-in list, and the reader's own sites to add and to take away. */
export function SiteSettings({ listed, own, onAdd, onRemove }: SiteSettingsProps) {
  const [written, setWritten] = useState('');
  const [told, setTold] = useState('');
  const add = async () => {
    const problem = await onAdd(written);
    setTold(problem ?? 'Added. Pages of it that are open are read at once.');
    if (!problem) setWritten('');
  };
  return (
    <section class="setting">
      <h2>Where Sidelight runs</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          Add a site{' '}
          <input
            type="text"
            placeholder="example.org"
            autocomplete="off"
            spellcheck={false}
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit" class="button">
          Allow
        </button>
      </form>
      <p role="status" class="help">
        {told}
      </p>
      {own.length > 0 && (
        <ul class="own-sites" aria-label="Sites that you have added">
          {own.map((host) => (
            <li key={host}>
              {host}{' '}
              <button type="button" class="link" onClick={() => onRemove(host)} aria-label={`Remove ${host}`}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{listed.length} news sites that came with it</summary>
        <p>{listed.join(' · ')}</p>
      </details>
    </section>
  );
}
