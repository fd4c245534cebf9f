import { type Citation, type CitationFormat, citeFacts } from '../data/cite-facts.ts';
import { useCopy } from './use-copy.ts';

const FORMATS: Record<CitationFormat, string> = { text: 'Copy with sources', markdown: 'as Markdown' };

/** Copies what is shown, with its sources, and says whether it went well. */
export function CopyCitation({ citation }: { citation: Citation }) {
  const { told, copy } = useCopy();
  return (
    <span class="copy">
      {(Object.keys(FORMATS) as CitationFormat[]).map((format) => (
        <button key={format} type="button" class="link" data-copy={format} onClick={(event) => event.isTrusted && void copy(citeFacts(citation, format))}>
          {FORMATS[format]}
        </button>
      ))}
      <span role="status">{told}</span>
    </span>
  );
}
