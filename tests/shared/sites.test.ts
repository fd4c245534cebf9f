import { describe, expect, test } from 'vitest';
import { hostOfPattern, isListed, parseHost, patternOf, reconcile } from '../../entrypoints/shared/sites.ts';

describe('a host is read from', () => {
  test.each<[string, string]>([
    ['example.org', 'example.org'],
    ['  News.Example.org ', 'news.example.org'],
    ['https://example.org/a/story?x=1', 'example.org'],
    ['example.org/world', 'example.org'],
    ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
  ])('“%s”', (written, host) => {
    expect(parseHost(written)).toBe(host);
    expect(hostOfPattern(patternOf(host))).toBe(host);
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

describe('registrations are brought into step', () => {
  const [a, b, listed] = ['https://a.org/*', 'https://b.org/*', 'https://*.bbc.com/*'];
  test.each<[string, string[], string[], { add: string[]; remove: string[] }]>([
    ['with a site just granted', [a], [], { add: [a], remove: [] }],
    ['with a site withdrawn', [], [a], { add: [], remove: [a] }],
    ['after an update that cleared them', [a, b], [], { add: [a, b], remove: [] }],
    ['when nothing has changed', [a, b], [b, a], { add: [], remove: [] }],
    ['leaving out the sites of the manifest', [listed, a], [], { add: [a], remove: [] }],
    ['leaving out grants of everything', ['https://*/*', '<all_urls>', 'http://c.org/*'], [b], { add: [], remove: [b] }],
  ])('%s', (_name, granted, registered, expected) => {
    expect(reconcile(granted, registered)).toEqual(expected);
  });
});
