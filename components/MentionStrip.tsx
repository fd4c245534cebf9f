export interface MentionStripProps {
  name: string;
  position: number;
  total: number;
  onExplain(): void;
}

/** A line that says which mention the keyboard stands on, for the eye and for screen readers, and leads to its card. */
export function MentionStrip({ name, position, total, onExplain }: MentionStripProps) {
  return (
    <div class="strip">
      <span role="status">
        <strong>{name}</strong>, mention {position} of {total}.
      </span>{' '}
      <button type="button" class="link" onClick={onExplain}>
        Explain
      </button>{' '}
      <span class="hint">Esc closes.</span>
    </div>
  );
}
