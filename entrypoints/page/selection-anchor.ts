import type { Anchor } from './card-host.tsx';
import type { MenuPlace } from './menu-place.ts';

/** The reader's selection as a place for a card; where there is none to be seen, as in another frame, the place of the menu. */
export function selectionAnchor(menu: MenuPlace): Anchor {
  const root = menu.shadowRoot();
  const [selected] = document.getSelection()?.getComposedRanges({ shadowRoots: root ? [root] : [] }) ?? [];
  const range = document.createRange();
  if (selected && !selected.collapsed) {
    range.setStart(selected.startContainer, selected.startOffset);
    range.setEnd(selected.endContainer, selected.endOffset);
  }
  const field = document.activeElement;
  const fragments = () => {
    const rects = [...range.getClientRects()];
    if (rects.length > 0) return rects;
    // A selection inside a text field is no range of the page: its field stands for it.
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [field.getBoundingClientRect()] : [];
  };
  const last = fragments().at(-1);
  return { fragments, point: last ? { x: last.left, y: last.bottom } : menu.point() };
}
