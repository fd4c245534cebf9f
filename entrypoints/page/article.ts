/**
 * One page as one article: what was found in its text so far, and which of it is underlined. Knows the page's text but nothing
 * of pointers, cards or the browser.
 */
import { FAMILIAR } from '../../data/alias-index.ts';
import type { AliasTable } from '../../data/alias-table.ts';
import type { DescriptionFinder } from '../../data/descriptions.ts';
import { readArticleDate } from './article-date.ts';
import { createReading, type Reading } from './article-reading.ts';
import type { Highlights, PlacedMention } from './highlights.ts';
import { type ChangedBlocks, isWithin } from './page-changes.ts';
import { placeMention } from './place-mention.ts';
import type { FoundMention } from './standing-text.ts';
import { nodeAt } from './text-blocks.ts';
import { createUnderlines, type UnderlineOptions } from './underlines.ts';

/** What the popup and the keyboard know of an article. */
export interface Article extends Pick<Reading, 'take' | 'scan' | 'judge' | 'isRelevant' | 'length' | 'revealed' | 'unseen'> {
  /** Ends a reading: underlines what is worth it, if the article is about the subject. */
  settle(): void;
  /** Drops what was found in these blocks, before their text is read again, and whatever has left the page. */
  dropWithin(changed: ChangedBlocks): void;
  /** Underlines in reading order. */
  placed(): PlacedMention[];
  /**
   * The topics spoken of, in reading order, with the number of their mentions, for every list and count that a reader sees: names
   * that every reader knows only where they are underlined too. Empty while the article is off the subject.
   */
  topics(): { topic: number; text: string; mentions: number }[];
  /** The mention at a place in the text, underlined or not, on an article about the subject or not. */
  mentionAt(node: Node, offset: number): PlacedMention | undefined;
  /** The range of a topic's first mention, underlined or not. */
  firstMention(topic: number): PlacedMention | undefined;
}

export function createArticle(table: AliasTable, highlights: Highlights, options: UnderlineOptions, descriptions?: DescriptionFinder): Article {
  const { topicFlags } = table.names;
  const isListed = ({ topic }: { topic: number }) => options.familiar || !((topicFlags[topic] ?? 0) & FAMILIAR);
  const reading = createReading(table, readArticleDate, options.familiar, descriptions);
  const underlines = createUnderlines(topicFlags, highlights, options);
  let relevant = false;

  return {
    take: reading.take,
    scan: reading.scan,
    judge: reading.judge,
    isRelevant: () => relevant,
    length: reading.length,
    revealed: reading.revealed,
    unseen: reading.unseen,
    settle() {
      reading.finish();
      relevant = reading.isRelevant();
      // All that stands, not only what is new: it takes over from an underline whose text is gone.
      if (relevant) underlines.place(reading.found());
      else underlines.dropWhere(() => true);
    },
    dropWithin(changed) {
      const isGone = isWithin(changed);
      underlines.dropWhere(isGone);
      reading.dropWhere(isGone);
    },
    placed: underlines.list,
    topics: () => (relevant ? countTopics(reading.found()).filter(isListed) : []),
    mentionAt(node, offset) {
      for (const found of reading.found()) {
        const { mention, passage } = found;
        if (nodeAt(passage, mention.start) !== node && nodeAt(passage, mention.end - 1) !== node) continue;
        const placed = placeMention(found);
        if (placed?.range.isPointInRange(node, offset)) return placed;
      }
      return undefined;
    },
    firstMention(topic) {
      const underlined = underlines.list().find((mention) => mention.topic === topic);
      if (underlined) return underlined;
      for (const found of reading.found()) {
        const placed = found.mention.topic === topic && placeMention(found);
        if (placed) return placed;
      }
      return undefined;
    },
  };
}

/** The topics of mentions in reading order, each with the words of its first mention. */
function countTopics(found: readonly FoundMention[]): ReturnType<Article['topics']> {
  const topics = new Map<number, { topic: number; text: string; mentions: number }>();
  for (const { mention, passage } of found) {
    const known = topics.get(mention.topic);
    if (known) known.mentions++;
    else topics.set(mention.topic, { topic: mention.topic, text: passage.text.slice(mention.start, mention.end), mentions: 1 });
  }
  return [...topics.values()];
}
