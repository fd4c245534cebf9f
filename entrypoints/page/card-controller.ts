/** Which card is open: follows the hover state, the keyboard and the menu, and lets late answers drop. */
import { createHoverClock, type HoverClockOptions } from '../../components/hover-clock.ts';
import { type HoverEvent, type HoverState, isOpen } from '../../components/hover-state.ts';
import type { MentionListProps } from '../../components/MentionList.tsx';
import type { MentionStripProps } from '../../components/MentionStrip.tsx';
import type { BriefingGoal, ExplanationContent } from '../shared/messages.ts';
import { type Anchor, fragmentsOf, type Point } from './anchor.ts';
import type { CardHost } from './card-host.ts';
import { createCardViews } from './card-views.tsx';
import type { PlacedMention } from './highlights.ts';
import { createCardKeys } from './keyboard.ts';
import type { Silenced } from './silencing.ts';
import type { TopicLoader } from './topic-loader.ts';
import { figuresAround } from './words-around.ts';

export interface CardControllerOptions extends Pick<HoverClockOptions<PlacedMention>, 'delays' | 'signal' | 'isUnderPointer' | 'hasFocus'> {
  host: CardHost;
  load: TopicLoader['load'];
  openBriefing(goal: BriefingGoal): void;
  onSilence(silenced: Silenced): void;
  /** A mention's card has come, or stands beside this one now. */
  onShown(mention: PlacedMention): void;
  /** Where the pointer last was on a mention. */
  lastPoint(): Point;
}

export interface CardController {
  send(event: HoverEvent<PlacedMention>): void;
  /** The mention whose card is open. */
  openMention(): PlacedMention | undefined;
  /** Opens a mention's card from the keyboard and moves the focus into it. */
  openFor(mention: PlacedMention): void;
  showExplanation(content: ExplanationContent, anchor: Anchor): void;
  /** Says which mention the keyboard stands on. */
  announce(mention: PlacedMention, where: Omit<MentionStripProps, 'onExplain'>): void;
  /** Lists mentions and moves the focus into the list. */
  list(mentions: MentionListProps['mentions'], onExplain: (index: number) => void): void;
  /** Says something in place of a card. */
  note(text: string, anchor: Anchor, onUndo?: () => void): void;
  close(): void;
}

type State = HoverState<PlacedMention>;

const isPinned = (state: State): boolean => state.mode === 'shown' && state.pinned;
const isFocused = (state: State): boolean => state.mode === 'shown' && state.focused === true;

export function createCardController(options: CardControllerOptions): CardController {
  const { host, signal, load, openBriefing, onSilence, onShown, lastPoint } = options;
  /** What is on the screen: a mention's card, or something that belongs to no mention. */
  let showing: PlacedMention | 'other' | undefined;

  const opened = (what: PlacedMention | 'other') => {
    showing = what;
    keys.listen();
  };
  /** Moves the focus into what is shown beside a mention, which the pointer then cannot close by being elsewhere. */
  const enter = () => {
    if (host.isPinned()) return false;
    if (showing && showing !== 'other') clock.send({ type: 'open', mention: showing, focused: true });
    return host.focus();
  };
  const hide = () => {
    showing = undefined;
    keys.rest();
    host.hide();
  };
  const close = () => {
    clock.send({ type: 'dismiss' });
    hide();
  };
  /** Shows what belongs to no mention, in place of what was shown. */
  const showOther = (show: () => void) => {
    close();
    show();
    opened('other');
  };
  const views = createCardViews({ host, load, openBriefing, onClose: close, onSilence });
  const keys = createCardKeys({ host, onEscape: close, onPin: views.pin, onTab: enter });

  const showFor = async (mention: PlacedMention) => {
    const content = await load(mention.topic, figuresAround(mention.range));
    const state = clock.state();
    // The mention is the token: the reader may have moved on while the answer was on its way.
    if (signal.aborted || !isOpen(state) || !('mention' in state) || state.mention !== mention) return;
    if (!content) return close();
    views.topic(content, anchorOf(mention, isFocused(state) ? undefined : lastPoint()), isPinned(state), () => clock.send({ type: 'pin' }), mention);
    opened(mention);
    onShown(mention);
    if (isFocused(state)) host.focus();
  };
  const clock = createHoverClock<PlacedMention>({
    ...options,
    onExpect: (mention) => void load(mention.topic, figuresAround(mention.range)),
    onChange(state, before) {
      if (isOpen(state) && 'mention' in state) {
        if (showing !== state.mention || isPinned(state) !== isPinned(before)) void showFor(state.mention);
      } else if (showing && showing !== 'other') hide();
    },
  });
  signal.addEventListener('abort', hide);
  const openFor = (mention: PlacedMention) => {
    hide();
    clock.send({ type: 'open', mention, focused: true });
  };

  return {
    send: clock.send,
    openMention: () => (showing === 'other' ? undefined : showing),
    openFor,
    showExplanation: (content, anchor) => showOther(() => views.explanation(content, anchor)),
    announce: (mention, where) => showOther(() => views.strip({ ...where, onExplain: () => openFor(mention) }, anchorOf(mention, undefined))),
    list: (mentions, onExplain) => showOther(() => views.list(mentions, onExplain)),
    note: (text, anchor, onUndo) => showOther(() => views.note(text, anchor, onUndo)),
    close,
  };
}

/** A mention's own place; the point says beside which of its lines. */
function anchorOf({ range }: PlacedMention, point: Point | undefined): Anchor {
  const fragments = fragmentsOf(range);
  const first = fragments()[0];
  return { fragments, point: point ?? { x: first?.left ?? 0, y: first?.bottom ?? 0 } };
}
