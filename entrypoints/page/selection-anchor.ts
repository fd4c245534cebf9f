import { type Anchor, fragmentsOf } from './anchor.ts';
import type { MenuPlace } from './menu-place.ts';

/** The reader's selection as a place for a card, nearest to where the menu was opened. */
export function selectionAnchor(menu: MenuPlace): Anchor {
  const root = menu.shadowRoot();
  const [selected] = document.getSelection()?.getComposedRanges({ shadowRoots: root ? [root] : [] }) ?? [];
  const range = document.createRange();
  if (selected && !selected.collapsed) {
    range.setStart(selected.startContainer, selected.startOffset);
    range.setEnd(selected.endContainer, selected.endOffset);
  }
  const field = document.activeElement;
  const lines = fragmentsOf(range);
  const fragments = () => {
    const rects = lines();
    if (rects.length > 0) return rects;
    // A selection inside a text field is no range of the page: its field stands for it.
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [field.getBoundingClientRect()] : [];
  };
  return { fragments, point: menu.point() };
}
