import { storeSilence } from '../shared/load-settings.ts';
import { type Silence, siteOfHost } from '../shared/settings.ts';
import { describeTopic } from './topics.ts';

/**
 * Silences a topic, or the site of the page that asks, or brings it back; false where it was so already, null when there is no
 * such thing or it could not be stored. A page names no site: it may speak for its own only.
 */
export async function silence(topic: unknown, silent: boolean, pageUrl: string | undefined): Promise<boolean | null> {
  const what = topic === null ? siteOf(pageUrl) : topicOf(topic);
  if (!what) return null;
  return storeSilence(what, silent).catch(() => null);
}

function topicOf(id: unknown): Silence | undefined {
  return typeof id === 'string' && describeTopic(id) ? { topic: id } : undefined;
}

function siteOf(url: string | undefined): Silence | undefined {
  return url && URL.canParse(url) ? { site: siteOfHost(new URL(url).hostname) } : undefined;
}
