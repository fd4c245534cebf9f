import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublishedDate } from '../../data/published-date.ts';

const none = { jsonLd: [], meta: [], times: [] };
const fromJson = (...values: unknown[]) =>
  readPublishedDate({ ...none, jsonLd: values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))) });
const article = (datePublished: unknown, type: unknown = 'NewsArticle') => ({ '@context': 'https://schema.org', '@type': type, datePublished });

describe('a date is read as the page says it', () => {
  test.each<[string, string, string | undefined]>([
    ['a day', '2022-02-07', '2022-02-07'],
    ['a month', '2022-02', '2022-02'],
    ['a year', '2022', '2022'],
    ['a moment in UTC', '2022-02-07T09:30:00Z', '2022-02-07'],
    ['a moment elsewhere: the day of its place', '2022-02-07T23:30:00-05:00', '2022-02-07'],
    ['a moment with milliseconds', '2022-02-07T09:30:00.000+08:00', '2022-02-07'],
    ['a space for the T', '2022-02-07 09:30:00', '2022-02-07'],
    ['space around it', ' 2022-02-07\n', '2022-02-07'],
    ['a day that does not exist', '2022-02-30', undefined],
    ['a month that does not exist', '2022-13', undefined],
    ['an ambiguous order', '02/07/2022', undefined],
    ['words', '7 February 2022', undefined],
    ['words of other times', 'yesterday', undefined],
    ['seconds since 1970', '1644226200', undefined],
    ['no date of a computer', '1970-01-01T00:00:00Z', undefined],
    ['no date of a computer west of Greenwich', '1969-12-31T19:00:00-05:00', undefined],
    ['a day before the web', '1969-07-20', '1969-07-20'],
    ['no date of another computer', '0001-01-01T00:00:00', undefined],
    ['nothing', '', undefined],
  ])('%s: %j', (_what, value, expected) => {
    expect(readPublishedDate({ ...none, meta: [value] })).toBe(expected);
    expect(fromJson(article(value))).toBe(expected);
  });
});

describe('linked data', () => {
  test.each<[string, unknown[], string | undefined]>([
    ['of an article', [article('2022-02-07')], '2022-02-07'],
    ['in a list', [[{ '@type': 'Organization' }, article('2022-02-07')]], '2022-02-07'],
    ['in a graph', [{ '@graph': [{ '@type': 'WebSite' }, article('2022-02-07', 'BlogPosting')] }], '2022-02-07'],
    ['as the main entity of the page', [{ '@type': 'WebPage', mainEntity: article('2022-02-07') }], '2022-02-07'],
    ['of several types', [article('2022-02-07', ['Thing', 'AnalysisNewsArticle'])], '2022-02-07'],
    ['of the page and of the article: the article’s', [{ '@graph': [article('2026-01-01', 'WebPage'), article('2022-02-07')] }], '2022-02-07'],
    ['of the page alone', [article('2022-02-07', 'ItemPage'), article('2022-02-07', 'WebPage')], '2022-02-07'],
    ['after a broken script', ['{"@type": "NewsArticle", ', article('2022-02-07')], '2022-02-07'],
    ['whose date is no text', [article({ '@value': '2022-02-07' })], undefined],
    ['of a comment', [article('2022-02-07', 'Comment')], undefined],
    ['of a list of other articles', [{ '@type': 'ItemList', itemListElement: [article('2022-02-07')] }], undefined],
    ['that is null', ['null'], undefined],
    ['whose type is nothing that has a name', [article('2022-02-01', { toString: 1, valueOf: 1 }), article('2022-02-07')], '2022-02-07'],
  ])('%s', (_what, values, expected) => {
    expect(fromJson(...values)).toBe(expected);
  });

  test('of a hostile depth or breadth ends', () => {
    expect(fromJson(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toBeUndefined();
    expect(fromJson(Array.from({ length: 100_000 }, () => article('soon')))).toBeUndefined();
  });
});

test('linked data counts before the meta element, and that before the text; a broken one is passed over', () => {
  const [a, b, c] = ['2022-02-01', '2022-02-02', '2022-02-03'];
  expect(readPublishedDate({ jsonLd: [JSON.stringify(article(a))], meta: [b], times: [c] })).toBe(a);
  expect(readPublishedDate({ jsonLd: [JSON.stringify(article('soon'))], meta: [b], times: [c] })).toBe(b);
  expect(readPublishedDate({ jsonLd: [], meta: ['soon'], times: [c] })).toBe(c);
  expect(readPublishedDate(none)).toBeUndefined();
});

test('whatever a page says, the answer is a date or nothing', () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), fc.string(), (json, meta, time) => {
      const date = readPublishedDate({ jsonLd: [json], meta: [meta], times: [time] });
      return date === undefined || /^\d{4}(-\d\d){0,2}$/.test(date);
    }),
  );
});
