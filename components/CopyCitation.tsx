import { useState } from 'preact/hooks';
import { type Citation, type CitationFormat, citeFacts } from '../data/cite-facts.ts';

const FORMATS: Record<CitationFormat, string> = { text: 'Copy with sources', markdown: 'as Markdown' };

/** Copies what is shown, with its sources, and says whether it went well. */
export function CopyCitation({ citation }: { citation: Citation }) {
  const [told, setTold] = useState('');
  const copy = async (format: CitationFormat) => {
    setTold('');
    try {
      await navigator.clipboard.writeText(citeFacts(citation, format));
      setTold('Copied.');
    } catch {
      setTold('The browser or this site does not allow copying.');
    }
  };
  return (
    <span class="copy">
      {(Object.keys(FORMATS) as CitationFormat[]).map((format) => (
        <button key={format} type="button" class="link" data-copy={format} onClick={(event) => event.isTrusted && void copy(format)}>
          {FORMATS[format]}
        </button>
      ))}
      <span role="status">{told}</span>
    </span>
  );
}
