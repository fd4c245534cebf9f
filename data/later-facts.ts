/** Facts that are newer than an article: what its reader cannot have learnt from it. */
import { isAfter } from './dates.ts';
import type { Fact, Topic } from './schema.ts';

/** Later facts on a card: the newest ones. */
const MOST_LATER = 3;

/** When a fact happened, else up to when it is known to hold. */
const dateOf = ({ on, asOf }: Fact): string => on ?? asOf ?? '';

const newestFirst = (a: Fact, b: Fact): number => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0);

/** Facts of a topic later than an article of this date, newest first. */
const laterThan = (facts: readonly Fact[], written: string): Fact[] => facts.filter((fact) => isAfter(dateOf(fact), written)).sort(newestFirst);

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
