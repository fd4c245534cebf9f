import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isAwaited, type PageStateProps } from './PageState.tsx';

/** What `usePauseFocus` gives. */
export interface PauseFocus {
  /** What holds the buttons, and a title with a `tabIndex` of -1. */
  box: RefObject<HTMLElement | null>;
  onPause: PageStateProps['onPause'];
}

/**
 * The button that pauses and the one that goes on take each other's place, with a while in between in which there is neither.
 * Whoever pressed one has the focus on the other then, or on the title where there is none, unless they went on meanwhile.
 */
export function usePauseFocus({ state, onPause }: Pick<PageStateProps, 'state' | 'onPause'>): PauseFocus {
  const box = useRef<HTMLElement>(null);
  const pressed = useRef<Element | undefined>(undefined);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { activeElement } = document;
    if (activeElement === pressed.current) return;
    const hasGoneOn = activeElement !== document.body;
    if (!hasGoneOn && isAwaited(state)) return;
    pressed.current = undefined;
    if (!hasGoneOn) (box.current?.querySelector<HTMLElement>('[data-pause], [data-help]') ?? box.current?.querySelector<HTMLElement>('h1'))?.focus();
  });
  return {
    box,
    onPause:
      onPause &&
      ((paused) => {
        pressed.current = document.activeElement ?? undefined;
        onPause(paused);
      }),
  };
}
