/**
 * What hovering means, as a pure function of what the reader does. The mention is the token: an answer for another mention
 * than the state's is stale.
 *
 *            over                 due                    away / away-to-card
 *   idle ──────────▶ waiting ──────────▶ shown ────────────────────────────▶ leaving
 *    ▲  ◀──────────     │                ▲  ▲ │ over (another)                 │  │ due
 *    │     away         │ dismiss        │  │ ▼                                │  │
 *    │                  ▼                │  switching ── due ─▶ shown          │  ▼
 *    │               muted ◀── dismiss ──┴──────────────────────◀ over, in-card   idle
 *    └── away ──────────┘
 *
 * `open` (keyboard, menu) leads to shown at once; `pin` keeps a shown card until it is dismissed, `changed` until the pointer has
 * been in it. `pressed` dismisses all but a pinned card.
 */

/** Rest on a mention until its card shows: long enough not to jump at a passing pointer (Wikipedia waits 500 ms, of which most is loading). */
export const SHOW_DELAY = 350; // ms
/** Rest until the topic is asked for, so that a sleeping worker wakes while the reader still waits. */
export const ASK_DELAY = 150; // ms
/** Rest on a neighbour while a card is open: the reader already knows what hovering does. */
export const SWITCH_DELAY = 100; // ms
/** Time to come back to the mention or reach the card (Wikimedia's products use the same). */
export const LEAVE_DELAY = 300; // ms
/** A pointer at least this fast is passing by (10ten's measure). */
export const FAST = 0.5; // px per ms

/** Samples farther apart do not tell a speed: the pointer rested in between. */
const STALE = 100; // ms

/** Where the pointer was at a moment, in px and ms. */
export interface PointerSample {
  x: number;
  y: number;
  at: number;
}

/** True when the pointer passed from one place to the other without meaning to stay. */
export function isFast(before: PointerSample | undefined, now: PointerSample): boolean {
  if (!before) return false;
  const time = now.at - before.at;
  if (time <= 0 || time > STALE) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) / time >= FAST;
}

export type HoverState<Mention> =
  /** Nothing is shown or awaited. */
  | { mode: 'idle' }
  /** The pointer rests on a mention; the card shows when `due`. */
  | { mode: 'waiting'; mention: Mention; due: number }
  /**
   * The card is open; `held` while the pointer has not come to where it stands, and so cannot close it by being elsewhere; `focused`
   * when a key asked for it, so that the focus belongs in it.
   */
  | { mode: 'shown'; mention: Mention; pinned: boolean; held?: true; focused?: true }
  /** The card of `mention` is open and the pointer rests on another mention. */
  | { mode: 'switching'; mention: Mention; next: Mention; due: number }
  /** The card is open and the pointer is elsewhere; it closes when `due`. */
  | { mode: 'leaving'; mention: Mention; due: number }
  /** Dismissed: nothing shows again on this mention until the pointer has left it. */
  | { mode: 'muted'; mention: Mention };

export type HoverEvent<Mention> =
  /** The pointer is on a mention; `fast` when it is only passing. */
  | { type: 'over'; mention: Mention; at: number; fast: boolean }
  /** The pointer is on nothing of ours; `toCard` when it is on its way from the mention to the card. */
  | { type: 'away'; at: number; toCard: boolean }
  /** The pointer is in the card. */
  | { type: 'in-card' }
  /** What the card shows has become another thing or size: the pointer may be outside, and has not left. */
  | { type: 'changed' }
  /** The clock has reached the state's `due`. */
  | { type: 'due' }
  /** Escape, a click elsewhere, scrolling away, another tab. */
  | { type: 'dismiss' }
  /** A button or a finger was put down outside of the card, to select, to drag or to click: no card comes in between, and none but a pinned one stays. */
  | { type: 'pressed' }
  /** The reader asked for the card of this mention; `focused` when by a key. */
  | { type: 'open'; mention: Mention; focused?: true }
  | { type: 'pin' };

/** Delays of one reader; `show` is a setting. */
export interface HoverDelays {
  show: number;
}

