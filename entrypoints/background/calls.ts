import browser from 'webextension-polyfill';
import { answerCalls, type BackgroundCalls, MOST_AROUND } from '../shared/messages.ts';
import { refreshBadge } from './badge.ts';
import { silence } from './silence.ts';
import { describeTopic, describeTopics } from './topics.ts';

/** Answers the calls of pages and surfaces. */
export function registerCalls(): void {
  browser.runtime.onMessage.addListener(
    answerCalls<BackgroundCalls>('background', browser.runtime.id, {
      describeTopic: ({ topic, around }) => describeTopic(String(topic), typeof around === 'string' ? around.slice(0, MOST_AROUND) : ''),
      describeTopics: ({ topics }) => (Array.isArray(topics) ? describeTopics(topics.map(String)) : []),
      async reportTopics(_request, sender) {
        await refreshBadge(sender.tab?.id);
        return null;
      },
      silence: ({ topic, silent }, sender) => silence(topic, silent === true, sender.url),
      async openBriefing({ topic }) {
        await browser.tabs.create({ url: browser.runtime.getURL(`/briefing.html#/topic/${encodeURIComponent(String(topic))}`) });
        return null;
      },
    }) as never,
  );
}
