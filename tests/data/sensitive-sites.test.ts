import { describe, expect, test } from 'vitest';
import { loadCheckedData } from '../../data/plugin.ts';
import { isPublicSuffix, looksSensitive, sensitivityOf } from '../../data/sensitive-sites.ts';

describe('a second yes is asked for', () => {
  test.each<[string, string]>([
    ['mail.google.com', 'mail'],
    ['webmail.example.org', 'mail'],
    ['outlook.live.com', 'mail'],
    ['proton.me', 'mail'],
    ['navigator.web.de', 'mail'],
    ['mail.163.com', 'mail'],
    ['www.deutsche-bank.de', 'money'],
    ['online.sberbank.ru', 'money'],
    ['www.paypal.com', 'money'],
    ['www.sparkasse-hannover.de', 'money'],
    ['netbanking.hdfc.bank.in', 'money'],
    ['www.nhs.uk', 'health'],
    ['mychart.example.org', 'health'],
    ['accounts.google.com', 'identity'],
    ['login.gov', 'identity'],
    ['www.elster.de', 'identity'],
    ['www.tax.service.gov.uk', 'identity'],
    ['secure.login.gov', 'identity'],
    ['www.gosuslugi.ru', 'identity'],
    ['chromewebstore.google.com', 'store'],
    ['addons.mozilla.org', 'store'],
  ])('on %s: %s', (host, kind) => {
    expect(sensitivityOf(host)).toBe(kind);
  });

  test.each([
    'www.dailymail.co.uk',
    'themail.news',
    'www.thebanker.com',
    'bankrate.news',
    'healthpolicy-watch.news',
    'meduza.io',
    'accountable.us',
    'idsnews.com',
    'news.google.com',
    'kompas.id',
    'nhsnews.org',
    'blog.mozilla.org',
  ])('not on %s', (host) => {
    expect(sensitivityOf(host)).toBeUndefined();
  });
});

test('on no site that came with it', () => {
  expect(loadCheckedData().sites.filter(({ host }) => sensitivityOf(host))).toEqual([]);
});

test.each<[string, boolean]>([
  ['mail.example.org', true],
  ['bank.example.org', true],
  ['mychart.example.org', true],
  ['accounts.example.org', true],
  ['www.paypal.com', false],
  ['www.example.org', false],
])('the labels of %s say that it should not be read: %s', (host, expected) => {
  expect(looksSensitive(host)).toBe(expected);
});

test.each<[string, boolean]>([
  ['co.uk', true],
  ['com.au', true],
  ['go.jp', true],
  ['org.ua', true],
  ['bbc.co.uk', false],
  ['t.co', false],
  ['in.gr', false],
  ['net.hr', false],
  ['com.org', false],
  ['co.uk.example.org', false],
])('under %s many sites are registered, so that it is none: %s', (host, is) => {
  expect(isPublicSuffix(host)).toBe(is);
});
