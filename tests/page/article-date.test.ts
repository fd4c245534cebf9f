import { beforeEach, expect, test } from 'vitest';
import { readArticleDate } from '../../entrypoints/page/article-date.ts';

beforeEach(() => {
  history.replaceState(null, '', '/news/story');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

const JSON_LD = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-02-07T10:00:00Z"}</script>';
const META = '<meta property="article:published_time" content="2022-02-08T10:00:00Z">';
const TIME =
  '<aside><time datetime="2026-01-01">today</time></aside><article><time datetime="2022-02-09">9 February</time> <time datetime="2020">then</time></article>';

test.each<[string, string, string, string | undefined]>([
  ['linked data', JSON_LD + META, TIME, '2022-02-07'],
  ['the meta element', META, TIME, '2022-02-08'],
  ['the first time in the article', '', TIME, '2022-02-09'],
  ['no time in the article’s text', '', '<article><time datetime="soon">soon</time><p>In <time datetime="2020">then</time></p></article>', undefined],
  ['a meta element without content', '<meta property="article:published_time">', '', undefined],
  ['nothing', '', '', undefined],
])('the page’s date is that of %s', (_what, head, body, expected) => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  expect(readArticleDate()).toBe(expected);
});

test('a front page has no date, whatever it says', () => {
  history.replaceState(null, '', '/');
  document.head.innerHTML = JSON_LD + META;
  document.body.innerHTML = TIME;
  expect(readArticleDate()).toBeUndefined();
});
