import { describe, expect, test } from 'vitest';
import { FAST, type HoverEvent, type HoverState, LEAVE_DELAY, nextHover, SHOW_DELAY, SWITCH_DELAY } from '../../components/hover-state.ts';

// One test an arrow of the diagram in hover-state.ts. Mentions are letters, times are ms.
type State = HoverState<string>;
type Event = HoverEvent<string>;

const idle: State = { mode: 'idle' };
const waiting: State = { mode: 'waiting', mention: 'a', due: 350 };
const shown: State = { mode: 'shown', mention: 'a', pinned: false };
const pinned: State = { mode: 'shown', mention: 'a', pinned: true };
const held: State = { mode: 'shown', mention: 'b', pinned: false, held: true };
const switching: State = { mode: 'switching', mention: 'a', next: 'b', due: 100 };
const leaving: State = { mode: 'leaving', mention: 'a', due: 300 };
const muted: State = { mode: 'muted', mention: 'a' };

const over = (mention: string, at = 1000, fast = false): Event => ({ type: 'over', mention, at, fast });
const away = (at = 1000, toCard = false): Event => ({ type: 'away', at, toCard });
const inCard: Event = { type: 'in-card' };
const due: Event = { type: 'due' };
const dismiss: Event = { type: 'dismiss' };
const pressed: Event = { type: 'pressed' };
const pin: Event = { type: 'pin' };
const changed: Event = { type: 'changed' };
const open: Event = { type: 'open', mention: 'b' };

test('the delays are those of the experience', () => {
  expect({ SHOW_DELAY, SWITCH_DELAY, LEAVE_DELAY, FAST }).toEqual({ SHOW_DELAY: 350, SWITCH_DELAY: 100, LEAVE_DELAY: 300, FAST: 0.5 });
});

describe('a state follows an event', () => {
  test.each<[string, State, Event, State]>([
    ['idle: a mention is waited on', idle, over('a'), { mode: 'waiting', mention: 'a', due: 1350 }],
    ['idle: nothing else matters', idle, away(), idle],
    ['idle: there is nothing to dismiss', idle, dismiss, idle],
    ['waiting: resting on goes on waiting', waiting, over('a'), waiting],
    ['waiting: passing fast starts anew', waiting, over('a', 1000, true), { mode: 'waiting', mention: 'a', due: 1350 }],
    ['waiting: another mention starts anew', waiting, over('b'), { mode: 'waiting', mention: 'b', due: 1350 }],
    ['waiting: leaving ends it', waiting, away(), idle],
    ['waiting: the card shows when due', waiting, due, shown],
    ['waiting: dismissing mutes the mention', waiting, dismiss, muted],
    ['waiting: a pressed button selects, drags or clicks, so that no card comes', waiting, pressed, muted],
    ['shown: the mention itself keeps it', shown, over('a'), shown],
    ['shown: a neighbour is waited on for a shorter time', shown, over('b'), { mode: 'switching', mention: 'a', next: 'b', due: 1100 }],
    ['shown: leaving gives time to come back', shown, away(), { mode: 'leaving', mention: 'a', due: 1300 }],
    ['shown: dismissing mutes the mention', shown, dismiss, muted],
    ['shown: a button pressed elsewhere closes it, also while it is still awaited', shown, pressed, muted],
    ['shown: pinning pins', shown, pin, pinned],
    ['shown: the pointer in the card changes nothing', shown, inCard, shown],
    ['shown: what it shows has changed, so the pointer may be outside and not have left', shown, changed, { ...shown, held: true }],
    ['pinned: what it shows may change', pinned, changed, pinned],
    ['leaving: what it shows may change', leaving, changed, leaving],
    ['pinned: neighbours do not open', pinned, over('b'), pinned],
    ['pinned: leaving does not close', pinned, away(), pinned],
    ['pinned: pinning again unpins', pinned, pin, shown],
    ['pinned: a button pressed elsewhere does not close it', pinned, pressed, pinned],
    ['pinned: dismissing closes', pinned, dismiss, muted],
    ['switching: the neighbour shows when due', switching, due, { mode: 'shown', mention: 'b', pinned: false }],
    ['switching: coming back keeps the card', switching, over('a'), shown],
    ['switching: a third mention starts anew', switching, over('c'), { mode: 'switching', mention: 'a', next: 'c', due: 1100 }],
    ['switching: reaching the card keeps it', switching, inCard, shown],
    ['switching: dismissing mutes the neighbour, on which the pointer is', switching, dismiss, { mode: 'muted', mention: 'b' }],
    ['switching: leaving both gives time', switching, away(), { mode: 'leaving', mention: 'a', due: 1300 }],
    ['leaving: coming back keeps the card', leaving, over('a'), shown],
    ['leaving: reaching the card keeps it', leaving, inCard, shown],
    ['leaving: a neighbour is waited on for a shorter time', leaving, over('b'), { mode: 'switching', mention: 'a', next: 'b', due: 1100 }],
    ['leaving: moving on does not prolong it', leaving, away(200), leaving],
    ['leaving: moving towards the card prolongs it', leaving, away(200, true), { mode: 'leaving', mention: 'a', due: 500 }],
    ['leaving: the card closes when due', leaving, due, idle],
    ['muted: the mention does not show again under a resting pointer', muted, over('a'), muted],
    ['muted: another mention is waited on', muted, over('b'), { mode: 'waiting', mention: 'b', due: 1350 }],
    ['muted: leaving ends it', muted, away(), idle],
    ['any: asking opens at once', waiting, open, held],
    ['any: asking by key opens with the focus', waiting, { ...open, focused: true }, { ...held, focused: true }],
    [
      'asked for by key: another mention takes no focus with it',
      { ...held, focused: true },
      over('a'),
      { mode: 'switching', mention: 'b', next: 'a', due: 1100 },
    ],
    ['asked for by key: pinned and unpinned it is what it was', { ...held, focused: true, pinned: true }, pin, { ...held, focused: true }],
    ['held: a pointer elsewhere does not close it', held, away(), held],
    ['held: reaching the card gives it to the pointer', held, inCard, { mode: 'shown', mention: 'b', pinned: false }],
  ])('%s', (_name, state, event, expected) => {
    expect(nextHover(state, event, { show: SHOW_DELAY })).toEqual(expected);
  });
});
