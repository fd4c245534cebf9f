/** The mentions by keyboard: one after the other, or as a list. */
import type { Article } from './article.ts';
import type { CardController } from './card-controller.ts';
import { CORNER } from './card-views.tsx';
import { elementAbove } from './dom.ts';
import type { Highlights, PlacedMention } from './highlights.ts';
import type { TopicLoader } from './topic-loader.ts';
import { placeOf } from './words-around.ts';

export interface MentionSteps {
  /** To the next (1) or previous (-1) underlined mention, from the last one or from the top of the viewport. */
  step(by: 1 | -1): void;
  /** Opens the card of the mention the keyboard stands on, else of the first one in view. */
  open(): void;
  /** Lists the first mention of each topic, underlined or not; choosing one goes there and explains it. */
  list(): void;
  /** Scrolls to a mention and marks it. */
  goTo(mention: PlacedMention): void;
}

const NOTHING = 'Nothing is underlined on this page.';

export function createMentionSteps(article: Article, highlights: Highlights, cards: CardController, topics: TopicLoader): MentionSteps {
  let current: PlacedMention | undefined;
  /** Stepped to and not announced yet: whatever the reader does next makes the announcement stale. */
  let unannounced: PlacedMention | undefined;

  const goTo = (mention: PlacedMention) => {
    current = mention;
    unannounced = undefined;
    elementAbove(mention.range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    highlights.setCurrent(mention);
  };
  const explain = (mention: PlacedMention) => {
    goTo(mention);
    cards.openFor(mention);
  };
  const sayNothing = () => cards.note(NOTHING, CORNER);
  const firstInView = (placed: readonly PlacedMention[]) => placed.findIndex(({ range }) => range.getBoundingClientRect().bottom >= 0);

  return {
    step(by) {
      const placed = article.placed();
      if (placed.length === 0) return sayNothing();
      const at = current ? placed.indexOf(current) : -1;
      const from = at >= 0 ? at + by : Math.max(0, firstInView(placed)) - (by < 0 ? 1 : 0);
      const index = (from + placed.length) % placed.length;
      const mention = placed[index] as PlacedMention;
      goTo(mention);
      unannounced = mention;
      const announce = (name: string) => unannounced === mention && cards.announce(mention, { name, position: index + 1, total: placed.length });
      void topics.load(mention.topic).then((content) => announce(content?.topic.name ?? ''));
    },
    open() {
      const placed = article.placed();
      const mention = current && placed.includes(current) ? current : placed[firstInView(placed)];
      if (mention) explain(mention);
      else sayNothing();
    },
    list() {
      unannounced = undefined;
      const mentions = article.topics().flatMap(({ topic }) => (topics.isFamiliar(topic) ? [] : (article.firstMention(topic) ?? [])));
      const entries = mentions.map(({ range }) => ({ name: String(range), place: placeOf(range) }));
      cards.list(entries, (index) => explain(mentions[index] as PlacedMention));
    },
    goTo,
  };
}
