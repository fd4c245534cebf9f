/** The reader's pointer: turns its movements into hover events, at most one a frame. */

import { type HoverEvent, isFast, type PointerSample } from '../../components/hover-state.ts';
import type { Settings } from '../shared/settings.ts';
import type { Highlights, PlacedMention } from './highlights.ts';
import { type Box, isOnWay } from './place-card.ts';
import { onTrusted } from './trusted-events.ts';

export interface PointerOptions {
  highlights: Highlights;
  signal: AbortSignal;
  /** The pointer is on a mention, at this point. */
  onMentionAt(x: number, y: number): void;
  /** The mention whose card is open. */
  openMention(): PlacedMention | undefined;
  cardBox(): Box | undefined;
  /** True when an event's target is the card's host. */
  isCard(target: EventTarget | null): boolean;
  /** What opens a card. */
  trigger: Settings['trigger'];
  send(event: HoverEvent<PlacedMention>): void;
}

/** Watches the pointer until the signal aborts. */
export function watchPointer(options: PointerOptions): void {
  const { highlights, signal, onMentionAt, openMention, cardBox, isCard, trigger, send } = options;
  let last: PointerSample | undefined;
  let onMention = { x: 0, y: 0 };
  let queued: PointerEvent | undefined;
  const opens = (altKey: boolean) => trigger === 'hover' || (trigger === 'hover-with-alt' && altKey);

  const over = (mention: PlacedMention, { x, y, at }: PointerSample, fast: boolean) => {
    onMention = { x, y };
    onMentionAt(x, y);
    send({ type: 'over', mention, at, fast });
  };
  const look = () => {
    const event = queued;
    queued = undefined;
    if (!event || signal.aborted) return;
    const now: PointerSample = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    const fast = isFast(last, now);
    last = now;
    if (isCard(event.target)) return send({ type: 'in-card' });
    const mention = highlights.mentionAt(now.x, now.y);
    // The mention whose card is open keeps it, however it was opened.
    if (mention && (opens(event.altKey) || mention === openMention())) return over(mention, now, fast);
    const box = openMention() && cardBox();
    send({ type: 'away', at: now.at, toCard: box !== undefined && isOnWay(onMention, now, box) });
  };
  const onMove = (event: PointerEvent) => {
    // A held button means selecting or dragging: no card comes in between.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!queued) requestAnimationFrame(look);
    queued = event;
  };
  const onPress = ({ target }: PointerEvent) => {
    if (isCard(target)) return;
    // What it was pressed on may not have been looked at yet.
    look();
    last = undefined;
    send({ type: 'pressed' });
  };
  const leave = (at: number) => {
    // What it was on before it left is not looked at any more.
    queued = last = undefined;
    send({ type: 'away', at, toCard: false });
  };
  const onAlt = (event: KeyboardEvent) => {
    const mention = event.key === 'Alt' && last && highlights.mentionAt(last.x, last.y);
    if (mention && last) over(mention, { ...last, at: event.timeStamp }, false);
  };

  onTrusted(window, 'pointermove', onMove, { signal });
  onTrusted(window, 'pointerdown', onPress, { signal });
  onTrusted(document.documentElement, 'pointerleave', ({ target, timeStamp }) => target === document.documentElement && leave(timeStamp), { signal });
  onTrusted(window, 'pointerover', (event) => isInFrame(event) && leave(event.timeStamp), { signal });
  if (trigger === 'hover-with-alt') onTrusted(window, 'keydown', onAlt, { signal });
  if (trigger === 'double-click') watchDoubleClicks(options);
}

/** What holds a document of its own, which alone is told how the pointer moves there. */
const FRAMES = ['iframe', 'fencedframe', 'embed', 'object'];

function isInFrame(event: PointerEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && FRAMES.includes(target.localName);
}

function watchDoubleClicks({ highlights, signal, onMentionAt, isCard, send }: PointerOptions): void {
  const onDoubleClick = ({ target, clientX, clientY }: MouseEvent) => {
    const mention = isCard(target) ? undefined : highlights.mentionAt(clientX, clientY);
    if (!mention) return;
    onMentionAt(clientX, clientY);
    send({ type: 'open', mention });
  };
  onTrusted(window, 'dblclick', onDoubleClick, { signal });
}
