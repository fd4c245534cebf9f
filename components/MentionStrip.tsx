export interface MentionStripProps {
  name: string;
  position: number;
  total: number;
  onExplain(): void;
}

/** A line that shows which mention the keyboard stands on, and leads to its card. Its host says it to screen readers. */
export function MentionStrip({ name, position, total, onExplain }: MentionStripProps) {
  return (
    <div class="strip">
      <span>
        <strong>{name}</strong>, underline {position} of {total}.
      </span>{' '}
      <button type="button" class="link" onClick={onExplain}>
        Explain
      </button>{' '}
      <span class="hint">Esc closes.</span>
    </div>
  );
}
