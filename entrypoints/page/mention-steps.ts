/** The mentions by keyboard: one after the other, or as a list. */
import type { Article } from './article.ts';
import type { CardController } from './card-controller.ts';
import { CORNER } from './card-views.tsx';
import type { Highlights, PlacedMention } from './highlights.ts';
import { bringToMiddle } from './panes.ts';
import { compareRanges } from './reading-order.ts';
import { placeOf } from './words-around.ts';

export interface MentionSteps {
  /** To the next (1) or previous (-1) underlined mention, from the last one or from the top of the viewport. */
  step(by: 1 | -1): void;
  /** Opens the card of the mention the keyboard stands on, else of the first one in view or below, else of the last one. */
  open(): void;
  /** Lists the first mention of each topic, underlined or not, in reading order; choosing one goes there and explains it. */
  list(): void;
  /** Scrolls to a mention and marks it. */
  goTo(mention: PlacedMention): void;
}

const NOTHING = 'Nothing is underlined on this page.';

export function createMentionSteps(article: Article, highlights: Pick<Highlights, 'setCurrent'>, cards: CardController): MentionSteps {
  let current: PlacedMention | undefined;

  const go = (mention: PlacedMention, show?: () => void) => {
    current = mention;
    bringToMiddle(mention.range);
    show?.();
    // What had been shown before took its mark away with it.
    highlights.setCurrent(mention);
  };
  const explain = (mention: PlacedMention) => go(mention, () => cards.openFor(mention));
  const sayNothing = () => cards.note(NOTHING, CORNER);
  /** Text that the page has hidden since stands nowhere. */
  const placed = () => article.placed().filter(({ range }) => range.getClientRects().length > 0);
  const isBelowTop = ({ range }: PlacedMention) => range.getBoundingClientRect().bottom >= 0;

  return {
    step(by) {
      const mentions = placed();
      const total = mentions.length;
      if (total === 0) return sayNothing();
      const at = current ? mentions.indexOf(current) : -1;
      const from = at >= 0 ? at + by : Math.max(0, mentions.findIndex(isBelowTop)) - (by < 0 ? 1 : 0);
      const index = (from + total) % total;
      const mention = mentions[index] as PlacedMention;
      go(mention, () => cards.announce(mention, { name: String(mention.range), position: index + 1, total }));
    },
    open() {
      const mentions = placed();
      const mention = current && mentions.includes(current) ? current : (mentions.find(isBelowTop) ?? mentions.at(-1));
      if (mention) explain(mention);
      else sayNothing();
    },
    list() {
      const mentions = article
        .topics()
        .flatMap(({ topic }) => article.firstMention(topic) ?? [])
        .sort((a, b) => compareRanges(a.range, b.range));
      const entries = mentions.map(({ range }) => ({ name: String(range), place: placeOf(range) }));
      cards.list(entries, (index) => explain(mentions[index] as PlacedMention));
    },
    goTo: go,
  };
}
