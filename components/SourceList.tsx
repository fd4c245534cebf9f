import type { Source } from '../data/schema.ts';
import { SourceLink } from './SourceLink.tsx';

/** Publishers named before sources are unfolded: about a line. */
const MOST_NAMED = 3;

interface SourceListProps {
  sources: ReadonlyMap<string, Source>;
  ids: readonly string[];
  /** On a card: several stand behind their publishers' names, or where there is little room all behind their number. */
  folded?: 'named' | 'counted' | undefined;
}

/** What a fact or a side's words rest on, as numbered links. */
export function SourceList({ sources, ids, folded }: SourceListProps) {
  const known = ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
  const links = known.map((source, i) => <SourceLink key={source.id} source={source} number={i + 1} />);
  const count = links.length;
  if (!folded || count < (folded === 'named' ? 2 : 1)) return <p class="sources">{links}</p>;
  const publishers = [...new Set(known.map(({ publisher }) => publisher))];
  const names = publishers.slice(0, MOST_NAMED).join(', ') + (publishers.length > MOST_NAMED ? ' …' : '');
  return (
    <details class="sources">
      <summary>
        {count} source{count > 1 ? 's' : ''}
        {folded === 'named' && `: ${names}`}
      </summary>
      {links}
    </details>
  );
}
