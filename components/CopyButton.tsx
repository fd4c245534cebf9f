import { useState } from 'preact/hooks';

/** Copies a text that is made when it is wanted, and says so, or says that the browser refused. */
export function CopyButton({ label, make }: { label: string; make(): string }) {
  const [outcome, setOutcome] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(make()).then(
      () => setOutcome('Copied'),
      () => setOutcome('The browser did not allow copying'),
    );
  };
  return (
    <>
      <button type="button" class="link copy" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{outcome}</span>
    </>
  );
}
