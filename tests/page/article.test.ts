/** What a page tells of its article: popup, badge and the keyboard's list follow what is underlined. */
import { expect, test } from 'vitest';
import { createArticle } from '../../entrypoints/page/article.ts';
import { createBlockReader, type Passage } from '../../entrypoints/page/text-blocks.ts';
import { makeTopic, tableOf } from '../helpers/topics.ts';

const table = tableOf([makeTopic('cips', ['CIPS']), makeTopic('putin', ['Putin'], { familiar: true })]);
const highlights = { add() {}, drop() {} };

test.each([
  [false, ['CIPS']],
  [true, ['CIPS', 'Putin']],
])('with the setting for names that every reader knows at %s an article speaks of %j', (familiar, expected) => {
  document.body.innerHTML = `<article><p>${'Banks use CIPS, Putin said. '.repeat(5)}</p></article>`;
  const article = createArticle(table, highlights as never, { show: 'all', familiar, hidden: new Set() });
  article.take(createBlockReader(document.body).next() as Passage);
  while (article.scan());
  while (article.judge());
  article.settle();
  expect(article.topics().map(({ text }) => text)).toEqual(expected);
});
