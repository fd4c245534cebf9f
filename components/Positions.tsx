import type { Position } from '../data/schema.ts';

/** What each side says, side by side and with the same weight. */
export function Positions({ positions, label }: { positions: readonly Position[]; label: string }) {
  return (
    <dl class="positions" aria-label={label}>
      {positions.map((position) => (
        <div key={position.by} class="position">
          <dt>{position.by}</dt>
          <dd>{position.says}</dd>
        </div>
      ))}
    </dl>
  );
}
