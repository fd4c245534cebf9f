/** Moving a pinned card: by dragging its header, or by the arrow keys on its handle. */
import { onTrusted } from './trusted-events.ts';

/** One press of an arrow key; two steps of the 8-px grid. */
const STEP = 16; // px

const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

const HANDLE = '[data-move]';

/** Listens on the card's surface until the signal aborts; only a pinned card has a handle. */
export function watchCardMoves(surface: HTMLElement, signal: AbortSignal, move: (by: { x: number; y: number }) => void): void {
  const isHandle = (target: EventTarget | null) => target instanceof Element && target.closest(HANDLE) !== null;
  let from: { x: number; y: number } | undefined;

  onTrusted(
    surface,
    'pointerdown',
    (event) => {
      const { target } = event;
      if (event.button !== 0 || !(target instanceof Element) || !surface.querySelector(HANDLE)) return;
      if (!isHandle(target) && (target.closest('button') || !target.closest('header'))) return;
      from = { x: event.clientX, y: event.clientY };
      surface.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  onTrusted(
    surface,
    'pointermove',
    (event) => {
      if (!from) return;
      move({ x: event.clientX - from.x, y: event.clientY - from.y });
      from = { x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  const drop = () => {
    from = undefined;
  };
  onTrusted(surface, 'pointerup', drop, { signal });
  onTrusted(surface, 'pointercancel', drop, { signal });
  onTrusted(
    surface,
    'keydown',
    (event) => {
      const by = ARROWS[event.key];
      if (!by || !isHandle(event.target)) return;
      event.preventDefault();
      move(by);
    },
    { signal, passive: false },
  );
}
