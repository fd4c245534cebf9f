/**
 * One page as one article: its passages read so far, what was found in them, and which of it is underlined. Knows the page's
 * text but nothing of pointers, cards or the browser.
 */
import { type AliasIndex, FAMILIAR } from '../../data/alias-index.ts';
import type { AliasTable, Entry } from '../../data/alias-table.ts';
import { type Evidence, findMentions, type Mention, noEvidence, noteIntroductions } from '../../data/find-mentions.ts';
import { chooseShown, countProseWords, isRelevant, type Show, type Signs, weigh } from '../../data/relevance.ts';
import { countCues, type Hit, scanText } from '../../data/scan-text.ts';
import { type ArticleFinder, createArticleFinder } from './article-text.ts';
import { elementAbove, isConnected } from './dom.ts';
import type { Highlights, PlacedMention } from './highlights.ts';
import { nodeAt, type Passage, rangeOf } from './text-blocks.ts';

/** Underlines of one page at most: more would be no help, and hit-testing must stay quick. */
const MOST_UNDERLINED = 300;
/** Mentions of one page that are remembered, for the popup's list and for the keyboard. */
const MOST_FOUND = 3000;
/** Names of one passage that are looked at, at most: a hostile page must not make us work. */
const MOST_HITS = 2000;

/** Hidden text may say what the page is about, and a familiar name in it does no harm; an underline needs text that is seen. */
const isUnderlinable = ({ topic }: Entry, { topics }: AliasIndex): boolean => topic >= 0 && !((topics[topic]?.[1] ?? 0) & FAMILIAR);

/** A mention with the passage whose text it was found in. */
interface FoundMention {
  mention: Mention;
  passage: Passage;
}

export interface ArticleOptions {
  show: Show;
  /** Numbers of topics that the reader does not want underlined. */
  hidden: ReadonlySet<number>;
}

/** What the popup and the keyboard know of an article. */
export interface Article {
  /** Finds the names in a passage. Its mentions are judged later, when what the rest of the text introduces is known. */
  take(passage: Passage): void;
  /** Judges one passage taken; false when there is none left. */
  judge(): boolean;
  /** Ends a reading: decides whether the article is about the subject, underlines, and forgets what was learned of the page's elements. */
  settle(): void;
  /** Drops what was found under these nodes, before their text is read again, and whatever has left the page. */
  dropUnder(nodes: readonly Node[]): void;
  /** Underlines in reading order. */
  placed(): PlacedMention[];
  /** Every topic spoken of, in reading order, with the number of its mentions; empty while the article is off the subject. */
  topics(): { topic: number; text: string; mentions: number }[];
  /** The range of a topic's first mention, underlined or not. */
  firstMention(topic: number): PlacedMention | undefined;
  isRelevant(): boolean;
}

export function createArticle(table: AliasTable, highlights: Highlights, { show, hidden }: ArticleOptions): Article {
  const finder: ArticleFinder = createArticleFinder();
  let evidence: Evidence = noEvidence();
  let found: FoundMention[] = [];
  /** Judged since the article was last settled. */
  let fresh: FoundMention[] = [];
  const taken: { passage: Passage; hits: readonly Hit[] }[] = [];
  let placed: PlacedMention[] = [];
  let words = 0;
  let signs: Signs = { points: 0, party: false };
  let relevant = false;

  const inArticle = (passage: Passage, hits: readonly Hit[]) =>
    hits.filter((hit) => {
      const node = nodeAt(passage, hit.start);
      return finder.holds(node) && (!isUnderlinable(hit.entry, table.index) || finder.shows(node));
    });

  const place = (from: readonly FoundMention[]) => {
    const shownTopics = new Set(show === 'first' ? placed.map(({ topic }) => topic) : []);
    const added: PlacedMention[] = [];
    for (const [passage, those] of Map.groupBy(from, (one) => one.passage)) {
      const mentions = those.map((one) => one.mention).filter(({ topic }) => !hidden.has(topic));
      for (const mention of chooseShown(mentions, table.index, show)) {
        if (shownTopics.has(mention.topic) || placed.length + added.length >= MOST_UNDERLINED) continue;
        const range = rangeOf(passage, mention.start, mention.end);
        if (!range) continue;
        if (show === 'first') shownTopics.add(mention.topic);
        added.push({ topic: mention.topic, range });
      }
    }
    if (added.length === 0) return;
    placed = inReadingOrder([...placed, ...added]);
    highlights.add(added);
  };

  return {
    take(passage) {
      const hits = inArticle(passage, scanText(passage.text, table).slice(0, MOST_HITS));
      noteIntroductions(hits, evidence, table.index);
      taken.push({ passage, hits });
    },
    judge() {
      const next = taken.shift();
      if (!next) return false;
      const { passage, hits } = next;
      const mentions = findMentions(passage.text, hits, table, evidence);
      words += countProseWords(passage.text);
      const { points, party } = weigh(mentions, countCues(hits), table.index);
      signs = { points: signs.points + points, party: signs.party || party };
      for (const mention of mentions) if (found.length + fresh.length < MOST_FOUND) fresh.push({ mention, passage });
      return true;
    },
    settle() {
      found.push(...fresh);
      const wasRelevant = relevant;
      relevant ||= isRelevant(signs, words);
      if (relevant) place(wasRelevant ? fresh : found);
      fresh = [];
      finder.forget();
    },
    dropUnder(nodes) {
      const roots = new Set(nodes);
      const isGone = (node: Node) => !isConnected(node) || isUnder(node, roots);
      const gone = placed.filter(({ range }) => isGone(range.startContainer) || range.collapsed);
      if (gone.length > 0) {
        placed = placed.filter((mention) => !gone.includes(mention));
        highlights.drop(gone);
      }
      found = found.filter(({ passage, mention }) => !isGone(nodeAt(passage, mention.start)));
      if (found.length === 0) evidence = noEvidence();
    },
    placed: () => placed,
    topics: () => (relevant ? countTopics(found) : []),
    firstMention(topic) {
      const underlined = placed.find((mention) => mention.topic === topic);
      if (underlined) return underlined;
      for (const { mention, passage } of found) {
        if (mention.topic !== topic || !isConnected(nodeAt(passage, mention.start))) continue;
        const range = rangeOf(passage, mention.start, mention.end);
        if (range) return { topic, range };
      }
      return undefined;
    },
    isRelevant: () => relevant,
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

function inReadingOrder(mentions: PlacedMention[]): PlacedMention[] {
  return mentions.filter(({ range }) => isConnected(range.startContainer)).sort((a, b) => compare(a.range, b.range));
}

/** Ranges in different trees (shadow roots) cannot be compared; they keep their order. */
function compare(a: Range, b: Range): number {
  try {
    return a.compareBoundaryPoints(Range.START_TO_START, b);
  } catch {
    return 0;
  }
}
