import type { Position, Source } from '../data/schema.ts';
import { SourceList } from './SourceList.tsx';

interface PositionsProps {
  positions: readonly Position[];
  label: string;
  sources: ReadonlyMap<string, Source>;
  /** Sources are to be unfolded. */
  folded?: boolean | undefined;
}

/** What each side says, side by side and with the same weight, with the document that says it where we have it. */
export function Positions({ positions, label, sources, folded }: PositionsProps) {
  return (
    <dl class="positions" aria-label={label}>
      {positions.map((position) => (
        <div key={position.by} class="position">
          <dt>{position.by}</dt>
          <dd>
            {position.says} {position.sources && <SourceList sources={sources} ids={position.sources} folded={folded ? 'counted' : undefined} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
