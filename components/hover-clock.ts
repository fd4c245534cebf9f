/** Runs the hover state: feeds it events, wakes it when it is due, and tells of every change. */
import { ASK_DELAY, type HoverDelays, type HoverEvent, type HoverState, isMovement, nextHover } from './hover-state.ts';

export interface HoverClockOptions<Mention> {
  delays: HoverDelays;
  signal: AbortSignal;
  /** The reader may be about to want this mention's card. */
  onExpect(mention: Mention): void;
  /** Whether the mention on which the pointer rests is still there, where that may scroll or move away: no movement of the pointer tells of that. */
  isUnderPointer?(mention: Mention): boolean;
  /** Whether the focus is in the card. */
  hasFocus(): boolean;
  onChange(state: HoverState<Mention>, before: HoverState<Mention>): void;
}

export interface HoverClock<Mention> {
  send(event: HoverEvent<Mention>): void;
  state(): HoverState<Mention>;
}

export function createHoverClock<Mention>(options: HoverClockOptions<Mention>): HoverClock<Mention> {
  const { delays, signal, onExpect, isUnderPointer = () => true, hasFocus, onChange } = options;
  let state: HoverState<Mention> = { mode: 'idle' };
  let dueTimer: ReturnType<typeof setTimeout> | undefined;
  let askTimer: ReturnType<typeof setTimeout> | undefined;

  const send = (event: HoverEvent<Mention>) => {
    const before = state;
    state = nextHover(state, event, delays);
    if (state === before) return;
    clearTimeout(dueTimer);
    clearTimeout(askTimer);
    if ('due' in state) {
      const left = Math.max(0, state.due - performance.now());
      const expected = state.mode === 'waiting' ? state.mention : state.mode === 'switching' ? state.next : undefined;
      const isStill = () => expected === undefined || isUnderPointer(expected);
      dueTimer = setTimeout(() => send(isStill() ? { type: 'due' } : { type: 'away', at: performance.now(), toCard: false }), left);
      if (expected !== undefined) askTimer = setTimeout(() => onExpect(expected), Math.min(ASK_DELAY, left / 2));
    }
    onChange(state, before);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(dueTimer);
    clearTimeout(askTimer);
  });
  // What a key asked for, no movement of the pointer takes away while the focus is in it (WCAG 1.4.13).
  const isEntered = () => state.mode === 'shown' && state.focused === true && hasFocus();
  return { send: (event) => (isMovement(event) && isEntered()) || send(event), state: () => state };
}
