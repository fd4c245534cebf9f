import { useState } from 'preact/hooks';

/** Copies a text for the reader; `told` says whether it went well, for a status beside the button. */
export function useCopy(): { told: string; copy(text: string): Promise<void> } {
  const [told, setTold] = useState('');
  const copy = async (text: string) => {
    setTold('');
    try {
      await navigator.clipboard.writeText(text);
      setTold('Copied.');
    } catch {
      setTold('The browser or this site does not allow copying.');
    }
  };
  return { told, copy };
}
