import { useState } from 'preact/hooks';
import { ResetButtons } from './ResetButtons.tsx';

export interface SettingsFileProps {
  /** The text of a file with what the reader has set. */
  write(): string;
  /** Takes a file's text over; says what is wrong with it, or nothing. */
  read(text: string): Promise<string | undefined>;
  /** Forgets all; says what went wrong, or nothing. */
  onReset(): Promise<string | undefined>;
}

/** Saves what was set to a file, takes them from one, or forgets them. */
export function SettingsFile({ write, read, onReset }: SettingsFileProps) {
  const [told, setTold] = useState('');
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
        <ResetButtons told={told} tell={setTold} onReset={onReset} />
      </p>
      <p role="status" class="help">
        {told}
      </p>
    </section>
  );
}
