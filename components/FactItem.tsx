import type { ComponentChildren } from 'preact';
import { formatFactDate } from '../data/format-fact.ts';
import type { Fact, Source } from '../data/schema.ts';
import { Positions } from './Positions.tsx';
import { SourceLink } from './SourceLink.tsx';
import { StatusMark } from './StatusMark.tsx';

/** Publishers named before a fact's sources are unfolded: about a line. */
const MOST_PUBLISHERS = 3;

export interface FactItemProps {
  fact: Fact;
  sources: ReadonlyMap<string, Source>;
  /** Several sources stand behind their publishers' names. */
  folded?: boolean;
  /** Stands above the statement where the fact is shown without its topic. */
  children?: ComponentChildren;
}

/** One dated fact with its status and numbered sources. */
export function FactItem({ fact, sources, folded, children }: FactItemProps) {
  const known = fact.sources.map((id) => sources.get(id)).filter((source) => source !== undefined);
  const links = known.map((source, i) => <SourceLink key={source.id} source={source} number={i + 1} />);
  const publishers = [...new Set(known.map(({ publisher }) => publisher))];
  return (
    <li class="fact">
      <p class="fact-head">
        <time class="fact-date" dateTime={fact.on ?? fact.asOf}>
          {formatFactDate(fact)}
        </time>{' '}
        <StatusMark fact={fact} />
      </p>
      {children}
      <p class="fact-statement">{fact.statement}</p>
      {fact.positions && <Positions positions={fact.positions} label="What the sides say" sources={sources} />}
      {folded && known.length > 1 ? (
        <details class="sources">
          <summary>
            {known.length} sources: {publishers.slice(0, MOST_PUBLISHERS).join(', ') + (publishers.length > MOST_PUBLISHERS ? ' …' : '')}
          </summary>
          {links}
        </details>
      ) : (
        <p class="sources">{links}</p>
      )}
    </li>
  );
}
