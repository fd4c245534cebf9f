/** On which sites Sidelight runs: the frozen list of the manifest, and those that the reader adds. */
import { isPublicSuffix } from '../../data/sensitive-sites.ts';

/** The pattern by which the browser grants one site. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The host of a granted pattern such as `https://example.org/*`; undefined for patterns of many hosts, or not over https. */
export function hostOfPattern(pattern: string): string | undefined {
  return /^https:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1];
}

/** The host that a reader has written or pasted, as browsers write it; undefined where it is none that can be granted. */
export function parseHost(written: string): string | undefined {
  const trimmed = written.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || /[\s*]/.test(trimmed) || !URL.canParse(address)) return undefined;
  const { protocol, host, hostname } = new URL(address);
  const isName = /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(hostname) && !isPublicSuffix(hostname);
  return protocol === 'https:' && host === hostname && isName ? hostname : undefined;
}

/** Whether a host is on the frozen list, itself or by a domain above it. */
export function isListed(host: string, listed: readonly string[]): boolean {
  return listed.some((site) => host === site || host.endsWith(`.${site}`));
}

/** What has to change so that exactly the granted sites are registered, however they were registered before. */
export function reconcile(granted: readonly string[], registered: readonly string[]): { add: string[]; remove: string[] } {
  const wanted = new Set(granted.filter((pattern) => hostOfPattern(pattern) !== undefined));
  return { add: [...wanted].filter((pattern) => !registered.includes(pattern)), remove: registered.filter((pattern) => !wanted.has(pattern)) };
}
