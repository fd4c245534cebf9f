/** Why no page script answers in a tab. */
import sites from 'virtual:sites';
import browser from 'webextension-polyfill';
import type { Obstacle } from '../../components/PageState.tsx';
import { isListed, parseHost, patternOf } from './sites.ts';

const LISTED = sites.map(({ host }) => host);

/** The obstacle on a page of this address; the browser tells addresses only after the reader's click on the toolbar button. */
export async function obstacleOf(url: string | undefined): Promise<Obstacle> {
  if (!url) return 'unknown';
  const host = parseHost(url);
  if (!host) return /^(?:http|file):/.test(url) ? 'insecure' : 'browser-page';
  const allowed = await browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false);
  if (allowed) return 'not-yet-read';
  return isListed(host, LISTED) ? 'withdrawn' : 'not-listed';
}
