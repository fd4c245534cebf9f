/** What a page answers to the background and the popup. */
import type { Handlers, PageCommand, SessionCalls } from '../shared/messages.ts';
import type { Article } from './article.ts';
import { readArticleDate } from './article-date.ts';
import type { CardController } from './card-controller.ts';
import type { MentionSteps } from './mention-steps.ts';
import type { MenuPlace } from './menu-place.ts';
import { selectionAnchor } from './selection-anchor.ts';
import type { TopicLoader } from './topic-loader.ts';

export interface PageCallOptions {
  paused: boolean;
  article: Article;
  cards: CardController;
  steps: MentionSteps;
  menuPlace: MenuPlace;
  topics: TopicLoader;
}

export function answerPageCalls({ paused, article, cards, steps, menuPlace, topics }: PageCallOptions): Handlers<SessionCalls> {
  const commands: Record<PageCommand, () => void> = {
    'next-mention': () => steps.step(1),
    'previous-mention': () => steps.step(-1),
    'open-mention': steps.open,
    'list-mentions': steps.list,
  };
  return {
    reportPage: () => ({
      state: paused ? 'paused' : article.isRelevant() ? 'annotated' : 'off-topic',
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
      cards.showExplanation(content, selectionAnchor(menuPlace));
      return true;
    },
    explainHere() {
      const mention = menuPlace.mention();
      if (mention) cards.openFor(mention);
      else cards.note('Sidelight knows no name at this place. Select words to have them explained.', { fragments: () => [], point: menuPlace.point() });
      return true;
    },
    runCommand({ command }) {
      if (typeof command === 'string' && Object.hasOwn(commands, command)) commands[command]();
      return null;
    },
  };
}
