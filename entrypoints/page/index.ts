/** The page script: runs on news pages, begins and ends its life in each, and holds no other logic. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksSensitive } from '../../data/sensitive-sites.ts';
import { answerCalls, type Handlers, type PageCalls } from '../shared/messages.ts';
import { askWhetherAllowed, extension } from './browser.ts';
import { claimPage, releasePage } from './claim-page.ts';
import { PageLife } from './page-life.ts';
import { removeDeadCard } from './predecessor.ts';
import { onTrusted } from './trusted-events.ts';

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

async function run(): Promise<void> {
  removeDeadCard();
  // Who allows all sites does not mean those that look private. Most are left out by the browser's patterns; these are not.
  if (looksSensitive(location.hostname) && !(await askWhetherAllowed())) return releasePage();
  const life = new PageLife(isArticleDocument, () => {
    unfollow();
    releasePage();
  });
  const unfollow = follow(() => void life.renew(), {
    ...life.calls,
    async stopUnlessAllowed() {
      if (await askWhetherAllowed()) return false;
      life.quit();
      return true;
    },
  });
  void life.start();
}
