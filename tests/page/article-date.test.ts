import { afterEach, describe, expect, test } from 'vitest';
import { readArticleDate } from '../../entrypoints/page/article-date.ts';

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const meta = (content: string) => `<meta property="article:published_time" content="${content}">`;
const time = (datetime: string) => `<time datetime="${datetime}">then</time>`;

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('the page’s own date', () => {
  test.each<[string, string, string, string | undefined]>([
    ['is its JSON-LD’s', ld('{"@type":"NewsArticle","datePublished":"2022-02-07T10:00:00Z"}'), '', '2022-02-07'],
    ['may stand in a graph', ld('{"@graph":[{"@type":"WebPage"},{"@type":"Article","datePublished":"2022-02-07"}]}'), '', '2022-02-07'],
    ['may stand in a list', ld('[{"@type":"Organization"},{"datePublished":"2022-02-07"}]'), '', '2022-02-07'],
    ['is the meta element’s, where the JSON-LD is broken', ld('{"datePublished":"2022-') + meta('2021-12-24'), '', '2021-12-24'],
    ['is the meta element’s, where the JSON-LD tells no day', ld('{"datePublished":"soon"}') + meta('2021-12-24'), '', '2021-12-24'],
    ['is that of JSON-LD before that of other marks', ld('{"datePublished":"2022-02-07"}') + meta('2021-12-24'), time('2020-01-01'), '2022-02-07'],
    ['is the time element’s, where there is nothing else', '', time('2020-01-01T08:00'), '2020-01-01'],
    ['is not a later time element’s', '', time('no date') + time('2020-01-01'), undefined],
    ['is none, where the page tells none', '', '<p>7 February 2022</p>', undefined],
  ])('%s', (_name, head, body, day) => {
    document.head.innerHTML = head;
    document.body.innerHTML = body;
    expect(readArticleDate()).toBe(day);
  });
});
