/** Runs in a page: the article's text as the page script reads it. */
import { readArticleDate } from '../../entrypoints/page/article-date.ts';
import { createArticleFinder } from '../../entrypoints/page/article-text.ts';
import { createBlockReader } from '../../entrypoints/page/text-blocks.ts';

/** The text of the blocks that belong to the article, separated by empty lines, and the date that the page gives it. */
export function readArticle(): { text: string; published?: string | undefined } {
  const finder = createArticleFinder();
  const reader = createBlockReader(document.body);
  const blocks: string[] = [];
  for (let passage = reader.next(); passage; passage = reader.next()) {
    const starts = [0, ...[...passage.text.matchAll(/\u2029/g)].map((match) => match.index + 1)];
    passage.text.split('\u2029').forEach((block, i) => {
      const first = passage.nodes[passage.starts.findIndex((start) => start >= (starts[i] ?? 0))];
      if (first && block.trim() !== '' && finder.holds(first) && finder.shows(first)) blocks.push(block.trim().replace(/\n\s*\n/g, '\n'));
    });
  }
  return { text: blocks.join('\n\n'), published: readArticleDate() };
}
