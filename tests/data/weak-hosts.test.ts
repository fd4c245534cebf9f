/** Rule 4: which hosts bear which kinds of sources. */
import { expect, test } from 'vitest';
import { refusalOfHost } from '../../data/weak-hosts.ts';

const HOSTS = ['thesaker.is', 'thesakeris.global', 'sakerlatam.blog', 'themonexus.com', 'presstv.ir', 'presstv.co.uk', 'voltairenet.org', 'news-pravda.com'];
const REST = ['whiskeygingershop.com', 'defence.pk', 'tspoem.cn', 'spisok-putina.org'];

test.each([...HOSTS, ...REST, 'www.thesaker.is', 'uk.news-pravda.com'])('no source stands on %s', (host) => {
  for (const kind of ['primary', 'wire', 'press', 'analysis', 'reference'] as const) expect(refusalOfHost({ url: `https://${host}/a`, kind })).toContain(host);
});

test.each(['a.substack.com', 'a.blogspot.com', 'a.wordpress.com', 'medium.com', 'a.livejournal.com'])('%s is for an author’s own opinion', (host) => {
  for (const kind of ['primary', 'wire', 'press'] as const) expect(refusalOfHost({ url: `https://${host}/a`, kind })).toContain(`no ${kind} source`);
  for (const kind of ['analysis', 'reference'] as const) expect(refusalOfHost({ url: `https://${host}/a`, kind })).toBeUndefined();
});

test.each(['github.com', 'raw.githubusercontent.com', 'a.github.io'])('%s is for a body’s own files', (host) => {
  for (const kind of ['wire', 'press'] as const) expect(refusalOfHost({ url: `https://${host}/a`, kind })).toContain(`no ${kind} source`);
  for (const kind of ['primary', 'analysis', 'reference'] as const) expect(refusalOfHost({ url: `https://${host}/a`, kind })).toBeUndefined();
});

test.each(['reuters.com', 'notthesaker.is', 'thesaker.is.example.org', 'defence-blog.com'])('%s is no such host', (host) => {
  expect(refusalOfHost({ url: `https://${host}/a`, kind: 'press' })).toBeUndefined();
});
