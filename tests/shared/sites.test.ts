import { describe, expect, test } from 'vitest';
import {
  exceptionsOf,
  isCovered,
  isListed,
  isReached,
  nameOfPattern,
  ownEntries,
  ownPatterns,
  parseHost,
  patternOf,
  patternsOf,
  reconcile,
} from '../../entrypoints/shared/sites.ts';

describe('a host is read from', () => {
  test.each<[string, string]>([
    ['example.org', 'example.org'],
    ['  News.Example.org ', 'news.example.org'],
    ['https://example.org/a/story?x=1', 'example.org'],
    ['example.org/world', 'example.org'],
    ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
  ])('“%s”', (written, host) => {
    expect(parseHost(written)).toBe(host);
    expect(nameOfPattern(patternOf(host))).toBe(host);
  });
});

test.each([
  [''],
  ['  '],
  ['http://example.org'],
  ['ftp://example.org'],
  ['example.org:8443'],
  ['*.example.org'],
  ['*'],
  ['localhost'],
  ['two words.org'],
  ['co.uk'],
  ['about:blank'],
  ['chrome://extensions'],
])('no host is read from “%s”', (written) => {
  expect(parseHost(written)).toBeUndefined();
});

test.each<[string, boolean]>([
  ['bbc.com', true],
  ['www.bbc.com', true],
  ['notbbc.com', false],
  ['bbc.com.evil.org', false],
])('%s is listed: %s', (host, listed) => {
  expect(isListed(host, ['bbc.com', 'reuters.com'])).toBe(listed);
});

test.each<[string, string, boolean]>([
  ['own.example', 'https://own.example/*', true],
  ['www.own.example', 'https://own.example/*', false],
  ['own.example', 'https://*.own.example/*', true],
  ['www.own.example', 'https://*.own.example/*', true],
  ['notown.example', 'https://*.own.example/*', false],
  ['own.example', 'http://own.example/*', false],
  ['own.example', 'https://*/*', true],
  ['own.example', '<all_urls>', true],
  ['own.example', 'https://own.example/news/*', false],
])('%s is covered by %s: %s', (host, pattern, covered) => {
  expect(isCovered(host, ['https://b.org/*', pattern])).toBe(covered);
});

describe('registrations are brought into step', () => {
  const [a, b] = ['https://a.org/*', 'https://b.org/*'];
  test.each<[string, string[], string[], { add: string[]; remove: string[] }]>([
    ['with a site just granted', [a], [], { add: [a], remove: [] }],
    ['with a site withdrawn', [], [a], { add: [], remove: [a] }],
    ['after an update that cleared them', [a, b], [], { add: [a, b], remove: [] }],
    ['when nothing has changed', [a, b], [b, a], { add: [], remove: [] }],
  ])('%s', (_name, wanted, registered, expected) => {
    expect(reconcile(wanted, registered)).toEqual(expected);
  });
});

describe('of what the browser grants, the reader’s own are', () => {
  const [a, listed] = ['https://a.org/*', 'https://*.bbc.com/*'];
  test.each<[string, string[], string[]]>([
    ['one site', [a], [a]],
    ['a domain with those below it', ['https://*.b.org/*'], ['https://*.b.org/*']],
    ['not those of the manifest', [listed, a], [a]],
    ['none without https', ['http://c.org/*', a], [a]],
    ['all sites, in place of each', [listed, a, 'https://*/*'], ['https://*/*']],
    ['all sites, by another name', ['<all_urls>'], ['https://*/*']],
    ['all sites, by a third name', ['*://*/*', a], ['https://*/*']],
    ['all sites, and a private one that was added by name', ['https://*/*', a, 'https://proton.me/*'], ['https://*/*', 'https://proton.me/*']],
    ['all sites, and one that only looks private', ['https://*/*', a, 'https://mail.c.org/*'], ['https://*/*', 'https://mail.c.org/*']],
  ])('%s', (_name, granted, expected) => {
    expect(ownPatterns(granted, [listed])).toEqual(expected);
  });
});

test.each<[string, string]>([
  ['https://a.org/*', 'a.org'],
  ['https://*.a.org/*', 'a.org and the sites below it'],
  ['https://*/*', 'All sites over https'],
])('%s is called “%s”', (pattern, name) => {
  expect(nameOfPattern(pattern)).toBe(name);
});

test('a site is granted by the name that the reader gave and by the one with www., to which many send on', () => {
  expect(patternsOf('example.org')).toEqual(['https://example.org/*', 'https://www.example.org/*']);
  expect(patternsOf('www.example.org')).toEqual(['https://www.example.org/*']);
});

test('of a site with and without www. the reader sees one', () => {
  expect(ownEntries(['https://a.org/*', 'https://www.a.org/*', 'https://www.b.org/*'])).toEqual(['https://a.org/*', 'https://www.b.org/*']);
});

test.each<[string, string[], boolean]>([
  ['example.org', ['https://example.org/*'], true],
  ['example.org', ['https://*/*'], true],
  ['proton.me', ['https://*/*'], false],
  ['proton.me', ['https://*/*', 'https://proton.me/*'], true],
  ['mail.example.org', ['https://*/*'], false],
  ['mail.example.org', ['https://*/*', 'https://mail.example.org/*'], true],
  ['example.org', [], false],
])('Sidelight runs on %s where the browser grants %j: %s', (host, patterns, expected) => {
  expect(isReached(host, patterns)).toBe(expected);
});

describe('who allows all sites means no mail, no bank and the like, by the hosts on which people use them', () => {
  const listed = ['https://*.bbc.com/*'];
  const exceptions = exceptionsOf('https://*/*', listed);

  test.each<[string, string]>([
    ['mail', 'mail.google.com mail.yahoo.com outlook.live.com outlook.office.com mail.proton.me navigator.web.de navigator.gmx.net e.mail.ru mail.yandex.ru'],
    ['mail in China', 'mail.qq.com mail.163.com mail.126.com'],
    ['signing in', 'accounts.google.com login.yahoo.com login.live.com login.microsoftonline.com appleid.apple.com passport.yandex.ru'],
    ['the state', 'secure.login.gov www.tax.service.gov.uk www.elster.de www.gosuslugi.ru lkfl2.nalog.ru eportal.incometax.gov.in my.gov.au'],
    ['banks', 'secure.chase.com www.bankofamerica.com online.citi.com online.deutsche-bank.de www.sparkasse.de banking.ing.de online.sberbank.ru'],
    ['banks in Asia', 'www.icbc.com.cn www.ccb.com retail.onlinesbi.sbi netbanking.hdfcbank.com netbanking.hdfc.bank.in'],
    ['payments', 'www.paypal.com venmo.com my.alipay.com pay.google.com www.phonepe.com yoomoney.ru'],
    ['health', 'www.nhs.uk www.mychart.com healthy.kp.org www.doctolib.de www.practo.com emias.info'],
  ])('%s', (_what, hosts) => {
    expect(hosts.split(' ').filter((host) => !isCovered(host, exceptions))).toEqual([]);
  });

  test('and the listed sites have the script by the manifest; all others are read', () => {
    expect(['www.bbc.com', 'example.org'].map((host) => isCovered(host, exceptions))).toEqual([true, false]);
  });

  test('one of them that is added by name is read', () => {
    expect(exceptionsOf('https://chase.com/*', listed)).toEqual(listed);
  });
});
