/**
 * Sidelight at work on one page, from start to abort: finds, underlines, explains. Wires the pieces by one signal; each piece
 * is in its own file.
 */
import type { AliasTable } from '../../data/alias-table.ts';
import type { Handlers, PageCalls } from '../shared/messages.ts';
import { isPausedOn, type Settings } from '../shared/settings.ts';
import { createArticle } from './article.ts';
import { askForBriefing, askForTopic, isAlive, tellTopics } from './browser.ts';
import { createCardController } from './card-controller.ts';
import { createCardHost, type Point } from './card-host.tsx';
import { watchDismissals } from './dismissals.ts';
import { createHighlights } from './highlights.ts';
import { createMentionSteps } from './mention-steps.ts';
import { watchMenuPlace } from './menu-place.ts';
import { answerPageCalls } from './page-calls.ts';
import { watchPage } from './page-watcher.ts';
import { watchPointer } from './pointer.ts';
import { offerUndo, type Silenced, silence } from './silencing.ts';
import { watchTaps } from './taps.ts';
import { createTopicLoader } from './topic-loader.ts';

export interface PageSessionOptions {
  table: AliasTable;
  settings: Settings;
  signal: AbortSignal;
  /** The page was replaced as a whole or the extension is gone: this session is over. */
  onEnd(): void;
  /** What the session before this one has silenced. */
  silenced: Silenced | undefined;
  /** Holds on to what this session silences, for the next one. */
  keepSilenced(silenced: Silenced | undefined): void;
}

/** Starts a session; returns what answers the calls of other rooms. Everything it made is gone after the signal aborts. */
export function startPageSession({ table, settings, signal, onEnd, silenced, keepSilenced }: PageSessionOptions): Handlers<PageCalls> {
  const paused = isPausedOn(settings, location.hostname);
  const topics = createTopicLoader(table.names, askForTopic);
  const highlights = createHighlights();
  const closeOrEnd = () => (isAlive() ? cards.close() : onEnd());
  const host = createCardHost(settings, closeOrEnd);
  const hidden = new Set(settings.hiddenTopics.map(topics.numberOf));
  const article = createArticle(table, highlights, { show: settings.show, hidden });
  const point: Point = { x: 0, y: 0, touch: false };
  const cards = createCardController({
    host,
    delays: { show: settings.hoverDelay },
    signal,
    load: topics.load,
    openBriefing: askForBriefing,
    onSilence: (what) => void silence(what, cards, keepSilenced),
    lastPoint: () => point,
  });
  const steps = createMentionSteps(article, highlights, cards, topics);

  watchDismissals(host, signal, closeOrEnd);
  signal.addEventListener('abort', () => highlights.clear());
  if (!paused) {
    watchPage({
      article,
      signal,
      onChange() {
        if (!isAlive()) return onEnd();
        const open = cards.openMention();
        if (open && !host.isPinned() && (!open.range.startContainer.isConnected || open.range.collapsed)) cards.close();
        tellTopics(article.topics().length);
      },
      onReplaced: onEnd,
    });
    watchPointer({
      highlights,
      signal,
      onMentionAt: (x, y) => Object.assign(point, { x, y, touch: false }),
      openMention: cards.openMention,
      cardBox: host.box,
      isCard: host.isHost,
      trigger: settings.trigger,
      send: (event) => (isAlive() ? cards.send(event) : onEnd()),
    });
    watchTaps({
      highlights,
      signal,
      isCard: host.isHost,
      trigger: settings.trigger,
      onTap(mention, x, y) {
        if (!isAlive()) return onEnd();
        Object.assign(point, { x, y, touch: true });
        cards.send({ type: 'open', mention });
      },
    });
  }
  if (silenced) offerUndo(silenced, cards);
  return answerPageCalls({ paused, article, cards, steps, menuPlace: watchMenuPlace(article, signal), topics });
}
