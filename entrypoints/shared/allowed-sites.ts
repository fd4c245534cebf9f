/** On which sites the page script may run. */
import browser from 'webextension-polyfill';

/** The patterns of the frozen list, as the manifest has them. */
export const listedPatterns = (): string[] => browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];

/** The patterns of the frozen list, and those that the reader has granted. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set([...listedPatterns(), ...origins])];
}
