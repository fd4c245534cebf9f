import browser from 'webextension-polyfill';

/** Chrome's page for keys; Firefox has a call for its own. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page where keys are changed. */
export function openKeySettings(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) void openShortcutSettings.call(browser.commands);
  else void browser.tabs.create({ url: CHROME_PAGE });
}
