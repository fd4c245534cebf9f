/**
 * The toolbar button's badge: how many topics the page of its tab speaks of, or in grey that Sidelight is paused there, and the
 * same in words. Nothing about the page is stored.
 */
import browser from 'webextension-polyfill';
import { callPage } from '../shared/call-page.ts';
import { loadSettings } from '../shared/load-settings.ts';
import type { Settings } from '../shared/settings.ts';

const COLOUR = '#8a2f1d';
const GREY = '#6b6b6b';
/** What the button says when there is nothing to say, as in the manifest. */
const NAME = 'Sidelight';
/** Two bars, as on a player's button. */
const PAUSED = 'II';

/** Pages start anew with changed settings before they are asked. */
const RESTART = 300; // ms

interface Badge {
  /** Null for that of all tabs. */
  text: string | null;
  color: string;
  title: string;
}

/** None at all when the reader has switched it off. */
function badgeOf(topics: number, paused: boolean, { badge }: Pick<Settings, 'badge'>): Badge {
  const color = paused ? GREY : COLOUR;
  if (!badge || (topics === 0 && !paused)) return { text: '', color, title: NAME };
  if (paused) return { text: PAUSED, color, title: `${NAME}: paused` };
  return { text: String(topics), color, title: `${NAME}: ${topics} topic${topics > 1 ? 's' : ''} on this page` };
}

/** Puts a badge on the button of a tab, or of all those that have none of their own. */
async function show({ text, color, title }: Badge, where: { tabId?: number } = {}): Promise<void> {
  // The tab may have closed meanwhile.
  await browser.action.setBadgeBackgroundColor({ ...where, color }).catch(() => undefined);
  await browser.action.setBadgeText({ ...where, text }).catch(() => undefined);
  await browser.action.setTitle({ ...where, title }).catch(() => undefined);
}

/**
 * Brings the badge of a tab into step with its page: the number is that of the popup's list. Pages without the page script keep
 * the badge of all tabs.
 */
export async function refreshBadge(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const [{ settings }, report] = await Promise.all([loadSettings(), callPage(tabId, 'reportPage', {})]);
  // A page that is still being read keeps its badge; it tells when it has been.
  if (!report || report.state === 'reading') return;
  await show(badgeOf(report.topics.length, report.state === 'paused', settings), { tabId });
}

/** Gives a tab the badge of all tabs: no page script is at work there any more. Chromium forgets a tab's own text, but neither colour nor title. */
export async function clearBadge(tabId: number): Promise<void> {
  const { settings } = await loadSettings();
  await show({ ...badgeOf(0, settings.paused, settings), text: null }, { tabId });
}

/** After a change of settings, asks every tab's page for its state. */
async function refreshAll(): Promise<void> {
  await showEverywhere((await loadSettings()).settings);
  await new Promise((resolve) => setTimeout(resolve, RESTART));
  // Nobody waits: a page that is held up would hold up all others.
  for (const { id } of await browser.tabs.query({})) void refreshBadge(id);
}

/** The badge of tabs that have none of their own: grey while everything is paused. */
const showEverywhere = (settings: Settings): Promise<void> => show(badgeOf(0, settings.paused, settings));

/** Sets the badge once per start of the background, and after every change of what it depends on. */
export function registerBadge(): void {
  void loadSettings().then(({ settings }) => showEverywhere(settings));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ['badge', 'paused', 'pausedSites'].some((name) => name in changes)) void refreshAll();
  });
}
