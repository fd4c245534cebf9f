import { useState } from 'preact/hooks';

export interface SettingsFileProps {
  /** The text of a file with what the reader has set. */
  write(): string;
  /** Takes a file's text over; says what is wrong with it, or nothing. */
  read(text: string): Promise<string | undefined>;
  /** Forgets all; says what went wrong, or nothing. */
  onReset(): Promise<string | undefined>;
}

/** Forgetting cannot be undone, so it is asked for twice. */
const QUESTION = 'This forgets your choices, the topics you silenced and the sites you paused. An export first would keep them.';

/** Saves what was set to a file, takes them from one, or forgets them. */
export function SettingsFile({ write, read, onReset }: SettingsFileProps) {
  const [told, setTold] = useState('');
  const isAsked = told === QUESTION;
  const reset = async () => setTold(isAsked ? ((await onReset()) ?? 'All is as it was at first.') : QUESTION);
  const keep = (asked: HTMLElement) => {
    // The button goes; who pressed it by a key stays where the question was.
    (asked.previousElementSibling as HTMLElement).focus();
    setTold('Nothing was reset.');
  };
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([write()], { type: 'application/json' }));
    link.download = 'sidelight-settings.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const take = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    input.value = '';
    if (text !== undefined) setTold((await read(text)) ?? 'Taken over.');
  };
  return (
    <section class="setting">
      <h2>Your settings as a file</h2>
      <p class="actions">
        <button type="button" class="button" onClick={save}>
          Export
        </button>
        <label class="button">
          Import
          <input type="file" class="unseen" accept="application/json,.json" onChange={(event) => void take(event.currentTarget)} />
        </label>
        <button type="button" class="button" onClick={() => void reset()}>
          {isAsked ? 'Yes, reset all settings' : 'Reset all settings'}
        </button>
        {isAsked && (
          <button type="button" class="button" onClick={({ currentTarget }) => keep(currentTarget)}>
            Keep them
          </button>
        )}
      </p>
      <p role="status" class="help">
        {told}
      </p>
    </section>
  );
}
