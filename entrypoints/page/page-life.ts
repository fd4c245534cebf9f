/**
 * What goes on in one page while the page script is there: it is skimmed until it turns out to be worth reading, then the names
 * are opened and a session begins; with new settings, or where the page writes itself anew, one after the other.
 */
import aliasIndex from 'virtual:alias-index';
import { type AliasTable, openInPieces } from '../../data/alias-table.ts';
import type { Handlers, PageReport, SessionCalls } from '../shared/messages.ts';
import { mergeSettings, pauseOf, SETTING_NAMES, type Settings, workOf } from '../shared/settings.ts';
import { askForOffices, extension, isAlive, tellOfChange } from './browser.ts';
import { runInSlices } from './idle-slices.ts';
import { watchMenuPlace } from './menu-place.ts';
import { type PageSession, type PageSessionOptions, startPageSession } from './page-session.ts';
import { watchPage } from './page-watcher.ts';
import type { Silenced } from './silencing.ts';
import { type Skim, skimPage } from './skim.ts';
import { onTrusted } from './trusted-events.ts';
import { answerWhileWaiting } from './waiting-calls.ts';

/** A page may replace its document (`document.open`) again and again; after this often we take it as its nature. */
const MOST_RESTARTS = 5;

export class PageLife {
  /** What the background and the popup ask of the page. */
  readonly calls: Handlers<SessionCalls>;
  private names: Promise<AliasTable> | undefined;
  private skim: Skim | undefined;
  /** What is about to become the session, and what lets it: a page worth reading, or the reader. */
  private next: AbortController | undefined;
  private letBegin: (() => void) | undefined;
  private isAskedFor = false;
  private session: AbortController | undefined;
  private handlers: PageSession | undefined;
  private readonly started = Promise.withResolvers<void>();
  private readonly read = Promise.withResolvers<void>();
  /** Those by which it works; the session has them too, and takes its look from them. */
  private settings: Settings | undefined;
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
      wake: () => this.wake(),
      hasBeenRead: this.read.promise,
      state: () => this.stateWhileWaiting(),
    });
  }

  /** Starts a session, with the settings as they are now, in place of the one at work. */
  async start(): Promise<void> {
    if (this.isOver) return;
    this.next?.abort();
    const current = new AbortController();
    const { signal } = current;
    this.next = current;
    const page = document.documentElement;
    const onEnd = () => {
      if (!signal.aborted) this.end();
    };
    const menuPlace = watchMenuPlace(signal);
    onTrusted(window, 'pageshow', ({ persisted }) => persisted && void this.resume(), { signal });
    const settings = await readSettings();
    if (signal.aborted) return;
    const wasPaused = this.isPaused;
    this.settings = settings;
    // Once its names are open, a page is neither skimmed again nor waited for.
    const skim = this.names || this.isAskedFor ? undefined : await this.untilWanted(signal, onEnd, wasPaused);
    if (signal.aborted) return;
    if (!isAlive()) return onEnd();
    this.names ??= runInSlices(openInPieces(aliasIndex));
    const offices = settings.descriptions ? await askForOffices() : null;
    const table = await this.names;
    if (signal.aborted) return;
    // A page that was not skimmed was watched by nobody while its names were opened.
    if (!isAlive() || document.documentElement !== page) return onEnd();
    this.next = undefined;
    this.stop();
    this.session = current;
    const followPage = skim?.handTo ?? ((follower) => void watchPage(follower, signal));
    this.begin({ table, offices, settings, signal, menuPlace, followPage, onEnd });
  }

  /** Follows the settings: starts anew where there is something else to do. A new look is taken on at once, and leaves what the reader has open. */
  async renew(): Promise<void> {
    const settings = await readSettings();
    const work = (by: Settings) => JSON.stringify(workOf(by, location.hostname));
    if (!this.settings || work(settings) !== work(this.settings)) return this.start();
    Object.assign(this.settings, settings);
    this.handlers?.restyle();
  }

  /** Ends everything, for good. */
  quit(): void {
    this.stop();
    this.giveUp();
    this.onQuit();
  }

  /** The page has come back from where the browser keeps those that a reader may return to: settings and badge may have changed meanwhile. */
  private async resume(): Promise<void> {
    if (!isAlive()) return this.end();
    tellOfChange();
    await this.renew();
  }

  /** Resolves when the reader asks for something, or, where Sidelight is not paused, when the page turns out to be worth reading; then with what has skimmed it. */
  private async untilWanted(signal: AbortSignal, onEnd: () => void, wasPaused: boolean): Promise<Skim | undefined> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.letBegin = resolve;
    // Only a badge that stands has to follow.
    const onIdle = () => wasPaused && tellOfChange();
    const skim = this.isPaused ? undefined : skimPage({ signal, isAlive, onWorthReading: resolve, onIdle, onGone: onEnd });
    this.skim = skim;
    if (!skim) tellOfChange();
    await promise;
    skim?.end();
    this.skim = undefined;
    return skim;
  }

  /** Lets a session begin, whatever the page speaks of; resolves when it has, or at once where none is about to. */
  private async wake(): Promise<void> {
    this.isAskedFor = true;
    this.letBegin?.();
    if (this.next) await this.started.promise;
  }

  private get isPaused(): boolean {
    return this.settings !== undefined && pauseOf(this.settings, location.hostname) !== undefined;
  }

  private stateWhileWaiting(): PageReport['state'] {
    if (this.isPaused) return 'paused';
    return this.isOver || this.skim?.isIdle() ? 'off-topic' : 'reading';
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
    this.next = undefined;
    this.session?.abort();
    this.handlers = undefined;
  }

  /** The page is gone: another may have taken its place. */
  private end(): void {
    this.stop();
    if (!isAlive()) this.quit();
    else if (this.restarts++ < MOST_RESTARTS) whenThereIsABody(() => (isAlive() && this.isWanted() ? void this.start() : this.giveUp()));
    else this.giveUp();
  }

  /** Nobody waits for what will not come. */
  private giveUp(): void {
    this.isOver = true;
    this.started.resolve();
    this.read.resolve();
    tellOfChange();
  }
}

/** The reader's settings; the defaults where they cannot be read. */
async function readSettings(): Promise<Settings> {
  return mergeSettings(await extension.storage.local.get(SETTING_NAMES).catch(() => ({}))).settings;
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
