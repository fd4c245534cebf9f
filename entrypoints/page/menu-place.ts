/** Where the reader opened the context menu: its entry is chosen later, and is about that place. */
import type { Article } from './article.ts';
import { isShadowRoot } from './dom.ts';
import type { PlacedMention } from './highlights.ts';
import { onTrusted } from './trusted-events.ts';

export interface MenuPlace {
  /** The mention on which the menu was last opened. */
  mention(): PlacedMention | undefined;
  point(): { x: number; y: number };
  /** The open shadow root, if the place was in one. */
  shadowRoot(): ShadowRoot | undefined;
}

export function watchMenuPlace(article: Article, signal: AbortSignal): MenuPlace {
  let mention: PlacedMention | undefined;
  let point = { x: 0, y: 0 };
  let shadowRoot: ShadowRoot | undefined;
  onTrusted(
    window,
    'contextmenu',
    (event) => {
      point = { x: event.clientX, y: event.clientY };
      shadowRoot = event.composedPath().find((part): part is ShadowRoot => part instanceof Node && isShadowRoot(part));
      const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: shadowRoot ? [shadowRoot] : [] });
      mention = caret ? article.mentionAt(caret.offsetNode, caret.offset) : undefined;
    },
    { signal },
  );
  return { mention: () => mention, point: () => point, shadowRoot: () => shadowRoot };
}
