import type { ComponentChildren } from 'preact';
import { factDate } from '../data/cite.ts';
import type { Fact, Source } from '../data/schema.ts';
import { Positions } from './Positions.tsx';
import { SourceLink } from './SourceLink.tsx';
import { StatusMark } from './StatusMark.tsx';

/** One dated fact with its status and numbered sources, and what the surface adds. */
export function FactItem({ fact, sources, children }: { fact: Fact; sources: ReadonlyMap<string, Source>; children?: ComponentChildren }) {
  const known = fact.sources.map((id) => sources.get(id)).filter((source) => source !== undefined);
  return (
    <li class="fact">
      <p class="fact-head">
        <time class="fact-date" dateTime={fact.on ?? fact.asOf}>
          {factDate(fact)}
        </time>{' '}
        <StatusMark fact={fact} />
      </p>
      <p class="fact-statement">{fact.statement}</p>
      {fact.positions && <Positions positions={fact.positions} label="What the sides say" />}
      <p class="sources">
        {known.map((source, i) => (
          <SourceLink key={source.id} source={source} number={i + 1} />
        ))}
      </p>
      {children}
    </li>
  );
}
