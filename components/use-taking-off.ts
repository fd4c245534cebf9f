import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface TakingOff<Box extends HTMLElement> {
  /** What holds the buttons, and the title to which the focus goes from an empty list: it has a `tabIndex` of -1. */
  box: RefObject<Box | null>;
  /** The name that has gone, to be told. */
  gone: string;
  /** Call it when the button of a name is pressed. */
  onPress(name: string): void;
}

/**
 * A list whose buttons go when they are pressed. Once the name is off the list, whoever pressed goes on from the button that
 * took the place, else from the last one, else from the title.
 */
export function useTakingOff<Box extends HTMLElement>(names: readonly string[], buttons: string): TakingOff<Box> {
  const box = useRef<Box>(null);
  const pressed = useRef<{ name: string; at: number } | undefined>(undefined);
  const [gone, setGone] = useState('');
  useLayoutEffect(() => {
    if (!pressed.current || names.includes(pressed.current.name)) return;
    const { name, at } = pressed.current;
    pressed.current = undefined;
    setGone(name);
    if (document.activeElement !== document.body) return;
    const left = [...(box.current?.querySelectorAll<HTMLElement>(buttons) ?? [])];
    (left[at] ?? left.at(-1) ?? box.current?.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
  });
  const onPress = (name: string) => {
    pressed.current = { name, at: names.indexOf(name) };
    // The same words once more would not be told.
    setGone('');
  };
  return { box, gone, onPress };
}
