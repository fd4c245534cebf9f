import browser from 'webextension-polyfill';
import { answerCalls, type BackgroundCalls, MOST_AROUND } from '../shared/messages.ts';
import { refreshBadge } from './badge.ts';
import { silence } from './silence.ts';
import { describeTopic } from './topics.ts';

/** A page that was taken over may ask for anything: only what can be a topic's id is looked up. */
const cardOf = (topic: unknown, around?: unknown) =>
  typeof topic === 'string' ? describeTopic(topic, typeof around === 'string' ? around.slice(0, MOST_AROUND) : '') : null;

/** Answers the calls of pages and surfaces. */
export function registerCalls(): void {
  browser.runtime.onMessage.addListener(
    answerCalls<BackgroundCalls>('background', browser.runtime.id, {
      describeTopic: ({ topic, around }) => cardOf(topic, around),
      async reportTopics(_request, sender) {
        await refreshBadge(sender.tab?.id);
        return null;
      },
      silence: ({ topic, silent }, sender) => silence(topic, silent === true, sender.url),
      async openBriefing({ topic }) {
        const id = cardOf(topic)?.topic.id;
        if (id) await browser.tabs.create({ url: browser.runtime.getURL(`/briefing.html#/topic/${encodeURIComponent(id)}`) });
        return null;
      },
    }) as never,
  );
}
