import browser from 'webextension-polyfill';
import { formatRoute } from './route.ts';

/** Opens the full briefing on a topic in a tab of its own. */
export function openBriefingOn(topic: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/briefing.html${formatRoute({ view: 'topic', id: topic })}`) });
}
