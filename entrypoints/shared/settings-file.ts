/** What the reader has set as a file, to take along to another browser. What was never set is not in it: defaults may change. */
import { chosenSettings, mergeSettings, SETTING_NAMES, type Settings, siteOfHost } from './settings.ts';
import { parseHost } from './sites.ts';

/** Tells our files from others. */
const KIND = 'sidelight-settings';

/** The file's text. */
export function writeSettingsFile(settings: Partial<Settings>): string {
  return `${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`;
}

/** The settings of a file, or a sentence that says why it cannot be used. Nothing of a file with a fault is taken. */
export function readSettingsFile(text: string): { settings: Partial<Settings> } | { problem: string } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'This file is damaged or cut off: it is no readable JSON.' };
  }
  const { kind, settings } = (typeof file === 'object' && file !== null ? file : {}) as { kind?: unknown; settings?: unknown };
  if (kind !== KIND || typeof settings !== 'object' || settings === null) return { problem: 'This is no file of Sidelight’s settings.' };
  const unknown = Object.keys(settings).filter((name) => !SETTING_NAMES.includes(name as keyof Settings));
  if (unknown.length > 0) return { problem: `This file holds settings that this version does not know: ${unknown.join(', ')}.` };
  const { unreadable } = mergeSettings(settings);
  if (unreadable.length > 0) return { problem: `These settings of the file cannot be read: ${unreadable.join(', ')}.` };
  return withNamesOnce(chosenSettings(settings));
}

/** A paused site as a reader, or a page, names it; a host that no browser grants by name may be paused all the same. */
function siteOf(written: string): string | undefined {
  const address = `https://${written}`;
  const host = parseHost(written) ?? (URL.canParse(address) && new URL(address).hostname === written ? written : undefined);
  return host && siteOfHost(host);
}

/** The settings with sites as they are stored, and each name once. */
function withNamesOnce({ pausedSites, hiddenTopics, ...rest }: Partial<Settings>): { settings: Partial<Settings> } | { problem: string } {
  const wrong = pausedSites?.find((written) => siteOf(written) === undefined);
  if (wrong !== undefined) return { problem: `This file pauses Sidelight on what is no site: “${wrong}”.` };
  const sites = pausedSites?.map((written) => siteOf(written) ?? written);
  return {
    settings: {
      ...rest,
      ...(sites && { pausedSites: [...new Set(sites)] }),
      ...(hiddenTopics && { hiddenTopics: [...new Set(hiddenTopics)] }),
    },
  };
}
