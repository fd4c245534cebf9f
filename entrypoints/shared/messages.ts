/**
 * Every call between rooms, by direction. A call is one message `{ to, call, request }`; its answer comes back as the
 * message's response. Rooms never import each other: they call by the names below.
 */
import type { Explanation } from '../../data/explain.ts';
import type { FigureInContext } from '../../data/figure-in-context.ts';
import type { OfficeTable } from '../../data/offices.ts';
import type { Source, Topic } from '../../data/schema.ts';
import type { Edition } from '../../data/schema-briefing.ts';

/** A topic with all that a card needs to show it. */
export interface CardContent {
  topic: Topic;
  sources: Source[];
  related: { id: string; name: string }[];
  edition: Edition;
  /** A figure in the words around the mention that a series of ours measures. */
  figure?: FigureInContext | undefined;
}

/** Words around a mention that go with a question for its card, at most. */
export const MOST_AROUND = 400; // characters

/** The answer to "Explain this" with the topics' cards, in the explanation's order. */
export interface ExplanationContent {
  explanation: Explanation;
  cards: CardContent[];
}

/** A topic spoken of on a page. */
interface PageTopic {
  topic: string;
  /** The words of its first mention. */
  text: string;
  /** How often the article speaks of it. */
  mentions: number;
}

/** What the popup shows about a page; topics in reading order. */
export interface PageReport {
  state: 'reading' | 'annotated' | 'off-topic' | 'paused';
  /** The article's own date, as precise as the page says it. */
  written?: string | undefined;
  topics: PageTopic[];
}

/** What the briefing is opened on: a topic, a chart with a time after `@`, or words to search for. */
export type BriefingGoal = { topic: string } | { chart: string } | { query: string };

/** The keyboard commands that a page obeys; the browser lets the reader change their keys. */
export type PageCommand = 'next-mention' | 'previous-mention' | 'open-mention' | 'list-mentions' | 'toggle-site';

/** From where the reader has chosen from the context menu. */
interface MenuChoice {
  /** A frame within the page, of which the page knows neither place nor text. */
  inFrame?: boolean;
}

/** What a page, the popup and other surfaces ask of the background. */
export interface BackgroundCalls {
  /** The card of a topic, or null when there is no such topic; `around` are the words about its mention, at most `MOST_AROUND`. */
  describeTopic(request: { topic: string; around?: string | undefined }): CardContent | null;
  /** Who held which office when, for a page on which descriptions are underlined. */
  offices(request: Record<string, never>): OfficeTable;
  /** A page tells that it has something else to report, so that the badge of its tab can follow. */
  pageChanged(request: Record<string, never>): null;
  /** Whether Sidelight may run on the page that asks. */
  mayRun(request: Record<string, never>): boolean;
  /** Silences a topic, or with null the page's own site, or brings it back; false where it was so already, null when it could not be stored. */
  silence(request: { topic: string | null; silent: boolean }): boolean | null;
  /** Opens the briefing in a new tab. */
  openBriefing(request: BriefingGoal): null;
}

/** What the background and the popup ask of a page, and a session, where one is at work in it, answers. */
export interface SessionCalls {
  reportPage(request: Record<string, never>): PageReport;
  /** Scrolls to the first mention of a topic and marks it; false when it has gone. */
  goToMention(request: { topic: string }): boolean;
  /** Shows an answer beside the selection. */
  showExplanation(request: ExplanationContent & MenuChoice): boolean;
  /** Explains the name that the context menu was opened on, or says that there is none. */
  explainHere(request: MenuChoice): boolean;
  runCommand(request: { command: PageCommand }): null;
}

/** What the background and the popup ask of a page. */
export interface PageCalls extends SessionCalls {
  /** Ends the page script unless it may run on its page; true when it has ended. */
  stopUnlessAllowed(request: Record<string, never>): boolean;
}

type Calls = BackgroundCalls | SessionCalls;
type RequestOf<C, Name extends keyof C> = C[Name] extends (request: infer R) => unknown ? R : never;
type AnswerOf<C, Name extends keyof C> = C[Name] extends (request: never) => infer A ? A : never;

/** Who called, as the browser says it. */
interface Sender {
  id?: string;
  tab?: { id?: number };
  url?: string;
}

/** The functions that answer one direction's calls. */
export type Handlers<C extends Calls> = {
  [Name in keyof C]: (request: RequestOf<C, Name>, sender: Sender) => AnswerOf<C, Name> | Promise<AnswerOf<C, Name>>;
};

/** Who is called. */
export type Addressee = 'background' | 'page';

interface Message {
  to: Addressee;
  call: string;
  request: object;
}

/** The message of a call, typed by its direction. */
export function makeMessage<C extends Calls, Name extends keyof C & string>(to: Addressee, call: Name, request: RequestOf<C, Name>): Message {
  return { to, call, request: request as object };
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { to, call, request } = value as Record<string, unknown>;
  return (to === 'background' || to === 'page') && typeof call === 'string' && typeof request === 'object' && request !== null;
}

/** Whether a message is this call. For listeners that take notice and leave the answer to whom it is for. */
export const isCall = (to: Addressee, call: keyof BackgroundCalls | keyof PageCalls, message: unknown): boolean =>
  isMessage(message) && message.to === to && message.call === call;

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

/**
 * A listener for `runtime.onMessage` that answers this direction's calls. Messages that are malformed, for somebody else or
 * from another extension are let pass without an answer; a handler that fails answers null.
 */
export function answerCalls<C extends Calls>(to: Addressee, ownId: string, handlers: Handlers<C>): Listener {
  return (message, sender, respond) => {
    if (sender.id !== ownId || !isMessage(message) || message.to !== to || !Object.hasOwn(handlers, message.call)) return undefined;
    const handler = handlers[message.call as keyof C] as (request: object, sender: Sender) => unknown;
    Promise.resolve()
      .then(() => handler(message.request, sender))
      .then(respond, () => respond(null));
    return true;
  };
}
