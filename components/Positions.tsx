import type { Position, Source } from '../data/schema.ts';
import { SourceLink } from './SourceLink.tsx';

/** What each side says, side by side and with the same weight, with the document that says it where we have it. */
export function Positions({ positions, label, sources }: { positions: readonly Position[]; label: string; sources: ReadonlyMap<string, Source> }) {
  return (
    <dl class="positions" aria-label={label}>
      {positions.map((position) => (
        <div key={position.by} class="position">
          <dt>{position.by}</dt>
          <dd>
            {position.says}{' '}
            {(position.sources ?? []).map((id, i) => {
              const source = sources.get(id);
              return source && <SourceLink key={id} source={source} number={i + 1} />;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
