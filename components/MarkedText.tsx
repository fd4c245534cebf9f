import { markMatch } from '../data/mark-match.ts';

/** A name with the part marked that the reader has typed; as it is where the query stands nowhere in it. */
export function MarkedText({ text, query, lang }: { text: string; query: string; lang?: string | undefined }) {
  const match = markMatch(text, query);
  if (!match) return <span lang={lang}>{text}</span>;
  return (
    <span lang={lang}>
      {text.slice(0, match.start)}
      <mark>{text.slice(match.start, match.end)}</mark>
      {text.slice(match.end)}
    </span>
  );
}
