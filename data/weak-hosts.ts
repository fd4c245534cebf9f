/** Hosts on which no fact rests: what they print cannot be held against the one who said it. */
import type { Source } from './schema.ts';

/** Sites that campaign, copy others or gather rumours; for what they carry there is an official text, a wire or a newspaper. */
const REFUSED = [
  'thesaker.is',
  'thesakeris.global',
  'sakerlatam.blog',
  'themonexus.com',
  'presstv.ir',
  'presstv.co.uk',
  'voltairenet.org',
  'news-pravda.com',
  'whiskeygingershop.com',
  'defence.pk',
  'tspoem.cn',
  'spisok-putina.org',
];

/** Where anybody may publish: an author's opinion or a table, never an official text, a wire or a newspaper. */
const OF_ANYBODY = ['substack.com', 'blogspot.com', 'wordpress.com', 'medium.com', 'livejournal.com'];

/** Where files are kept: a body's own publication or a table, never a wire or a newspaper. */
const OF_FILES = ['github.com', 'githubusercontent.com', 'github.io'];

const isPartOf = (host: string, domains: readonly string[]): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Why a source's host does not bear what it is cited for; `undefined` if it may. */
export function refusalOfHost({ url, kind }: Pick<Source, 'url' | 'kind'>): string | undefined {
  const host = new URL(url).hostname;
  const isReport = kind === 'wire' || kind === 'press';
  if (isPartOf(host, REFUSED)) return `"${host}" is a host on which no fact rests`;
  if (isPartOf(host, OF_ANYBODY) && (isReport || kind === 'primary')) return `"${host}" is anybody's blog, and no ${kind} source`;
  if (isPartOf(host, OF_FILES) && isReport) return `"${host}" keeps files, and is no ${kind} source`;
  return undefined;
}
