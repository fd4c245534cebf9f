import { formatDate } from '../data/format-date.ts';
import type { Source } from '../data/schema.ts';

/** One source as a link that tells the other site nothing about where the reader came from. */
export function SourceLink({ source, number }: { source: Source; number: number }) {
  const date = source.published ? `, ${formatDate(source.published)}` : '';
  return (
    <a
      class="source"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={`${source.title} (opens ${new URL(source.url).host})`}
    >
      {/* A space outside of the number would be underlined. */}
      <span class="source-number">{`${number} `}</span>
      {source.publisher}
      {source.credit ? ` (${source.credit})` : ''}
      {date}
    </a>
  );
}
