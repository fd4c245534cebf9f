/** "Explain this" in the context menu: of a selection anywhere, of the name under the pointer where the page script runs. */
import browser, { type Menus } from 'webextension-polyfill';
import { allowedPatterns } from '../shared/allowed-sites.ts';
import { callPage } from '../shared/call-page.ts';
import { keepAnswer } from '../shared/kept-answer.ts';
import { dependsOnDate, explainSelection } from './topics.ts';

const SELECTION = 'explain';
const HERE = 'explain-here';

/** Makes the menu entries on installation and answers them; Firefox for Android has no such menu. */
export function registerExplainMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createEntries());
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) event.addListener(() => void followSites());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId }, tab) => {
    // The page itself is number 0, or none.
    const inFrame = Boolean(frameId);
    if (menuItemId === SELECTION) void explain(selectionText, inFrame, tab?.id);
    if (menuItemId === HERE && tab?.id !== undefined) void callPage(tab.id, 'explainHere', { inFrame });
  });
}

async function createEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title: 'Explain this with Sidelight', contexts: ['selection'] });
  browser.contextMenus.create({ id: HERE, title: 'Explain the name here with Sidelight', ...(await placesOfNames()) });
}

/** Sites come and go by the reader's wish. */
async function followSites(): Promise<void> {
  await browser.contextMenus.update(HERE, await placesOfNames()).catch(() => undefined);
}

/** Where the page script runs, and so knows which name is under the pointer. */
async function placesOfNames(): Promise<Pick<Menus.CreateCreatePropertiesType, 'contexts' | 'documentUrlPatterns'>> {
  return { contexts: ['page', 'link'], documentUrlPatterns: await allowedPatterns() };
}

/** Beside the selection, else in the popup, else in the briefing. */
async function explain(selection: string, inFrame: boolean, tabId: number | undefined): Promise<void> {
  const isOnPage = tabId !== undefined && tabId >= 0;
  // A frame's article is not that of the page around it.
  const report = isOnPage && !inFrame && dependsOnDate(selection) ? await callPage(tabId, 'reportPage', {}) : undefined;
  const content = explainSelection(selection, report?.written);
  if (isOnPage && (await callPage(tabId, 'showExplanation', { ...content, inFrame }))) return;
  await keepAnswer(content.explanation);
  // Browsers refuse to open the popup where there is no window for it, or without a fresh click.
  const opened = await browser.action.openPopup().then(
    () => true,
    () => false,
  );
  if (!opened) await browser.tabs.create({ url: browser.runtime.getURL('/briefing.html#/answer') });
}
