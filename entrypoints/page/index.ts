/** The page script: runs on news pages, starts and stops the session, and holds no other logic. */
import aliasIndex from 'virtual:alias-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openInPieces } from '../../data/alias-table.ts';
import { answerCalls, type Handlers, type PageCalls, type SessionCalls } from '../shared/messages.ts';
import { mergeSettings, SETTING_NAMES } from '../shared/settings.ts';
import { isCovered } from '../shared/sites.ts';
import { extension, isAlive } from './browser.ts';
import { claimPage, releasePage } from './claim-page.ts';
import { runInSlices } from './idle-slices.ts';
import { startPageSession } from './page-session.ts';
import { removeDeadCard } from './predecessor.ts';
import type { Silenced } from './silencing.ts';
import { onTrusted } from './trusted-events.ts';

/** A page may replace its document (`document.open`) again and again; after this often we take it as its nature. */
const MOST_RESTARTS = 5;

export default defineUnlistedScript(() => {
  if (!isArticleDocument() || !claimPage()) return;
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

/** Follows the settings and answers calls, until what it returns is called. */
function follow(onSettings: () => void, handlers: Handlers<PageCalls>): () => void {
  const onChanged = (_changes: unknown, area: string) => {
    if (area === 'local') onSettings();
  };
  const onCall = answerCalls<PageCalls>('page', extension.runtime.id, handlers);
  extension.storage.onChanged.addListener(onChanged);
  extension.runtime.onMessage.addListener(onCall as never);
  return () => {
    try {
      extension.storage.onChanged.removeListener(onChanged);
      extension.runtime.onMessage.removeListener(onCall as never);
    } catch {
      // The extension's own interface is gone with it.
    }
  };
}

/** Passes calls on to the session that is at work, and answers for it where there is none: not yet, or not any more. */
const passOn = (session: () => Handlers<SessionCalls> | undefined, isOver: () => boolean): Handlers<SessionCalls> => ({
  reportPage: (request, sender) => session()?.reportPage(request, sender) ?? { state: isOver() ? 'off-topic' : 'reading', topics: [] },
  goToMention: (request, sender) => session()?.goToMention(request, sender) ?? false,
  showExplanation: (request, sender) => session()?.showExplanation(request, sender) ?? false,
  explainHere: (request, sender) => session()?.explainHere(request, sender) ?? false,
  runCommand: (request, sender) => session()?.runCommand(request, sender) ?? null,
});

async function run(): Promise<void> {
  removeDeadCard();
  const askForSettings = () => extension.storage.local.get(SETTING_NAMES).catch(() => ({}));
  // They come while the names are opened.
  const firstSettings = askForSettings();
  const opened = runInSlices(openInPieces(aliasIndex));
  const life = new AbortController();
  let session: AbortController | undefined;
  let handlers: Handlers<SessionCalls> | undefined;
  let restarts = 0;
  let silenced: Silenced | undefined;

  const stop = () => {
    session?.abort();
    handlers = undefined;
  };
  /** For good: the extension is gone, or the site was taken back. */
  const quit = () => {
    life.abort();
    stop();
    unfollow();
    releasePage();
  };
  const end = () => {
    if (!isAlive()) return quit();
    stop();
    if (restarts++ < MOST_RESTARTS) whenThereIsABody(() => isAlive() && isArticleDocument() && void start());
  };
  const start = async (asked = askForSettings()) => {
    const { settings } = mergeSettings(await asked);
    const table = await opened;
    if (life.signal.aborted) return;
    stop();
    const current = new AbortController();
    session = current;
    const before = silenced;
    silenced = undefined;
    const onEnd = () => session === current && end();
    const keepSilenced = (what: Silenced | undefined) => {
      silenced = what;
    };
    handlers = startPageSession({ table, settings, signal: current.signal, onEnd, silenced: before, keepSilenced });
  };
  const unfollow = follow(() => void start(), {
    ...passOn(
      () => handlers,
      () => restarts > MOST_RESTARTS,
    ),
    stopUnlessAllowed({ allowed }) {
      if (!Array.isArray(allowed) || isCovered(location.hostname, allowed)) return false;
      quit();
      return true;
    },
  });
  await start(firstSettings);
}
