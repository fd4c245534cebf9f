/**
 * The browser's own extension interface. The page script uses it directly: `webextension-polyfill` would cost every page
 * ten kilobytes for calls that the oldest browsers we support answer with promises themselves.
 */
import type { Browser } from 'webextension-polyfill';
import type { OfficeTable } from '../../data/offices.ts';
import type { BackgroundCalls, BriefingGoal, CardContent } from '../shared/messages.ts';
import { makeMessage } from '../shared/messages.ts';

const globals = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/** `browser` in Firefox, `chrome` in Chromium. */
export const extension = (globals.browser ?? globals.chrome) as Browser;

/** False once the extension was updated or removed while this page stayed open: nothing may be asked any more. */
export function isAlive(): boolean {
  try {
    return Boolean(extension.runtime?.id);
  } catch {
    return false;
  }
}

/** How long a worker may keep silent before it is asked again: it may be starting on a busy machine, or just being stopped. */
const PATIENCE = [400, 800, 1600, 3200]; // ms

/** The card of a topic; null when there is none or nobody answers. */
export const askForTopic = (topic: string, around?: string): Promise<CardContent | null> =>
  ask(makeMessage<BackgroundCalls, 'describeTopic'>('background', 'describeTopic', { topic, around }));

/** Who held which office when; null when nobody answers. */
export const askForOffices = (): Promise<OfficeTable | null> => ask(makeMessage<BackgroundCalls, 'offices'>('background', 'offices', {}));

/** Whether Sidelight may run on this page; it may not when nobody answers. */
export const askWhetherAllowed = async (): Promise<boolean> =>
  (await ask<boolean>(makeMessage<BackgroundCalls, 'mayRun'>('background', 'mayRun', {}))) === true;

/** The background's answer; null when nobody gives one. */
async function ask<Answer>(message: object): Promise<Answer | null> {
  const asked: Promise<Answer | null>[] = [];
  // A question that reaches a worker while the browser stops it is lost; the next one starts it anew. Whichever is answered counts.
  for (const patience of PATIENCE) {
    if (!isAlive()) return null;
    asked.push(extension.runtime.sendMessage(message).then((answer) => (answer as Answer | undefined) ?? null, waitForNothing));
    const answer = await Promise.race([...asked, new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))]);
    if (answer !== undefined) return answer;
  }
  return null;
}

/** Nobody was there to be asked, which may change. */
const waitForNothing = (): Promise<never> => new Promise(() => undefined);

/** Tells the background that there is something else to report of this page. */
export function tellOfChange(): void {
  if (isAlive()) void extension.runtime.sendMessage(makeMessage<BackgroundCalls, 'pageChanged'>('background', 'pageChanged', {})).catch(() => null);
}

/** Silences a topic, or with null this site, or brings it back; false where it was so already, null when it could not be stored. */
export async function askToSilence(topic: string | null, silent: boolean): Promise<boolean | null> {
  if (!isAlive()) return null;
  const message = makeMessage<BackgroundCalls, 'silence'>('background', 'silence', { topic, silent });
  return ((await extension.runtime.sendMessage(message).catch(() => null)) as boolean | undefined) ?? null;
}

/** Opens the briefing. */
export function askForBriefing(goal: BriefingGoal): void {
  if (isAlive()) void extension.runtime.sendMessage(makeMessage<BackgroundCalls, 'openBriefing'>('background', 'openBriefing', goal)).catch(() => null);
}
