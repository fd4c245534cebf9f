import type { ComponentChildren } from 'preact';
import { formatFactDate } from '../data/format-fact.ts';
import type { Fact, Source } from '../data/schema.ts';
import { Positions } from './Positions.tsx';
import { SourceLink } from './SourceLink.tsx';
import { StatusMark } from './StatusMark.tsx';

export interface FactItemProps {
  fact: Fact;
  sources: ReadonlyMap<string, Source>;
  /** Stands above the statement where the fact is shown without its topic. */
  children?: ComponentChildren;
}

/** One dated fact with its status and numbered sources. */
export function FactItem({ fact, sources, children }: FactItemProps) {
  const known = fact.sources.map((id) => sources.get(id)).filter((source) => source !== undefined);
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
      <p class="sources">
        {known.map((source, i) => (
          <SourceLink key={source.id} source={source} number={i + 1} />
        ))}
      </p>
    </li>
  );
}
