import { useCopy } from './use-copy.ts';

/** Copies a text that is made when it is wanted, and says whether it went well. */
export function CopyButton({ label, make }: { label: string; make(): string }) {
  const { told, copy } = useCopy();
  return (
    <span class="copy">
      <button type="button" class="link" onClick={(event) => event.isTrusted && void copy(make())}>
        {label}
      </button>{' '}
      <span role="status">{told}</span>
    </span>
  );
}
