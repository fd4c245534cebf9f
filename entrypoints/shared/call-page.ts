import browser from 'webextension-polyfill';
import { makeMessage, type PageCalls } from './messages.ts';

/** Calls the page script in the top frame of a tab. Answers undefined where none lives. */
export async function callPage<Name extends keyof PageCalls & string>(
  tabId: number,
  call: Name,
  request: Parameters<PageCalls[Name]>[0],
): Promise<ReturnType<PageCalls[Name]> | undefined> {
  const message = makeMessage<PageCalls, Name>('page', call, request as never);
  return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)) as ReturnType<PageCalls[Name]> | undefined;
}
