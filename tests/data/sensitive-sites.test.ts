import { describe, expect, test } from 'vitest';
import { isPublicSuffix, sensitivityOf } from '../../data/sensitive-sites.ts';

describe('a second yes is asked for', () => {
  test.each<[string, string]>([
    ['mail.google.com', 'mail'],
    ['webmail.example.org', 'mail'],
    ['outlook.live.com', 'mail'],
    ['proton.me', 'mail'],
    ['www.deutsche-bank.de', 'money'],
    ['online.sberbank.ru', 'money'],
    ['www.paypal.com', 'money'],
    ['www.nhs.uk', 'health'],
    ['mychart.example.org', 'health'],
    ['accounts.google.com', 'identity'],
    ['login.gov', 'identity'],
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
