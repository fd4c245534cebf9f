import type { Anchor } from './card-host.tsx';

/** The reader's selection as a place for a card; none when it lies in another frame. */
export function selectionAnchor(): Anchor {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const field = document.activeElement;
  const fragments = () => {
    const rects = range ? [...range.getClientRects()] : [];
    if (rects.length > 0) return rects;
    // A selection inside a text field is no range of the page: its field stands for it.
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [field.getBoundingClientRect()] : [];
  };
  const last = fragments().at(-1);
  return { fragments, point: { x: last?.left ?? 0, y: last?.bottom ?? 0 } };
}
