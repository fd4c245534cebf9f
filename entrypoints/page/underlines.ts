/** Which mentions of a page are underlined, in reading order, and where. */
import type { Mention } from '../../data/find-mentions.ts';
import { chooseShown, type Wanted } from '../../data/relevance.ts';
import { isConnected } from './dom.ts';
import type { Highlights, PlacedMention } from './highlights.ts';
import { placeMention } from './place-mention.ts';
import { compareRanges } from './reading-order.ts';
import type { FoundMention } from './standing-text.ts';

/** Underlines of one page at most: more would be no help, and hit-testing must stay quick. */
const MOST_UNDERLINED = 300;

export interface UnderlineOptions extends Wanted {
  /** Numbers of topics that the reader does not want underlined. */
  hidden: ReadonlySet<number>;
}

export interface Underlines {
  /** Underlines what is worth it among all mentions that stand, beside what is underlined already. */
  place(found: readonly FoundMention[]): void;
  /** Takes away those whose text is gone. */
  dropWhere(isGone: (node: Node) => boolean): void;
  /** In reading order. */
  list(): PlacedMention[];
}

interface Underline extends PlacedMention {
  mention: Mention;
}

export function createUnderlines(topicFlags: Uint8Array, highlights: Highlights, { hidden, ...wanted }: UnderlineOptions): Underlines {
  let placed: Underline[] = [];
  const dropWhere = (isGone: (node: Node) => boolean) => {
    const gone = new Set(placed.filter(({ range }) => isGone(range.startContainer) || range.collapsed));
    if (gone.size === 0) return;
    placed = placed.filter((mention) => !gone.has(mention));
    highlights.drop([...gone]);
  };

  return {
    dropWhere,
    place(found) {
      dropWhere((node) => !isConnected(node));
      const underlined = new Set(placed.map(({ mention }) => mention));
      const shownTopics = new Set(wanted.show === 'first' ? placed.map(({ topic }) => topic) : []);
      const added: Underline[] = [];
      for (const [passage, those] of Map.groupBy(found, (one) => one.passage)) {
        const mentions = those.map((one) => one.mention);
        const standing = mentions.filter((mention) => underlined.has(mention));
        const others = mentions.filter((mention) => !underlined.has(mention) && !hidden.has(mention.topic) && !shownTopics.has(mention.topic));
        for (const mention of chooseShown(others, topicFlags, wanted, standing)) {
          if (placed.length + added.length >= MOST_UNDERLINED) break;
          const place = placeMention({ mention, passage });
          if (!place) continue;
          if (wanted.show === 'first') shownTopics.add(mention.topic);
          added.push({ ...place, mention });
        }
      }
      if (added.length === 0) return;
      placed = [...placed, ...added].sort((a, b) => compareRanges(a.range, b.range));
      highlights.add(added);
    },
    list: () => placed,
  };
}
