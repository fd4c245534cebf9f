/** Stepping through the mentions by keyboard. */
import type { Article } from './article.ts';
import type { CardController } from './card-controller.ts';
import { elementAbove } from './dom.ts';
import type { Highlights, PlacedMention } from './highlights.ts';

export interface MentionSteps {
  /** To the next (1) or previous (-1) underlined mention, from the last one or from the top of the viewport. */
  step(by: 1 | -1): void;
  /** Opens the card of the mention the keyboard stands on, else of the first one in view. */
  open(): void;
  /** Scrolls to a mention and marks it. */
  goTo(mention: PlacedMention): void;
}

export function createMentionSteps(article: Article, highlights: Highlights, cards: CardController, nameOf: (topic: number) => Promise<string>): MentionSteps {
  let current: PlacedMention | undefined;

  const goTo = (mention: PlacedMention) => {
    current = mention;
    elementAbove(mention.range.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    highlights.setCurrent(mention);
  };
  const firstInView = (placed: readonly PlacedMention[]) => placed.findIndex(({ range }) => range.getBoundingClientRect().bottom >= 0);

  return {
    step(by) {
      const placed = article.placed();
      if (placed.length === 0) return;
      const at = current ? placed.indexOf(current) : -1;
      const from = at >= 0 ? at + by : Math.max(0, firstInView(placed)) - (by < 0 ? 1 : 0);
      const index = (from + placed.length) % placed.length;
      const mention = placed[index] as PlacedMention;
      goTo(mention);
      void nameOf(mention.topic).then((name) => current === mention && cards.announce(mention, name, index + 1, placed.length));
    },
    open() {
      const placed = article.placed();
      const mention = current && placed.includes(current) ? current : placed[firstInView(placed)];
      if (!mention) return;
      goTo(mention);
      cards.openFor(mention);
    },
    goTo,
  };
}
