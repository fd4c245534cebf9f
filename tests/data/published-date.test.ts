import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateClaims, readPublishedDate } from '../../data/published-date.ts';

/** The day on which these pages are read. */
const TODAY = '2026-12-01';
const read = (claims: DateClaims) => readPublishedDate(claims, TODAY);
const none = { jsonLd: [], meta: [], times: [] };
const fromJson = (...values: unknown[]) => read({ ...none, jsonLd: values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))) });
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
    ['the first day of Windows', '1601-01-01T00:00:00Z', undefined],
    ['the same west of Greenwich', '1600-12-31T19:00:00-05:00', undefined],
    ['the day nought of spreadsheets', '1899-12-30', undefined],
    ['the day nought of others', '1899-12-31T00:00:00', undefined],
    ['the first day of databases', '1900-01-01', undefined],
    ['the same day on a clock of the 1980s', '1980-01-01T00:00:00Z', undefined],
    ['the first day of Macs of old', '1904-01-01', undefined],
    ['a year of newspapers', '1899', '1899'],
    ['a day in the future', '2031-05-05', undefined],
    ['tomorrow, where the place is ahead of ours', '2026-12-01T00:30:00+14:00', '2026-12-01'],
    ['the day after tomorrow', '2026-12-02', undefined],
    ['this month', '2026-12', '2026-12'],
    ['next month', '2027-01', undefined],
    ['a year to come', '2027', undefined],
    ['this year', '2026', '2026'],
    ['nothing', '', undefined],
  ])('%s: %j', (_what, value, expected) => {
    expect(read({ ...none, meta: [value] })).toBe(expected);
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

test('a date to come is passed over for one that another place tells', () => {
  expect(read({ jsonLd: [JSON.stringify(article('2030-01-01'))], meta: ['2022-02-02'], times: [] })).toBe('2022-02-02');
});

test('linked data counts before the meta element, and that before the text; a broken one is passed over', () => {
  const [a, b, c] = ['2022-02-01', '2022-02-02', '2022-02-03'];
  expect(read({ jsonLd: [JSON.stringify(article(a))], meta: [b], times: [c] })).toBe(a);
  expect(read({ jsonLd: [JSON.stringify(article('soon'))], meta: [b], times: [c] })).toBe(b);
  expect(read({ jsonLd: [], meta: ['soon'], times: [c] })).toBe(c);
  expect(read(none)).toBeUndefined();
});

test('whatever a page says, the answer is a date or nothing', () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), fc.string(), (json, meta, time) => {
      const date = read({ jsonLd: [json], meta: [meta], times: [time] });
      return date === undefined || /^\d{4}(-\d\d){0,2}$/.test(date);
    }),
  );
});
