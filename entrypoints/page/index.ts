/** The page script: runs on news pages, starts and stops the session, and holds no other logic. */
import aliasIndex from 'virtual:alias-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openInPieces } from '../../data/alias-table.ts';
import { answerCalls, type Handlers, type PageCalls } from '../shared/messages.ts';
import { mergeSettings, SETTING_NAMES } from '../shared/settings.ts';
import { extension, isAlive } from './browser.ts';
import { runInSlices } from './idle-slices.ts';
import { startPageSession } from './page-session.ts';
import { removeDeadCard } from './predecessor.ts';
import type { Silenced } from './silencing.ts';
import { onTrusted } from './trusted-events.ts';

/** A page may replace its document (`document.open`) again and again; after this often we take it as its nature. */
const MOST_RESTARTS = 5;

export default defineUnlistedScript(() => {
  if (!isArticleDocument()) return;
  if ((document as { prerendering?: boolean }).prerendering) {
    const shown = new AbortController();
    const begin = () => {
      shown.abort();
      void run();
    };
    onTrusted(document, 'prerenderingchange', begin, { signal: shown.signal });
  } else void run();
});

/** Only HTML documents with a body that the reader does not edit; SVG, XML, plain text, JSON and framesets stay alone. */
function isArticleDocument(): boolean {
  const isHtml = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  return isHtml && document.body instanceof HTMLBodyElement && document.designMode !== 'on' && !document.body.isContentEditable;
}

/** A page that writes itself anew may take its time. Its observers stay; listeners would not. */
function whenThereIsABody(then: () => void): void {
  if (document.body) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    then();
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function run(): Promise<void> {
  removeDeadCard();
  const askForSettings = () => extension.storage.local.get(SETTING_NAMES).catch(() => ({}));
  // They come while the names are opened.
  const firstSettings = askForSettings();
  const opened = runInSlices(openInPieces(aliasIndex));
  let session: AbortController | undefined;
  let handlers: Handlers<PageCalls> | undefined;
  let restarts = 0;
  let silenced: Silenced | undefined;

  const stop = () => {
    session?.abort();
    handlers = undefined;
  };
  const end = () => {
    stop();
    if (!isAlive()) detach();
    else if (restarts++ < MOST_RESTARTS) whenThereIsABody(() => isAlive() && isArticleDocument() && void start());
  };
  const start = async (asked = askForSettings()) => {
    const { settings } = mergeSettings(await asked);
    const table = await opened;
    stop();
    const current = new AbortController();
    session = current;
    const before = silenced;
    silenced = undefined;
    handlers = startPageSession({
      table,
      settings,
      signal: current.signal,
      onEnd: () => session === current && end(),
      silenced: before,
      keepSilenced(what) {
        silenced = what;
      },
    });
  };
  const onSettings = (_changes: unknown, area: string) => {
    if (area === 'local') void start();
  };
  const onCall = answerCalls<PageCalls>('page', extension.runtime.id, {
    reportPage: (request, sender) => handlers?.reportPage(request, sender) ?? { state: 'paused', topics: [] },
    goToMention: (request, sender) => handlers?.goToMention(request, sender) ?? false,
    showExplanation: (request, sender) => handlers?.showExplanation(request, sender) ?? false,
    explainHere: (request, sender) => handlers?.explainHere(request, sender) ?? false,
    runCommand: (request, sender) => handlers?.runCommand(request, sender) ?? null,
  });
  const detach = () => {
    try {
      extension.storage.onChanged.removeListener(onSettings);
      extension.runtime.onMessage.removeListener(onCall as never);
    } catch {
      // The extension's own interface is gone with it.
    }
  };
  extension.storage.onChanged.addListener(onSettings);
  extension.runtime.onMessage.addListener(onCall as never);
  await start(firstSettings);
}
