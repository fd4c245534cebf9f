/**
 * One page as one article: what was found in its text so far, and which of it is underlined. Knows the page's text but nothing
 * of pointers, cards or the browser.
 */
import type { AliasTable } from '../../data/alias-table.ts';
import { readArticleDate } from './article-date.ts';
import { createReading, type FoundMention, type Reading } from './article-reading.ts';
import { elementAbove, isConnected } from './dom.ts';
import type { Highlights, PlacedMention } from './highlights.ts';
import { nodeAt, rangeOf } from './text-blocks.ts';
import { createUnderlines, type UnderlineOptions } from './underlines.ts';

/** Mentions of one page that are remembered, for the popup's list and for the keyboard. */
const MOST_FOUND = 3000;

/** What the popup and the keyboard know of an article. */
export interface Article extends Pick<Reading, 'take' | 'scan' | 'judge' | 'isRelevant'> {
  /** Ends a reading: underlines what is worth it, if the article is about the subject. */
  settle(): void;
  /** Drops what was found under these nodes, before their text is read again, and whatever has left the page. */
  dropUnder(nodes: readonly Node[]): void;
  /** Underlines in reading order. */
  placed(): PlacedMention[];
  /** Every topic spoken of, in reading order, with the number of its mentions; empty while the article is off the subject. */
  topics(): { topic: number; text: string; mentions: number }[];
  /** The mention at a place in the text, underlined or not, on an article about the subject or not. */
  mentionAt(node: Node, offset: number): PlacedMention | undefined;
  /** The range of a topic's first mention, underlined or not. */
  firstMention(topic: number): PlacedMention | undefined;
}

export function createArticle(table: AliasTable, highlights: Highlights, options: UnderlineOptions): Article {
  const reading = createReading(table, readArticleDate, options.familiar);
  const underlines = createUnderlines(table.names.topicFlags, highlights, options);
  let found: FoundMention[] = [];

  return {
    take: reading.take,
    scan: reading.scan,
    judge: reading.judge,
    isRelevant: reading.isRelevant,
    settle() {
      const wasRelevant = reading.isRelevant();
      const fresh = reading.finish().slice(0, MOST_FOUND - found.length);
      found.push(...fresh);
      if (reading.isRelevant()) underlines.place(wasRelevant ? fresh : found);
    },
    dropUnder(nodes) {
      const roots = new Set(nodes);
      const isGone = (node: Node) => !isConnected(node) || isUnder(node, roots);
      underlines.dropWhere(isGone);
      found = found.filter(({ passage, mention }) => !isGone(nodeAt(passage, mention.start)));
      if (found.length === 0) reading.restart();
    },
    placed: underlines.list,
    topics: () => (reading.isRelevant() ? countTopics(found) : []),
    mentionAt(node, offset) {
      for (const { mention, passage } of found) {
        if (nodeAt(passage, mention.start) !== node && nodeAt(passage, mention.end - 1) !== node) continue;
        const range = isConnected(node) ? rangeOf(passage, mention.start, mention.end) : undefined;
        if (range?.isPointInRange(node, offset)) return { topic: mention.topic, range };
      }
      return undefined;
    },
    firstMention(topic) {
      const underlined = underlines.list().find((mention) => mention.topic === topic);
      if (underlined) return underlined;
      for (const { mention, passage } of found) {
        if (mention.topic !== topic || !isConnected(nodeAt(passage, mention.start))) continue;
        const range = rangeOf(passage, mention.start, mention.end);
        if (range) return { topic, range };
      }
      return undefined;
    },
  };
}

function isUnder(node: Node, roots: ReadonlySet<Node>): boolean {
  let above: Node | null = node;
  while (above && !roots.has(above)) above = elementAbove(above);
  return above !== null;
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
