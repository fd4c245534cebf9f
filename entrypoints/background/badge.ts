/** The number on the toolbar button: topics on the page of its tab. Nothing about the page is stored. */
import browser from 'webextension-polyfill';
import { mergeSettings, SETTING_NAMES } from '../shared/settings.ts';

const COLOUR = '#8a2f1d';

/** Shows how many topics a tab's page speaks of; nothing for none, or when the reader has switched the number off. */
export async function showTopicCount(tabId: number | undefined, topics: number): Promise<void> {
  if (tabId === undefined) return;
  const { settings } = mergeSettings(await browser.storage.local.get(SETTING_NAMES));
  const text = settings.badge && !settings.paused && topics > 0 ? String(topics) : '';
  // The tab may have closed meanwhile.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

/** Sets the colour once per start of the background. */
export function registerBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: COLOUR });
}
