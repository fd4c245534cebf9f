/** On which sites the page script may run. */
import browser from 'webextension-polyfill';
import { isCovered, patternsOf } from './sites.ts';

/** The patterns of the frozen list, as the manifest has them. */
export const listedPatterns = (): string[] => browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];

/** What to ask the browser for so that a host is read: of a listed site its own pattern, which the reader has taken back. */
export function patternsToAsk(host: string): string[] {
  const listed = listedPatterns().filter((pattern) => isCovered(host, [pattern]));
  return listed.length > 0 ? listed : patternsOf(host);
}

/**
 * The patterns that the browser lets us read now: of the frozen list what the reader has not taken back, and what the reader has
 * granted. Only the whole list tells: asked for one pattern, Chromium 156 denies the sites of the manifest's scripts (`permissions.contains`).
 */
export const grantedPatterns = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** The patterns of the frozen list, and those that the reader has granted. */
export async function allowedPatterns(): Promise<string[]> {
  return [...new Set([...listedPatterns(), ...(await grantedPatterns())])];
}
