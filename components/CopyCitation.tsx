import { type Citation, type CitationFormat, citeFacts } from '../data/cite-facts.ts';
import { useCopy } from './use-copy.ts';

interface CopyCitationProps {
  citation: Citation;
  /** On the button for plain text; the one for Markdown stands beside it. */
  label?: string;
}

/** Copies what is shown, with its sources, and says whether it went well. */
export function CopyCitation({ citation, label = 'Copy with sources' }: CopyCitationProps) {
  const { told, copy } = useCopy();
  const labels: Record<CitationFormat, string> = { text: label, markdown: 'as Markdown' };
  return (
    <span class="copy">
      {(Object.keys(labels) as CitationFormat[]).map((format) => (
        <button key={format} type="button" class="link" data-copy={format} onClick={(event) => event.isTrusted && void copy(citeFacts(citation, format))}>
          {labels[format]}
        </button>
      ))}
      <span role="status">{told}</span>
    </span>
  );
}
