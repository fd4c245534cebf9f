import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { callPage } from './call-page.ts';
import type { PageReport } from './messages.ts';
import { parseHost, patternOf } from './sites.ts';

/** What the active tab's page says of itself. */
export interface PageOfTab {
  /** `absent`: no page script lives there. */
  state: PageReport['state'] | 'absent' | 'asking';
  topics: PageReport['topics'];
  written: PageReport['written'];
  /** Scrolls the page to a topic's first mention. */
  onJump(topic: string): void;
  /** The host of a page without the page script, where it could be allowed. */
  host: string | undefined;
  onAllow(): void;
  refused: boolean;
}

/** How often a page that is still being read is asked again. */
const ASK_AGAIN = 1000; // ms

/** Follows the page of the active tab while the surface is open; undefined where the surface stands beside no page. */
export function usePageOfTab(active: boolean): PageOfTab | undefined {
  const [tabId, setTabId] = useState<number>();
  const [host, setHost] = useState<string>();
  const [refused, setRefused] = useState(false);
  const [report, setReport] = useState<PageReport | 'absent'>();
  useEffect(() => {
    if (!active) return;
    const ask = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id);
      // Known after the reader's click on the toolbar button (activeTab) only.
      setHost(tab?.url && parseHost(tab.url));
      const answer = tab?.id === undefined ? undefined : await callPage(tab.id, 'reportPage', {});
      setReport((before) => {
        const next = answer ?? 'absent';
        return JSON.stringify(before) === JSON.stringify(next) ? before : next;
      });
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_AGAIN);
    return () => clearInterval(timer);
  }, [active]);
  if (!active) return undefined;
  return {
    state: report === undefined ? 'asking' : report === 'absent' ? 'absent' : report.state,
    topics: typeof report === 'object' ? report.topics : [],
    written: typeof report === 'object' ? report.written : undefined,
    host: report === 'absent' ? host : undefined,
    refused,
    onAllow() {
      if (host === undefined) return;
      void browser.permissions.request({ origins: [patternOf(host)] }).then(
        (granted) => setRefused(!granted),
        () => setRefused(true),
      );
    },
    onJump: (topic) => {
      if (tabId !== undefined) void callPage(tabId, 'goToMention', { topic });
    },
  };
}
