/** Facts that are newer than an article: what its reader cannot have learnt from it. */
import { isAfter } from './dates.ts';
import type { Fact, Topic } from './schema.ts';

/** Later facts on a card: the newest ones. */
const MOST_LATER = 3;

/** When a fact became news: on its day, else in the year up to which it is known to hold, if its words name that. A state of things that names no such year may be old. */
const newsDateOf = ({ on, asOf = '', statement }: Fact): string => on ?? (statement.includes(asOf.slice(0, 4)) ? asOf : '');

/** An order by the dates that `dateOf` tells. */
const newestFirst =
  (dateOf: (fact: Fact) => string) =>
  (a: Fact, b: Fact): number =>
    dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0;

/** Facts of a topic later than an article of this date, newest first. */
const laterThan = (facts: readonly Fact[], written: string): Fact[] => facts.filter((fact) => isAfter(newsDateOf(fact), written)).sort(newestFirst(newsDateOf));

/** The date that leads a fact where it is told. */
const shownDateOf = ({ on, asOf = '' }: Fact): string => on ?? asOf;

/** What to show of a topic's facts beside an article. */
export interface ChosenFacts {
  /** Newer than the article, the newest ones. */
  later: Fact[];
  others: Fact[];
  /** What is told on request. */
  rest: Fact[];
  /** How many are newer than the article in all. */
  since: number;
}

/**
 * Chooses `most` of a topic's facts to show beside an article: the newest ones later than it, then others in the editors' order.
 * All are told newest first.
 */
export function chooseFacts(facts: readonly Fact[], written: string | undefined, most = facts.length): ChosenFacts {
  const since = written ? laterThan(facts, written) : [];
  const later = since.slice(0, Math.min(MOST_LATER, most));
  const left = facts.filter((fact) => !later.includes(fact));
  const chosen = most - later.length;
  const sorted = (some: Fact[]) => some.sort(newestFirst(shownDateOf));
  return { later, others: sorted(left.slice(0, chosen)), rest: sorted(left.slice(chosen)), since: since.length };
}

/** The newest later fact of each topic, newest first, for an article as a whole. */
export function gatherLater(topics: readonly Topic[], written: string): { topic: Topic; fact: Fact }[] {
  return topics
    .flatMap((topic) =>
      laterThan(topic.facts, written)
        .slice(0, 1)
        .map((fact) => ({ topic, fact })),
    )
    .sort((a, b) => newestFirst(newsDateOf)(a.fact, b.fact));
}
