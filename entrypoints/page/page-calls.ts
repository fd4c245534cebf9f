/** What a page answers to the background and the popup. */
import type { Handlers, PageCommand, SessionCalls } from '../shared/messages.ts';
import type { Article } from './article.ts';
import { readArticleDate } from './article-date.ts';
import type { CardController } from './card-controller.ts';
import { CORNER } from './card-views.tsx';
import type { MentionSteps } from './mention-steps.ts';
import type { MenuPlace } from './menu-place.ts';
import { selectionAnchor } from './selection-anchor.ts';
import type { TopicLoader } from './topic-loader.ts';

export interface PageCallOptions {
  /** Where Sidelight rests: on this site, everywhere, or not at all. */
  paused: 'here' | 'everywhere' | undefined;
  /** True once the page has been read from top to bottom. */
  hasBeenRead(): boolean;
  article: Article;
  cards: CardController;
  steps: MentionSteps;
  menuPlace: MenuPlace;
  topics: TopicLoader;
  /** Silences this site, or brings it back. */
  onToggleSite(): void;
}

const PAUSED = 'Sidelight is paused here. Its toolbar button brings it back.';
const READING = 'This page is still being read. Ask again in a moment.';
const FRAME = 'Sidelight does not read frames, which are pages within the page. Select words to have them explained.';
const NO_NAME = 'Sidelight knows no name at this place. Select words to have them explained.';

export function answerPageCalls({ paused, hasBeenRead, article, cards, steps, menuPlace, topics, onToggleSite }: PageCallOptions): Handlers<SessionCalls> {
  const commands: Record<PageCommand, () => void> = {
    'next-mention': () => steps.step(1),
    'previous-mention': () => steps.step(-1),
    'open-mention': steps.open,
    'list-mentions': steps.list,
    'toggle-site': onToggleSite,
  };
  /** Says something in the corner. */
  const say = (text: string) => cards.note(text, CORNER);
  const stateOfPage = () => {
    if (paused) return 'paused';
    if (article.isRelevant()) return 'annotated';
    return hasBeenRead() ? 'off-topic' : 'reading';
  };
  return {
    reportPage: () => ({
      state: stateOfPage(),
      written: readArticleDate(),
      topics: article.topics().map(({ topic, text, mentions }) => ({ topic: topics.idOf(topic), text, mentions })),
    }),
    goToMention({ topic }) {
      const mention = article.firstMention(topics.numberOf(topic));
      if (mention) steps.goTo(mention);
      return mention !== undefined;
    },
    showExplanation(content) {
      if (!content.explanation || !Array.isArray(content.explanation.topics) || !Array.isArray(content.cards)) return false;
      cards.showExplanation(content, content.inFrame ? CORNER : selectionAnchor(menuPlace));
      return true;
    },
    explainHere({ inFrame }) {
      const caret = inFrame ? null : menuPlace.caret();
      const mention = caret ? article.mentionAt(caret.offsetNode, caret.offset) : undefined;
      if (mention) cards.openFor(mention);
      else if (paused) say(PAUSED);
      else if (inFrame) say(FRAME);
      else say(hasBeenRead() ? NO_NAME : READING);
      return true;
    },
    runCommand({ command }) {
      if (typeof command !== 'string' || !Object.hasOwn(commands, command)) return null;
      if (paused && !(paused === 'here' && command === 'toggle-site')) say(PAUSED);
      else commands[command]();
      return null;
    },
  };
}
