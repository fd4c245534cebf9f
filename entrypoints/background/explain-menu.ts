/** "Explain this" in the context menu. */
import browser from 'webextension-polyfill';
import { callPage } from '../shared/call-page.ts';
import { keepAnswer } from '../shared/kept-answer.ts';
import { explainSelection } from './topics.ts';

const MENU_ID = 'explain';

/** Makes the menu entry on installation and answers it: beside the selection, else in the popup, else in the briefing. */
export function registerExplainMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU_ID, title: 'Explain this with Sidelight', contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID) void answer(info.selectionText ?? '', tab?.id);
  });
}

async function answer(selection: string, tabId: number | undefined): Promise<void> {
  const content = explainSelection(selection);
  if (tabId !== undefined && tabId >= 0 && (await callPage(tabId, 'showExplanation', content))) return;
  await keepAnswer(content.explanation);
  // Browsers refuse to open the popup where there is no window for it, or without a fresh click.
  const opened = await browser.action.openPopup().then(
    () => true,
    () => false,
  );
  if (!opened) await browser.tabs.create({ url: browser.runtime.getURL('/briefing.html#/answer') });
}
