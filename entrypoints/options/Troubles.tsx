import type { SettingsHandle } from '../shared/use-settings.ts';

/** What is wrong with the stored settings, said above all options, with the way out. */
export function Troubles({ handle: { unreadable, lost, failed, reset } }: { handle: SettingsHandle }) {
  return (
    <>
      {unreadable.length > 0 && (
        <p class="warning" role="alert">
          These stored settings could not be read, so their defaults hold: {unreadable.join(', ')}.{' '}
          <button type="button" class="link" onClick={() => void reset()}>
            Reset all settings
          </button>
        </p>
      )}
      {lost && (
        <p class="warning" role="alert">
          The browser’s storage cannot be read, so the defaults hold. What you change here may not be kept.
        </p>
      )}
      {failed && (
        <p class="warning" role="alert">
          The browser could not store this. Nothing was changed.
        </p>
      )}
    </>
  );
}
