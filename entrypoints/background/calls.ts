import browser from 'webextension-polyfill';
import { answerCalls, type BackgroundCalls } from '../shared/messages.ts';
import { showTopicCount } from './badge.ts';
import { silence } from './silence.ts';
import { describeTopic, describeTopics } from './topics.ts';

/** Topics that may be asked for at a time; more than there are. */
const MOST_TOPICS = 2000;

/** A page that was taken over may ask for anything: only what can be a topic's id is looked up. */
const cardOf = (topic: unknown) => (typeof topic === 'string' ? describeTopic(topic) : null);

/** Answers the calls of pages and surfaces. */
export function registerCalls(): void {
  browser.runtime.onMessage.addListener(
    answerCalls<BackgroundCalls>('background', browser.runtime.id, {
      describeTopic: ({ topic }) => cardOf(topic),
      describeTopics: ({ topics }) =>
        Array.isArray(topics) && topics.length <= MOST_TOPICS ? describeTopics(topics.filter((one) => typeof one === 'string')) : [],
      async reportTopics({ topics }, sender) {
        await showTopicCount(sender.tab?.id, Number.isSafeInteger(topics) ? topics : 0);
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
