/** A plain text judged as one article: what the page script would mark in it. */
import type { AliasTable } from './alias-table.ts';
import { openOffices, withDescriptions } from './descriptions.ts';
import { findMentionsIn, type Mention } from './find-mentions.ts';
import { findHints } from './hints.ts';
import type { OfficeTable } from './offices.ts';
import { chooseShown, countProseWords, isRelevant, isWorthReading, type Show, weigh } from './relevance.ts';
import { countCues, scanText } from './scan-text.ts';
import { BLOCK_SEPARATOR } from './written-name.ts';

export interface AnnotateOptions {
  show: Show;
  /** Names that every reader knows are marked, too. */
  familiar?: boolean | undefined;
  /** `article`: the text is an article of its own and must be about the subject; `none`: that is taken for granted. */
  context: 'article' | 'none';
  /** The article's day, month or year in ISO form, if it is known. */
  published?: string | undefined;
  /** Who held which office, where descriptions are wanted. */
  offices?: OfficeTable | undefined;
}

/** The marked mentions in reading order, with offsets in UTF-16 code units of `text`. An empty line ends a block. */
export function annotateText(text: string, table: AliasTable, { show, familiar = false, context, published, offices }: AnnotateOptions): Mention[] {
  // One character for one character, so that offsets stay those of the text given.
  const blocks = text.replace(/\n(?=[ \t\r]*\n)/g, BLOCK_SEPARATOR);
  const { topicFlags } = table.names;
  const isArticle = context === 'article';
  const words = countProseWords(blocks);
  if (isArticle && !isWorthReading(findHints(blocks).length, words)) return [];
  const hits = scanText(blocks, table);
  const mentions = findMentionsIn(blocks, hits, table, published);
  if (isArticle && !isRelevant(weigh(mentions, countCues(hits), topicFlags), words)) return [];
  const described = offices ? openOffices(offices).find(blocks, () => published) : [];
  return chooseShown(withDescriptions(mentions, described), topicFlags, { show, familiar });
}
