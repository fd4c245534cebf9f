/** What only Firefox needs: its privileged side by WebDriver BiDi, which Puppeteer has no calls for. */
import type { Browser, Page } from 'puppeteer';

/** The extension in Firefox, whose pages get an address that is fixed in the test's profile. */
export const FIREFOX_ID = 'sidelight@sidelight.example';
export const FIREFOX_UUID = '5d1de119-0000-4000-8000-000000000001';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Puppeteer's own connection; a second session is not allowed. */
const connectionOf = (browser: Browser): Connection => (browser as unknown as { connection: Connection }).connection;

/** Runs an expression in Firefox's own window and gives its value, a string. */
async function evaluateInWindow(browser: Browser, expression: string): Promise<string> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result['contexts'] as { context: string }[];
  const answer = await connection.send('script.evaluate', { target: { context: window?.context }, awaitPromise: true, expression });
  return String((answer.result['result'] as { value?: unknown } | undefined)?.value ?? '');
}

/** Fires the menu entry at the extension, as Firefox does when the reader has chosen it. */
export async function fireMenuInFirefox(browser: Browser, click: object): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension`;
  await evaluateInWindow(browser, `${extension}.emit('webext-menu-menuitem-click', ${JSON.stringify({ ...click, modifiers: [] })}, gBrowser.selectedTab); ''`);
}

/** Opens one of the extension's own pages in a tab. Puppeteer's own call waits for an event that Firefox does not send for them. */
export async function goInFirefox(browser: Browser, page: Page, url: string): Promise<void> {
  await connectionOf(browser).send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
}

/** Reloads the extension as an update does: the scripts in open pages end. */
export const updateInFirefox = (browser: Browser): Promise<void> => manageInFirefox(browser, 'reload');

/** Has Firefox's own manager of extensions do something with ours. */
export async function manageInFirefox(browser: Browser, what: 'reload' | 'disable' | 'enable'): Promise<void> {
  const call = `AddonManager.getAddonByID(${JSON.stringify(FIREFOX_ID)}).then((addon) => addon.${what}()).then(() => 'done')`;
  if ((await evaluateInWindow(browser, call)) !== 'done') throw new Error(`Firefox did not ${what} the extension.`);
}

/** The address that the open popup of an extension shows, or else the tab in front. */
export function inFrontInFirefox(browser: Browser): Promise<string> {
  return evaluateInWindow(browser, `(document.querySelector('.webextension-popup-browser') ?? gBrowser.selectedBrowser).currentURI.spec`);
}

interface SerializedNode {
  sharedId?: string;
  value?: { nodeType?: number; nodeValue?: string; children?: SerializedNode[]; shadowRoot?: SerializedNode | null };
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** The card's host; BiDi serialises closed shadow roots too. */
async function cardHostInFirefox(browser: Browser, page: Page): Promise<SerializedNode> {
  const { result } = await connectionOf(browser).send('script.evaluate', {
    target: { context: contextOf(page) },
    awaitPromise: false,
    expression: `document.documentElement.querySelector(':scope > div[popover]')`,
    serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
  });
  return result['result'] as SerializedNode;
}

/** The text of the open card. */
export async function cardTextInFirefox(browser: Browser, page: Page): Promise<string> {
  const texts: string[] = [];
  const pending = [await cardHostInFirefox(browser, page)];
  for (let node = pending.shift(); node; node = pending.shift()) {
    if (node.value?.nodeType === TEXT_NODE) texts.push(node.value.nodeValue ?? '');
    pending.push(...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : []));
  }
  return texts.join('\n');
}

/** Calls a function on the card's shadow root with one argument and gives its value, a string; empty when no card is open. */
export async function queryCardInFirefox(browser: Browser, page: Page, functionDeclaration: string, argument: string): Promise<string> {
  const sharedId = (await cardHostInFirefox(browser, page)).value?.shadowRoot?.sharedId;
  if (!sharedId) return '';
  const { result } = await connectionOf(browser).send('script.callFunction', {
    target: { context: contextOf(page) },
    awaitPromise: false,
    functionDeclaration,
    this: { sharedId },
    arguments: [{ type: 'string', value: argument }],
  });
  return String((result['result'] as { value?: unknown } | undefined)?.value ?? '');
}

const TEXT_NODE = 3;
