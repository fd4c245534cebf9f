/** Where the reader opened the context menu: its entry is chosen later, and is about that place. */
import type { Article } from './article.ts';
import { isShadowRoot } from './dom.ts';
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
    (event) => {
      point = { x: event.clientX, y: event.clientY };
      const [innermost] = event.composedPath();
      const root = innermost instanceof Node ? innermost.getRootNode() : document;
      const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: isShadowRoot(root) ? [root] : [] });
      mention = caret ? article.mentionAt(caret.offsetNode, caret.offset) : undefined;
    },
    { signal },
  );
  return { mention: () => mention, point: () => point };
}
