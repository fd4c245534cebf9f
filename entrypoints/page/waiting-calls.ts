/** Calls to a page in which no session may be at work yet: what the reader asks for starts one. */
import type { Handlers, PageReport, SessionCalls } from '../shared/messages.ts';
import { readArticleDate } from './article-date.ts';

export interface WaitingPage {
  /** The handlers of the session that is at work. */
  session(): Handlers<SessionCalls> | undefined;
  /** Lets a session begin where there is none; resolves when one is at work, or none is about to be. */
  wake(): Promise<void>;
  /** Resolves when the page has been read from top to bottom, or never will be. */
  hasBeenRead: Promise<void>;
  /** What is known of the page while no session is at work. */
  state(): PageReport['state'];
}

/** Passes calls on to the session. */
export function answerWhileWaiting({ session, wake, hasBeenRead, state }: WaitingPage): Handlers<SessionCalls> {
  /** A session that is at work says itself how far it is. */
  const untilRead = async () => {
    if (session()) return;
    await wake();
    if (session()) await hasBeenRead;
  };
  return {
    reportPage: (request, sender) => session()?.reportPage(request, sender) ?? { state: state(), written: readArticleDate(), topics: [] },
    goToMention: (request, sender) => session()?.goToMention(request, sender) ?? false,
    async showExplanation(request, sender) {
      await wake();
      return session()?.showExplanation(request, sender) ?? false;
    },
    async explainHere(request, sender) {
      await untilRead();
      return session()?.explainHere(request, sender) ?? false;
    },
    async runCommand(request, sender) {
      // Only silencing asks for nothing that the page says.
      await (request.command === 'toggle-site' ? wake() : untilRead());
      return session()?.runCommand(request, sender) ?? null;
    },
  };
}
