/**
 * Sidelight at work on one page, from start to abort: finds, underlines, explains. Wires the pieces by one signal; each piece
 * is in its own file.
 */
import type { AliasTable } from '../../data/alias-table.ts';
import { openOffices } from '../../data/descriptions.ts';
import type { OfficeTable } from '../../data/offices.ts';
import type { Handlers, SessionCalls } from '../shared/messages.ts';
import { pauseOf, type Settings } from '../shared/settings.ts';
import type { Point } from './anchor.ts';
import { createArticle } from './article.ts';
import { askForBriefing, askForTopic, isAlive, tellOfChange } from './browser.ts';
import { type CardController, createCardController } from './card-controller.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { CORNER } from './card-views.tsx';
import { watchDismissals } from './dismissals.ts';
import { createHighlights, type Highlights, type PlacedMention } from './highlights.ts';
import { createMentionSteps } from './mention-steps.ts';
import type { MenuPlace } from './menu-place.ts';
import { answerPageCalls } from './page-calls.ts';
import type { PageFollower } from './page-watcher.ts';
import { type PointerOptions, watchPointer } from './pointer.ts';
import { offerUndo, type Silenced, silence, thisSite } from './silencing.ts';
import { watchTaps } from './taps.ts';
import { createTopicLoader, type TopicLoader } from './topic-loader.ts';
import type { UnderlineOptions } from './underlines.ts';

export interface PageSessionOptions {
  table: AliasTable;
  /** Who held which office, where descriptions are underlined. */
  offices: OfficeTable | null;
  settings: Settings;
  signal: AbortSignal;
  menuPlace: MenuPlace;
  /** Has the page read, and what changes in it, for as long as the signal does not abort. */
  followPage(follower: PageFollower): void;
  /** The page has been read from top to bottom, or is not going to be. */
  onRead(): void;
  /** The page was replaced as a whole or the extension is gone: this session is over. */
  onEnd(): void;
  /** What the session before this one has silenced. */
  silenced: Silenced | undefined;
  /** Holds on to what this session silences, for the next one. */
  keepSilenced(silenced: Silenced | undefined): void;
}

/** What answers the calls of other rooms while a session is at work. */
export interface PageSession extends Handlers<SessionCalls> {
  /** Gives what is shown the look that the settings have now. */
  restyle(): void;
}

/** Starts a session. Everything it made is gone after the signal aborts. */
export function startPageSession(options: PageSessionOptions): PageSession {
  const { table, offices, settings, signal, menuPlace, followPage, onRead, onEnd, silenced, keepSilenced } = options;
  const paused = pauseOf(settings, location.hostname);
  const topics = createTopicLoader(table.names, askForTopic);
  const highlights = createHighlights();
  const closeOrEnd = () => (isAlive() ? cards.close() : onEnd());
  const host = createHost(settings, highlights, () => cards, closeOrEnd);
  const article = createArticle(table, highlights, wantedOf(settings, topics), offices ? openOffices(offices) : undefined);
  let hasBeenRead = false;
  const point: Point = { x: 0, y: 0, touch: false };
  const onSilence = (what: Silenced) => void silence(what, cards, keepSilenced);
  const cards = createCardController({
    host,
    delays: { show: settings.hoverDelay },
    signal,
    load: topics.load,
    openBriefing: askForBriefing,
    onSilence,
    onShown: highlights.setCurrent,
    lastPoint: () => point,
    isUnderPointer: (mention) => highlights.mentionAt(point.x, point.y) === mention,
    hasFocus: () => host.isHost(document.activeElement),
  });
  const tellIfNew = createTeller();
  const steps = createMentionSteps(article, highlights, cards);

  watchDismissals(host, signal, closeOrEnd);
  signal.addEventListener('abort', () => highlights.clear());
  if (!paused) {
    followPage({
      article,
      onChange() {
        if (!isAlive()) return onEnd();
        hasBeenRead = true;
        onRead();
        if (!host.isPinned() && isGone(cards.openMention())) cards.close();
        tellIfNew(article.topics().map(({ topic }) => topic));
      },
      onReplaced: onEnd,
    });
    watchReader({ highlights, host, cards, point, trigger: settings.trigger, signal, onEnd });
  } else {
    onRead();
    tellOfChange();
  }
  if (silenced) offerUndo(silenced, cards);
  const calls = answerPageCalls({
    paused,
    hasBeenRead: () => hasBeenRead,
    article,
    cards,
    steps,
    menuPlace,
    topics,
    onToggleSite: () => onSilence({ silent: !paused, topic: null, name: thisSite(), anchor: CORNER }),
  });
  return { ...calls, restyle: host.restyle };
}

/** Where the cards stand; with what was shown of a mention goes its mark. */
const createHost = (settings: Settings, highlights: Highlights, cards: () => CardController, onLost: () => void): CardHost =>
  createCardHost(settings, { onLost, onChanged: () => cards().send({ type: 'changed' }), onHide: () => highlights.setCurrent(undefined) });

/** Whether a mention's text has left the page. */
const isGone = (mention: PlacedMention | undefined): boolean => mention !== undefined && (!mention.range.startContainer.isConnected || mention.range.collapsed);

/** What the reader wants underlined. */
const wantedOf = ({ show, familiarNames: familiar, hiddenTopics }: Settings, { numberOf }: TopicLoader): UnderlineOptions => ({
  show,
  familiar,
  hidden: new Set(hiddenTopics.map(numberOf)),
});

interface ReaderOptions extends Pick<PageSessionOptions, 'signal' | 'onEnd'>, Pick<PointerOptions, 'highlights' | 'trigger'> {
  host: CardHost;
  cards: CardController;
  /** Kept at where the reader last was on a mention. */
  point: Point;
}

/** Follows the reader's pointer and finger. */
function watchReader({ highlights, host, cards, point, trigger, signal, onEnd }: ReaderOptions): void {
  const given = { highlights, signal, isCard: host.isHost, trigger };
  watchPointer({
    ...given,
    onMentionAt: (x, y) => Object.assign(point, { x, y, touch: false }),
    openMention: cards.openMention,
    cardBox: host.box,
    send: (event) => (isAlive() ? cards.send(event) : onEnd()),
  });
  watchTaps({
    ...given,
    onTap(mention, tapped) {
      if (!isAlive()) return onEnd();
      Object.assign(point, tapped);
      cards.send({ type: 'open', mention });
    },
  });
}

/** Tells the background of topics that are not those told last: a page that changes every second must not wake it every second. */
function createTeller(): (topics: readonly number[]) => void {
  let told: string | undefined;
  return (topics) => {
    if (String(topics) !== told) tellOfChange();
    told = String(topics);
  };
}
