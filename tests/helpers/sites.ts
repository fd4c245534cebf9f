import { loadCheckedData } from '../../data/plugin.ts';

/** The host that saved pages without a known address are served from: the outlet of the seed article. */
const FALLBACK_HOST = 'www.thetechoutlook.com';

/** The address to serve a saved page from: its own if it comes from a listed site, else one on a listed host. */
export function addressFor(html: string, name: string): string {
  const hosts = loadCheckedData().sites.map((site) => site.host);
  const canonical = /<link[^>]+rel=["']?canonical["']?[^>]*>/i.exec(html)?.[0] ?? '';
  const own = /href=["']?(https:\/\/[^"'\s>]+)/i.exec(canonical)?.[1];
  const ownHost = own && URL.canParse(own) ? new URL(own).hostname : '';
  if (own && hosts.some((host) => ownHost === host || ownHost.endsWith(`.${host}`))) return own;
  return `https://${FALLBACK_HOST}/${encodeURIComponent(name)}`;
}
