/** Facts that are newer than an article: what its reader cannot have learnt from it. */
import { isAfter } from './dates.ts';
import type { Fact, Topic } from './schema.ts';

/** Later facts on a card: the newest ones. */
const MOST_LATER = 3;

/** When a fact became news: on its day, else in the year up to which it is known to hold, if its words name that. A state of things that names no such year may be old. */
const newsDateOf = ({ on, asOf = '', statement }: Fact): string => on ?? (statement.includes(asOf.slice(0, 4)) ? asOf : '');

const newestFirst = (a: Fact, b: Fact): number => (newsDateOf(a) < newsDateOf(b) ? 1 : newsDateOf(a) > newsDateOf(b) ? -1 : 0);

/** Facts of a topic later than an article of this date, newest first. */
const laterThan = (facts: readonly Fact[], written: string): Fact[] => facts.filter((fact) => isAfter(newsDateOf(fact), written)).sort(newestFirst);

/** What to show of a topic's facts beside an article, `most` in all: the newest ones later than it, then others in the editors' order. */
export function chooseFacts(facts: readonly Fact[], written: string | undefined, most = facts.length): { later: Fact[]; others: Fact[] } {
  const later = written ? laterThan(facts, written).slice(0, Math.min(MOST_LATER, most)) : [];
  const others = facts.filter((fact) => !later.includes(fact));
  return { later, others: others.slice(0, most - later.length) };
}

/** The newest later fact of each topic, newest first, for an article as a whole. */
export function gatherLater(topics: readonly Topic[], written: string): { topic: Topic; fact: Fact }[] {
  return topics
    .flatMap((topic) =>
      laterThan(topic.facts, written)
        .slice(0, 1)
        .map((fact) => ({ topic, fact })),
    )
    .sort((a, b) => newestFirst(a.fact, b.fact));
}
