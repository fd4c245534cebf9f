/**
 * Shows what was silenced, or why not, and offers to take it back. What can be taken back takes the focus, by which a screen reader
 * hears of the dialog; its host says the rest.
 */
export function SilencedNote({ text, onUndo }: { text: string; onUndo?: (() => void) | undefined }) {
  return (
    <section class="strip" role={onUndo && 'dialog'} aria-label={onUndo && text}>
      {text}{' '}
      {onUndo && (
        <button type="button" class="link" data-undo onClick={(event) => event.isTrusted && onUndo()}>
          Undo
        </button>
      )}
    </section>
  );
}
