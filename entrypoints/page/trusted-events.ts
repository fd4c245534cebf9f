/** Listening to the reader, not to the page: events that a script made are let pass. */

/** TypeScript's library lacks the event of a page that was made ready ahead of time. */
type AllEvents = WindowEventMap & DocumentEventMap & { prerenderingchange: Event };

export interface ListenOptions {
  signal: AbortSignal;
  passive?: boolean;
}

/** Calls `handle` for real events only, in the capture phase, until the signal aborts. */
export function onTrusted<Type extends keyof AllEvents>(
  target: EventTarget,
  type: Type,
  handle: (event: AllEvents[Type]) => void,
  { signal, passive = true }: ListenOptions,
): void {
  const listener = (event: Event) => {
    if (event.isTrusted) handle(event as AllEvents[Type]);
  };
  target.addEventListener(type, listener, { capture: true, passive, signal });
}
