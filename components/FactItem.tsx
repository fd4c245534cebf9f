import type { ComponentChildren } from 'preact';
import { formatFactDate } from '../data/format-fact.ts';
import type { Fact, Source } from '../data/schema.ts';
import { Positions } from './Positions.tsx';
import { SourceList } from './SourceList.tsx';
import { StatusMark } from './StatusMark.tsx';

export interface FactItemProps {
  fact: Fact;
  sources: ReadonlyMap<string, Source>;
  /** Sources are to be unfolded. */
  folded?: boolean | undefined;
  /** Stands above the statement where the fact is shown without its topic. */
  children?: ComponentChildren;
}

/** One dated fact with its status and numbered sources. */
export function FactItem({ fact, sources, folded, children }: FactItemProps) {
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
      {fact.positions && <Positions positions={fact.positions} label="What the sides say" sources={sources} folded={folded} />}
      <SourceList sources={sources} ids={fact.sources} folded={folded ? 'named' : undefined} />
    </li>
  );
}
