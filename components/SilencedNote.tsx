/** Says what was silenced, or that it could not be, and offers to take it back. */
export function SilencedNote({ text, onUndo }: { text: string; onUndo?: (() => void) | undefined }) {
  return (
    <section class="strip" role="dialog" aria-modal="false" aria-label={text}>
      {text}{' '}
      {onUndo && (
        <button type="button" class="link" data-undo onClick={(event) => event.isTrusted && onUndo()}>
          Undo
        </button>
      )}
    </section>
  );
}
