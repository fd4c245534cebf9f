/** Where the reader opened the context menu: its entry is chosen later, and is about that place. */
import type { Article } from './article.ts';
import type { PlacedMention } from './highlights.ts';
import { onTrusted } from './trusted-events.ts';

export interface MenuPlace {
  /** The mention on which the menu was last opened. */
  mention(): PlacedMention | undefined;
  point(): { x: number; y: number };
}

export function watchMenuPlace(article: Article, signal: AbortSignal): MenuPlace {
  let mention: PlacedMention | undefined;
  let point = { x: 0, y: 0 };
  onTrusted(
    window,
    'contextmenu',
    ({ clientX, clientY }) => {
      point = { x: clientX, y: clientY };
      const caret = document.caretPositionFromPoint(clientX, clientY);
      mention = caret ? article.mentionAt(caret.offsetNode, caret.offset) : undefined;
    },
    { signal },
  );
  return { mention: () => mention, point: () => point };
}
