import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ResetButtons } from '../../components/ResetButtons.tsx';
import type { SettingsHandle } from '../shared/use-settings.ts';

export interface TroublesProps {
  handle: Pick<SettingsHandle, 'unreadable' | 'lost' | 'failed'>;
  /** Forgets all settings; says what went wrong, or nothing. */
  onReset(): Promise<string | undefined>;
}

/** What is wrong with the stored settings, said above all options, with the way out. */
export function Troubles({ handle: { unreadable, lost, failed }, onReset }: TroublesProps) {
  return (
    <>
      <Unreadable names={unreadable} onReset={onReset} />
      {lost && (
        <p class="warning" role="alert">
          The browser’s storage cannot be read, so the standard settings are used. What you change here may not be kept.
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

/** Which settings could not be read, with the way to forget them all; then what came of it, in the same place. */
function Unreadable({ names, onReset }: Pick<TroublesProps, 'onReset'> & { names: string[] }) {
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const isAny = names.length > 0;
  useLayoutEffect(() => {
    // The button has gone with the trouble; who pressed it goes on from here.
    if (!isAny && told !== '' && document.activeElement === document.body) status.current?.focus();
  }, [isAny]);
  return (
    <div class={isAny ? 'warning' : undefined}>
      {isAny && (
        <>
          <p role="alert">These stored settings could not be read, so the standard settings are used for them: {names.join(', ')}.</p>
          <p class="actions">
            <ResetButtons told={told} tell={setTold} onReset={onReset} />
          </p>
        </>
      )}
      <p ref={status} role="status" class="help" tabIndex={-1}>
        {told}
      </p>
    </div>
  );
}
