/** On which sites Sidelight runs: the frozen list of the manifest, and those that the reader adds. */
import { isPublicSuffix, sensitivePatterns, sensitivityOf } from '../../data/sensitive-sites.ts';

/** The pattern by which the browser grants one site. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The pattern of the same site with `www.`. */
export const withWww = (pattern: string): string => pattern.replace('//', '//www.');

/** The patterns of a site that a reader has named: many send their readers on from the plain name to the one with `www.`. */
export const patternsOf = (host: string): string[] => {
  const pattern = patternOf(host);
  return host.startsWith('www.') ? [pattern] : [pattern, withWww(pattern)];
};

/** One pattern for each site that a reader has added: the one with `www.` stands for itself only where the plain one is not granted. */
export const ownEntries = (patterns: readonly string[]): string[] => patterns.filter((pattern) => !patterns.some((other) => withWww(other) === pattern));

/** All sites over https: the manifest offers them, and the reader may allow them in the browser's own settings. */
const ALL_SITES = 'https://*/*';

/** Patterns by which the browser may say so. */
const EVERY_SITE = [ALL_SITES, '*://*/*', '<all_urls>'];

/** A granted pattern of one host, such as `https://example.org/*`, or of a domain with those below it. */
const OF_A_SITE = /^https:\/\/(\*\.)?([^*/]+)\/\*$/;

/** What a reader calls a granted pattern. */
export function nameOfPattern(pattern: string): string {
  const [, below, host] = OF_A_SITE.exec(pattern) ?? [];
  if (!host) return 'All sites over https';
  return below ? `${host} and the sites below it` : host;
}

/** The patterns over https that the reader has granted beyond the listed ones, those of the manifest; where all sites are among them, these and what they leave out. */
export function ownPatterns(granted: readonly string[], listed: readonly string[]): string[] {
  const own = granted.filter((pattern) => OF_A_SITE.test(pattern) && !listed.includes(pattern));
  if (!granted.some((pattern) => EVERY_SITE.includes(pattern))) return own;
  return [ALL_SITES, ...own.filter((pattern) => sensitivityOf(OF_A_SITE.exec(pattern)?.[2] ?? ''))];
}

/**
 * What a granted pattern does not take in: the listed sites, which have the script by the manifest; who allows all sites means no
 * bank. Those that are told by a label of their name stand in no pattern: there the script asks before it reads (`isReached`).
 */
export const exceptionsOf = (pattern: string, listed: readonly string[]): string[] =>
  EVERY_SITE.includes(pattern) ? [...listed, ...sensitivePatterns()] : [...listed];

/** Whether one of these patterns of the browser's covers a host over https. */
export function isCovered(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [, below, site] = OF_A_SITE.exec(pattern) ?? [];
    return EVERY_SITE.includes(pattern) || host === site || (below !== undefined && host.endsWith(`.${site}`));
  });
}

/** Whether Sidelight runs on a host where these patterns are allowed: what looks private is meant by its own name only, not by all sites. */
export const isReached = (host: string, patterns: readonly string[]): boolean =>
  isCovered(host, sensitivityOf(host) ? patterns.filter((pattern) => !EVERY_SITE.includes(pattern)) : patterns);

/** The host that a reader has written or pasted, as browsers write it; undefined where it is none that can be granted. */
export function parseHost(written: string): string | undefined {
  const trimmed = written.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || /[\s*]/.test(trimmed) || !URL.canParse(address)) return undefined;
  const { protocol, host, hostname } = new URL(address);
  const isName = /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(hostname) && !isPublicSuffix(hostname);
  return protocol === 'https:' && host === hostname && isName ? hostname : undefined;
}

/** Whether a host is on a list of sites, itself or by a domain above it. */
export function isListed(host: string, listed: readonly string[]): boolean {
  return listed.some((site) => host === site || host.endsWith(`.${site}`));
}

/** What has to change so that exactly these patterns are registered, however they were registered before. */
export function reconcile(wanted: readonly string[], registered: readonly string[]): { add: string[]; remove: string[] } {
  return { add: wanted.filter((pattern) => !registered.includes(pattern)), remove: registered.filter((pattern) => !wanted.includes(pattern)) };
}