/** The state after an event. Pure; times are in ms of one clock. */
export function nextHover<Mention>(state: HoverState<Mention>, event: HoverEvent<Mention>, delays: HoverDelays): HoverState<Mention> {
  switch (event.type) {
    case 'open':
      return { mode: 'shown', mention: event.mention, pinned: false, held: true, ...(event.focused && { focused: true }) };
    case 'dismiss':
      return afterDismissal(state);
    case 'pressed':
      return state.mode === 'shown' && state.pinned ? state : afterDismissal(state);
    case 'pin':
      if (state.mode === 'shown') return { ...state, pinned: !state.pinned };
      return 'mention' in state && isOpen(state) ? { mode: 'shown', mention: state.mention, pinned: true } : state;
    case 'in-card':
      if (state.mode === 'shown' && state.held) return { mode: 'shown', mention: state.mention, pinned: state.pinned };
      return state.mode === 'leaving' || state.mode === 'switching' ? { mode: 'shown', mention: state.mention, pinned: false } : state;
    case 'changed':
      return state.mode === 'shown' && !state.pinned ? { ...state, held: true } : state;
    case 'due':
      return afterDue(state);
    case 'over':
      return afterOver(state, event, delays);
    case 'away':
      return afterAway(state, event);
  }
}

/** True when the pointer has moved, and done nothing else. */
export const isMovement = ({ type }: HoverEvent<unknown>): boolean => type === 'over' || type === 'away' || type === 'in-card';

/** True while a card is on the screen. */
export function isOpen<Mention>(state: HoverState<Mention>): boolean {
  return state.mode === 'shown' || state.mode === 'switching' || state.mode === 'leaving';
}

/** Silent is the mention that the pointer is on. */
function afterDismissal<Mention>(state: HoverState<Mention>): HoverState<Mention> {
  if (state.mode === 'idle' || state.mode === 'muted') return state;
  return { mode: 'muted', mention: state.mode === 'switching' ? state.next : state.mention };
}

function afterDue<Mention>(state: HoverState<Mention>): HoverState<Mention> {
  switch (state.mode) {
    case 'waiting':
      return { mode: 'shown', mention: state.mention, pinned: false };
    case 'switching':
      return { mode: 'shown', mention: state.next, pinned: false };
    case 'leaving':
      return { mode: 'idle' };
    default:
      return state;
  }
}

function afterOver<Mention>(
  state: HoverState<Mention>,
  { mention, at, fast }: { mention: Mention; at: number; fast: boolean },
  delays: HoverDelays,
): HoverState<Mention> {
  switch (state.mode) {
    case 'muted':
      return state.mention === mention ? state : { mode: 'waiting', mention, due: at + delays.show };
    case 'idle':
      return { mode: 'waiting', mention, due: at + delays.show };
    case 'waiting':
      return state.mention === mention && !fast ? state : { mode: 'waiting', mention, due: at + delays.show };
    case 'shown':
      if (state.pinned || state.mention === mention) return state;
      return { mode: 'switching', mention: state.mention, next: mention, due: at + SWITCH_DELAY };
    case 'switching':
      if (state.mention === mention) return { mode: 'shown', mention, pinned: false };
      return state.next === mention && !fast ? state : { mode: 'switching', mention: state.mention, next: mention, due: at + SWITCH_DELAY };
    case 'leaving':
      if (state.mention === mention) return { mode: 'shown', mention, pinned: false };
      return { mode: 'switching', mention: state.mention, next: mention, due: at + SWITCH_DELAY };
  }
}

function afterAway<Mention>(state: HoverState<Mention>, { at, toCard }: { at: number; toCard: boolean }): HoverState<Mention> {
  switch (state.mode) {
    case 'waiting':
    case 'muted':
      return { mode: 'idle' };
    case 'shown':
      return state.pinned || state.held ? state : { mode: 'leaving', mention: state.mention, due: at + LEAVE_DELAY };
    case 'switching':
      return { mode: 'leaving', mention: state.mention, due: at + LEAVE_DELAY };
    case 'leaving':
      return toCard ? { ...state, due: at + LEAVE_DELAY } : state;
    default:
      return state;
  }
}
