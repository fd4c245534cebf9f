import browser from 'webextension-polyfill';
import { callPage } from '../shared/call-page.ts';
import type { PageCommand } from '../shared/messages.ts';

/** Hands the keyboard commands on to the page of the active tab; where no page script lives they do nothing. Firefox for Android has none. */
export function registerCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void callPage(tab.id, 'runCommand', { command: command as PageCommand });
  });
}
