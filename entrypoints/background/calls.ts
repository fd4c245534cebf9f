import offices from 'virtual:offices';
import browser from 'webextension-polyfill';
import { allowedPatterns } from '../shared/allowed-sites.ts';
import { keepQuery } from '../shared/kept-answer.ts';
import { answerCalls, type BackgroundCalls, MOST_AROUND } from '../shared/messages.ts';
import { formatRoute, type Route } from '../shared/route.ts';
import { isReached } from '../shared/sites.ts';
import { refreshBadge } from './badge.ts';
import { silence } from './silence.ts';
import { describeTopic, hasSeries } from './topics.ts';

/** Characters of a selection that may be searched for. */
const LONGEST_QUERY = 200;

/** A page that was taken over may ask for anything: only what can be a topic's id is looked up. */
const cardOf = (topic: unknown, around?: unknown) =>
  typeof topic === 'string' ? describeTopic(topic, typeof around === 'string' ? around.slice(0, MOST_AROUND) : '') : null;

/** Where the briefing answers a page's wish; nowhere when there is no such thing. Words to search for stand in no address, which a browser remembers. */
async function routeTo(goal: { [Name in 'topic' | 'chart' | 'query']?: unknown }): Promise<Route | undefined> {
  const topic = cardOf(goal.topic)?.topic.id;
  if (topic) return { view: 'topic', id: topic };
  if (typeof goal.chart === 'string') return hasSeries(goal.chart.split('@')[0] ?? '') ? { view: 'charts', id: goal.chart } : undefined;
  if (typeof goal.query !== 'string' || goal.query.trim() === '') return undefined;
  await keepQuery(goal.query.slice(0, LONGEST_QUERY));
  return { view: 'home' };
}

/** Answers the calls of pages and surfaces. */
export function registerCalls(): void {
  browser.runtime.onMessage.addListener(
    answerCalls<BackgroundCalls>('background', browser.runtime.id, {
      describeTopic: ({ topic, around }) => cardOf(topic, around),
      offices: () => offices,
      async pageChanged(_request, sender) {
        await refreshBadge(sender.tab?.id);
        return null;
      },
      mayRun: async (_request, { url = '' }) => URL.canParse(url) && isReached(new URL(url).hostname, await allowedPatterns()),
      silence: ({ topic, silent }, sender) => silence(topic, silent === true, sender.url),
      async openBriefing(goal) {
        const route = await routeTo(goal);
        if (route) await browser.tabs.create({ url: browser.runtime.getURL(`/briefing.html${formatRoute(route)}`) });
        return null;
      },
    }) as never,
  );
}
