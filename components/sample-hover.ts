/** Which card the sample shows: hovering as on a news page, with the places of the sample's parts as mentions. */
import { SAMPLE } from '../data/sample.ts';
import { createHoverClock } from './hover-clock.ts';
import { type HoverDelays, type HoverEvent, type HoverState, isOpen } from './hover-state.ts';
import type { TopicCardProps } from './TopicCard.tsx';

type Content = TopicCardProps['content'];

/** The card of one mention of the sample. */
export interface SampleCard {
  content: Content;
  /** Which part of the sample it belongs to. */
  place: number;
  pinned: boolean;
  /** The keyboard asked for it, and the focus goes into it. */
  byKeyboard: boolean;
}

export interface SampleHoverOptions {
  load(topic: string): Promise<Content | null>;
  delays: HoverDelays;
  signal: AbortSignal;
  /** Shows a card in place of the one before, or none. */
  show(card: SampleCard | undefined): void;
}

export interface SampleHover {
  send(event: HoverEvent<number>): void;
  /** Opens a mention's card at once. */
  open(place: number, byKeyboard: boolean): void;
}

const topicAt = (place: number): string => {
  const part = SAMPLE[place];
  return typeof part === 'object' ? part.topic : '';
};

const isPinned = (state: HoverState<number>): boolean => state.mode === 'shown' && state.pinned;

export function createSampleHover({ load, delays, signal, show }: SampleHoverOptions): SampleHover {
  let showing: SampleCard | undefined;
  /** The mention whose card a key has asked for, until it goes or another comes. */
  let focused: number | undefined;
  /** The mention that the pointer is on. */
  let pointed: number | undefined;
  const put = (card: SampleCard | undefined) => {
    showing = card;
    show(card);
  };
  const showFor = async (place: number) => {
    const content = showing?.place === place ? showing.content : await load(topicAt(place));
    const state = clock.state();
    // The place is the token: the reader may have moved on while the answer was on its way.
    if (signal.aborted || !isOpen(state) || !('mention' in state) || state.mention !== place) return;
    if (content) put({ content, place, pinned: isPinned(state), byKeyboard: focused === place });
    else send({ type: 'dismiss' });
  };
  const clock = createHoverClock<number>({
    delays,
    signal,
    onExpect: (place) => void load(topicAt(place)),
    hasFocus: () => document.activeElement?.closest('.sample-card') != null,
    onChange(state) {
      if (!isOpen(state) || !('mention' in state) || state.mention !== focused) focused = undefined;
      if (isOpen(state) && 'mention' in state) {
        if (showing?.place !== state.mention || showing.pinned !== isPinned(state)) void showFor(state.mention);
      } else if (showing) put(undefined);
    },
  });
  const send = (event: HoverEvent<number>) => {
    if (event.type === 'over') pointed = event.mention;
    else if (event.type === 'away' || event.type === 'in-card') pointed = undefined;
    clock.send(event);
    const state = clock.state();
    // Outside of the sample no movement is heard that would tell of a pointer elsewhere.
    if (state.mode === 'muted' && state.mention !== pointed) clock.send({ type: 'away', at: performance.now(), toCard: false });
  };
  return {
    send,
    open(place, byKeyboard) {
      if (showing) put(undefined);
      focused = byKeyboard ? place : undefined;
      send({ type: 'open', mention: place, ...(byKeyboard && { focused: true }) });
    },
  };
}
