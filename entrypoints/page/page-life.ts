/**
 * What goes on in one page while the page script is there: it is skimmed until it turns out to be worth reading, then the names
 * are opened and a session begins; with new settings, or where the page writes itself anew, one after the other.
 */
import aliasIndex from 'virtual:alias-index';
import { type AliasTable, openInPieces } from '../../data/alias-table.ts';
import type { Handlers, SessionCalls } from '../shared/messages.ts';
import { isPausedOn, mergeSettings, SETTING_NAMES } from '../shared/settings.ts';
import { extension, isAlive } from './browser.ts';
import { runInSlices } from './idle-slices.ts';
import { watchMenuPlace } from './menu-place.ts';
import { type PageSessionOptions, startPageSession } from './page-session.ts';
import type { Silenced } from './silencing.ts';
import { type Skim, skimPage } from './skim.ts';
import { answerWhileWaiting } from './waiting-calls.ts';

/** A page may replace its document (`document.open`) again and again; after this often we take it as its nature. */
const MOST_RESTARTS = 5;

export class PageLife {
  /** What the background and the popup ask of the page. */
  readonly calls: Handlers<SessionCalls>;
  /** The names, from when the page turned out to be worth reading. */
  private names: Promise<AliasTable> | undefined;
  private skim: Skim | undefined;
  /** What is about to become the session. */
  private next: AbortController | undefined;
  private session: AbortController | undefined;
  private handlers: Handlers<SessionCalls> | undefined;
  private readonly started = Promise.withResolvers<void>();
  private readonly read = Promise.withResolvers<void>();
  private isOver = false;
  private restarts = 0;
  private silenced: Silenced | undefined;
  private readonly isWanted: () => boolean;
  private readonly onQuit: () => void;

  /** `isWanted` says whether the page's document, which may change, is one to work in. `onQuit` is called once everything has ended for good. */
  constructor(isWanted: () => boolean, onQuit: () => void) {
    this.isWanted = isWanted;
    this.onQuit = onQuit;
    this.calls = answerWhileWaiting({
      session: () => this.handlers,
      wake: () => {
        this.skim?.end();
        return this.started.promise;
      },
      hasBeenRead: this.read.promise,
      state: () => (this.isOver || this.skim?.isIdle() ? 'off-topic' : 'reading'),
    });
  }

  /** Starts a session, with the settings as they are now, in place of the one at work. */
  async start(): Promise<void> {
    if (this.isOver) return;
    this.next?.abort();
    const current = new AbortController();
    const { signal } = current;
    this.next = current;
    const onEnd = () => {
      if (!signal.aborted) this.end();
    };
    const menuPlace = watchMenuPlace(signal);
    const asked = extension.storage.local.get(SETTING_NAMES).catch(() => ({}));
    // The settings come while the page is skimmed. Once its names are open, it is not skimmed again.
    if (!this.names) this.skim = skimPage(signal, onEnd);
    const { settings } = mergeSettings(await asked);
    if (settings.paused || isPausedOn(settings, location.hostname)) this.skim?.end();
    await this.skim?.done;
    if (signal.aborted) return;
    this.names ??= runInSlices(openInPieces(aliasIndex));
    const table = await this.names;
    if (signal.aborted) return;
    this.next = undefined;
    this.stop();
    this.session = current;
    this.begin({ table, settings, signal, menuPlace, onEnd });
  }

  /** Ends everything, for good. */
  quit(): void {
    this.stop();
    this.giveUp();
    this.onQuit();
  }

  private begin(given: Omit<PageSessionOptions, 'onRead' | 'silenced' | 'keepSilenced'>): void {
    const { silenced } = this;
    this.silenced = undefined;
    const keepSilenced = (what: Silenced | undefined) => {
      this.silenced = what;
    };
    this.handlers = startPageSession({ ...given, onRead: this.read.resolve, silenced, keepSilenced });
    this.started.resolve();
  }

  private stop(): void {
    this.next?.abort();
    this.session?.abort();
    this.handlers = undefined;
  }

  /** The page is gone: another may have taken its place. */
  private end(): void {
    this.stop();
    if (!isAlive()) this.quit();
    else if (this.restarts++ < MOST_RESTARTS) whenThereIsABody(() => isAlive() && this.isWanted() && void this.start());
    else this.giveUp();
  }

  /** Nobody waits for what will not come. */
  private giveUp(): void {
    this.isOver = true;
    this.started.resolve();
    this.read.resolve();
  }
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
