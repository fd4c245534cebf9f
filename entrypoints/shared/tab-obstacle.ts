/** Why no page script answers in a tab. */
import sites from 'virtual:sites';
import type { Obstacle } from '../../components/PageState.tsx';
import { grantedPatterns, listedPatterns } from './allowed-sites.ts';
import { isCovered, isListed, isReached, parseHost } from './sites.ts';

const LISTED = sites.map(({ host }) => host);

/** The obstacle on a page of this address; the browser tells addresses only after the reader's click on the toolbar button. */
export async function obstacleOf(url: string | undefined): Promise<Obstacle> {
  if (!url) return 'unknown';
  if (url.startsWith('http:')) return 'insecure';
  if (url.startsWith('file:')) return 'file';
  if (!url.startsWith('https:')) return 'browser-page';
  const host = parseHost(url);
  if (!host) return 'unknown';
  const granted = await grantedPatterns();
  if (isCovered(host, granted)) return isReached(host, [...listedPatterns(), ...granted]) ? 'not-yet-read' : 'private';
  return isListed(host, LISTED) ? 'withdrawn' : 'not-listed';
}
