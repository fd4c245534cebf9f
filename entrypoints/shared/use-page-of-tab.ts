import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageView } from '../../components/PageTopics.tsx';
import { patternsToAsk } from './allowed-sites.ts';
import { askUntilSettled, PATIENCE } from './ask-until-settled.ts';
import { callPage } from './call-page.ts';
import type { PageReport } from './messages.ts';
import { siteOfHost } from './settings.ts';
import { parseHost } from './sites.ts';
import { obstacleOf } from './tab-obstacle.ts';
import type { SettingsHandle } from './use-settings.ts';
import { watchTab } from './watch-tab.ts';

/** What the active tab holds. */
export interface TabBeside {
  id: number | undefined;
  /** Known after the reader's click on the toolbar button (`activeTab`) only. */
  host: string | undefined;
  report: PageReport | undefined;
  obstacle: PageView['obstacle'];
}

/** The active tab; undefined while its page is on the way. */
async function lookAtTab(): Promise<TabBeside | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const report = tab?.id === undefined ? undefined : await callPage(tab.id, 'reportPage', {});
  const obstacle = report ? undefined : await obstacleOf(tab?.url);
  if (obstacle === 'not-yet-read' && tab?.status === 'loading') return undefined;
  return { id: tab?.id, host: tab?.url && parseHost(tab.url), report, obstacle };
}

/** The active tab, for the first picture of a surface; undefined where it does not answer at once. */
export function lookAtTabOnce(): Promise<TabBeside | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([lookAtTab().catch(() => undefined), late]);
}

/** Follows the page of the active tab while the surface is open; undefined where the surface stands beside no page. */
export function usePageOfTab(active: boolean, first: TabBeside | undefined, handle: SettingsHandle): PageView | undefined {
  const [tab, setTab] = useState(first);
  /** The host that the browser did not allow when the reader last asked. */
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    if (!active) return;
    const life = new AbortController();
    const wake = askUntilSettled({ ask: lookAtTab, tell: setTab, first, signal: life.signal });
    watchTab(wake, life.signal);
    wake(false);
    return () => life.abort();
  }, [active]);
  if (!active) return undefined;
  const site = tab?.host && siteOfHost(tab.host);
  return {
    state: tab === undefined ? 'asking' : (tab.report?.state ?? 'absent'),
    topics: tab?.report?.topics ?? [],
    written: tab?.report?.written,
    obstacle: tab?.obstacle,
    site,
    everywhere: handle.settings.paused,
    refused: refused !== undefined && refused === tab?.host,
    failed: handle.failed,
    onAllow() {
      const host = tab?.host;
      if (host)
        void browser.permissions.request({ origins: patternsToAsk(host) }).then(
          (granted) => setRefused(granted ? undefined : host),
          () => setRefused(host),
        );
    },
    onReload() {
      if (tab?.id !== undefined) void browser.tabs.reload(tab.id);
    },
    onPause: (paused) => void pause(handle, site, paused),
    onJump(topic) {
      if (tab?.id !== undefined) void callPage(tab.id, 'goToMention', { topic });
    },
  };
}

/** Pauses a site or brings it back; what rests everywhere is brought back everywhere. */
function pause({ settings, save, silence }: SettingsHandle, site: string | undefined, paused: boolean): Promise<boolean> {
  if (settings.paused && !paused) return save({ paused: false });
  return site ? silence({ site }, paused) : Promise.resolve(false);
}
