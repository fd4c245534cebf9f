/** Why no page script answers in a tab. */
import sites from 'virtual:sites';
import browser from 'webextension-polyfill';
import type { Obstacle } from '../../components/PageState.tsx';
import { allowedPatterns } from './allowed-sites.ts';
import { isListed, isReached, parseHost, patternOf } from './sites.ts';

const LISTED = sites.map(({ host }) => host);

/** The obstacle on a page of this address; the browser tells addresses only after the reader's click on the toolbar button. */
export async function obstacleOf(url: string | undefined): Promise<Obstacle> {
  if (!url) return 'unknown';
  if (/^(?:http|file):/.test(url)) return 'insecure';
  if (!url.startsWith('https:')) return 'browser-page';
  const host = parseHost(url);
  if (!host) return 'unknown';
  const allowed = await browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false);
  if (allowed) return isReached(host, await allowedPatterns()) ? 'not-yet-read' : 'private';
  return isListed(host, LISTED) ? 'withdrawn' : 'not-listed';
}
