/**
 * What the reader has set. Only what was set is stored; defaults are merged on reading, so that a new default reaches
 * everybody who never chose. A stored value that cannot be read counts as not set, and is told.
 */
import { HOVER_DELAY, TEXT_SIZE } from '../../components/setting-bounds.ts';
import { isListed } from './sites.ts';

export interface Settings {
  /** Which mentions are underlined. */
  show: 'first' | 'all' | 'none';
  /** Whether names that every reader knows, such as Russia and NATO, are underlined too. */
  familiarNames: boolean;
  /** Whether persons described by their office are underlined: “the Chinese leader”. */
  descriptions: boolean;
  /** Rest on a mention until its card shows, in ms. */
  hoverDelay: number;
  /** What opens a card: resting on the mention, resting with Alt held, a double click, or only the keyboard and the menu. */
  trigger: 'hover' | 'hover-with-alt' | 'double-click' | 'request';
  theme: 'system' | 'light' | 'dark';
  /** Size of the text of all surfaces, in percent. */
  textSize: number;
  /** Whether the toolbar button shows the number of topics on the page. */
  badge: boolean;
  /** Everything rests. */
  paused: boolean;
  /** Host names on which everything rests. */
  pausedSites: string[];
  /** Ids of topics that are not underlined. */
  hiddenTopics: string[];
}

const isOneOf =
  <Value>(...values: Value[]) =>
  (value: unknown): value is Value =>
    values.includes(value as Value);
const isWithin =
  ({ least, most }: { least: number; most: number }) =>
  (value: unknown) =>
    typeof value === 'number' && value >= least && value <= most;
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isListOfNames = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === 'string' && name.length <= 300);

/** Names on a list at most: far more than there are topics and news sites, and little enough for every page to read. */
export const MOST_NAMES = 5000;
/** Of a list that has grown too long the names that were added last. */
const newest = <Value>(value: Value): Value => (Array.isArray(value) && value.length > MOST_NAMES ? (value.slice(-MOST_NAMES) as Value) : value);

const FIELDS: { [Name in keyof Settings]: { initial: Settings[Name]; accepts(value: unknown): boolean } } = {
  show: { initial: 'first', accepts: isOneOf('first', 'all', 'none') },
  familiarNames: { initial: false, accepts: isBoolean },
  descriptions: { initial: false, accepts: isBoolean },
  hoverDelay: { initial: 350, accepts: isWithin(HOVER_DELAY) },
  trigger: { initial: 'hover', accepts: isOneOf('hover', 'hover-with-alt', 'double-click', 'request') },
  theme: { initial: 'system', accepts: isOneOf('system', 'light', 'dark') },
  textSize: { initial: 100, accepts: isWithin(TEXT_SIZE) },
  badge: { initial: true, accepts: isBoolean },
  paused: { initial: false, accepts: isBoolean },
  pausedSites: { initial: [], accepts: isListOfNames },
  hiddenTopics: { initial: [], accepts: isListOfNames },
};

/** The names of all settings; also the keys in storage. */
export const SETTING_NAMES = Object.keys(FIELDS) as (keyof Settings)[];

/** What every reader starts with. */
export const defaultSettings = (): Settings => mergeSettings({}).settings;

const recordOf = (stored: unknown) => (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;

/** Of stored values those that the reader has set and that can be read. */
export function chosenSettings(stored: unknown): Partial<Settings> {
  const values = recordOf(stored);
  return Object.fromEntries(SETTING_NAMES.filter((name) => FIELDS[name].accepts(values[name])).map((name) => [name, newest(values[name])]));
}

/** Settings from stored values, with defaults for what is missing, and the names of values that could not be read. */
export function mergeSettings(stored: unknown): { settings: Settings; unreadable: string[] } {
  const values = recordOf(stored);
  const unreadable: string[] = [];
  const entries = SETTING_NAMES.map((name) => {
    const value = values[name];
    const { initial, accepts } = FIELDS[name];
    if (value === undefined) return [name, structuredClone(initial)];
    if (accepts(value)) return [name, newest(value)];
    unreadable.push(name);
    return [name, structuredClone(initial)];
  });
  return { settings: Object.fromEntries(entries) as Settings, unreadable };
}

/** What a reader wants no underlines for: one topic everywhere, or everything on one site. */
export type Silence = { topic: string } | { site: string };

/** The settings that list what is silenced. */
export type SilenceList = 'hiddenTopics' | 'pausedSites';

/** The setting that changes, if any does, when something is silenced, or brought back: a site with every listed domain above it, by which it would rest on. */
export function changeSilence({ hiddenTopics, pausedSites }: Settings, silence: Silence, silent: boolean): Partial<Settings> {
  if ('topic' in silence) {
    if (hiddenTopics.includes(silence.topic) === silent) return {};
    return { hiddenTopics: silent ? newest([...hiddenTopics, silence.topic]) : hiddenTopics.filter((topic) => topic !== silence.topic) };
  }
  if (silent) return pausedSites.includes(silence.site) ? {} : { pausedSites: newest([...pausedSites, silence.site]) };
  const others = pausedSites.filter((site) => !isListed(silence.site, [siteOfHost(site)]));
  return others.length === pausedSites.length ? {} : { pausedSites: others };
}

/** What the settings say that is to be done in a page of this host; how it looks, the badge and where else Sidelight rests are not among that. */
export function workOf({ theme, textSize, badge, ...work }: Settings, host: string): Partial<Settings> {
  return { ...work, pausedSites: work.pausedSites.filter((site) => isListed(host, [site])) };
}

/** The site of a host as readers know it: `www.bbc.com` is bbc.com, so that all its hosts rest together. */
export const siteOfHost = (host: string): string => host.replace(/^www\./, '');

/** Where the reader has paused Sidelight, as far as this host is concerned: everywhere, or here, for the host or a domain above it. */
export function pauseOf({ paused, pausedSites }: Settings, host: string): 'everywhere' | 'here' | undefined {
  if (paused) return 'everywhere';
  return isListed(host, pausedSites) ? 'here' : undefined;
}
