/** A line that says which mention the keyboard stands on, for the eye and for screen readers. */
export function MentionStrip({ name, position, total }: { name: string; position: number; total: number }) {
  return (
    <p class="strip" role="status">
      <strong>{name}</strong>, mention {position} of {total}. <span class="hint">Esc closes.</span>
    </p>
  );
}
