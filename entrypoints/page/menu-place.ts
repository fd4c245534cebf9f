/** Where the reader opened the context menu: its entry is chosen later, and is about that place. */
import { isShadowRoot } from './dom.ts';
import { onTrusted } from './trusted-events.ts';

export interface MenuPlace {
  /** The place in the text on which the menu was last opened. */
  caret(): CaretPosition | null;
  point(): { x: number; y: number };
  /** The open shadow root, if the place was in one. */
  shadowRoot(): ShadowRoot | undefined;
}

export function watchMenuPlace(signal: AbortSignal): MenuPlace {
  let caret: CaretPosition | null = null;
  let point = { x: 0, y: 0 };
  let shadowRoot: ShadowRoot | undefined;
  onTrusted(
    window,
    'contextmenu',
    (event) => {
      point = { x: event.clientX, y: event.clientY };
      shadowRoot = event.composedPath().find((part): part is ShadowRoot => part instanceof Node && isShadowRoot(part));
      caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: shadowRoot ? [shadowRoot] : [] });
    },
    { signal },
  );
  return { caret: () => caret, point: () => point, shadowRoot: () => shadowRoot };
}
