import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { callPage } from './call-page.ts';
import type { PageReport } from './messages.ts';

/** What the active tab's page says of itself. */
export interface PageOfTab {
  /** `absent`: no page script lives there. */
  state: PageReport['state'] | 'absent' | 'asking';
  topics: PageReport['topics'];
  written: PageReport['written'];
  /** Scrolls the page to a topic's first mention. */
  onJump(topic: string): void;
}

/** How often a page that is still being read is asked again. */
const ASK_AGAIN = 1000; // ms

/** Follows the page of the active tab while the surface is open; undefined where the surface stands beside no page. */
export function usePageOfTab(active: boolean): PageOfTab | undefined {
  const [tabId, setTabId] = useState<number>();
  const [report, setReport] = useState<PageReport | 'absent'>();
  useEffect(() => {
    if (!active) return;
    const ask = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id);
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
    onJump: (topic) => {
      if (tabId !== undefined) void callPage(tabId, 'goToMention', { topic });
    },
  };
}
