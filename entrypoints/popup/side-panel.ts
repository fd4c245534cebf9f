import browser from 'webextension-polyfill';
import type { Elsewhere } from '../../components/BriefingFoot.tsx';

/** Chrome's and Edge's side panel, which the polyfill does not know. */
interface SidePanelApi {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/** The way to the browser's side panel or sidebar; undefined where it has none, as on a phone. */
export async function findSidePanel(): Promise<Elsewhere['panel']> {
  const { sidePanel } = browser as SidePanelApi;
  const { sidebarAction } = browser as Partial<typeof browser>;
  // Both open within the reader's click only, so that whatever has to be waited for is known before.
  if (sidePanel) {
    const windowId = (await browser.windows.getCurrent().catch(() => undefined))?.id;
    return windowId === undefined ? undefined : { name: 'Side panel', open: () => leaveFor(sidePanel.open({ windowId })) };
  }
  return sidebarAction && { name: 'Sidebar', open: () => leaveFor(sidebarAction.open()) };
}

/** The popup would lie over what it has opened. */
const leaveFor = (opened: Promise<void>): void => void opened.then(close, () => undefined);
