/** Checks the briefing and the series against the topics: unknown ids, ids used twice, dates that do not agree. */
import type { Problem } from './check-fact-set.ts';
import { isAfter } from './dates.ts';
import { type FactSet, readFactSet } from './fact-set.ts';
import type { Fact } from './schema.ts';
import type { Series } from './schema-series.ts';

type Say = (field: string, message: string) => void;

/** What the briefing may name. */
interface Known {
  facts: ReadonlyMap<string, Fact>;
  topics: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** The file of the chapter at this place: `briefing/chapters/01-the-question.json`. */
export const chapterFile = (place: number, id: string): string => `briefing/chapters/${String(place + 1).padStart(2, '0')}-${id}.json`;

/** Every problem of the briefing, the timeline and the series that shows only beside the topics. */
export function checkBriefing(factSet: FactSet): Problem[] {
  const { topics, sources, claims, chapters, milestones, series, edition } = factSet;
  const reader = readFactSet(factSet);
  const problems: Problem[] = [];
  const known: Known = {
    facts: new Map(topics.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const))),
    topics: new Set(topics.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
  };
  const teller =
    (file: string): Say =>
    (field, message) =>
      problems.push({ file, field, message });

  const sayClaims = teller('briefing/claims.json');
  claims.forEach((claim, i) => {
    if (claims.findIndex(({ id }) => id === claim.id) !== i) sayClaims(`${i}.id`, `"${claim.id}" is used twice`);
    checkIds(claim.facts, known.facts, 'fact', `${i}.facts`, sayClaims);
    checkIds(claim.topics, known.topics, 'topic', `${i}.topics`, sayClaims);
  });
  chapters.forEach((chapter, place) => {
    const say = teller(chapterFile(place, chapter.id));
    if (chapters.findIndex(({ id }) => id === chapter.id) !== place) say('id', `"${chapter.id}" is used twice`);
    chapter.sections.forEach(({ sentences }, s) => {
      sentences.forEach(({ facts }, k) => checkIds(facts, known.facts, 'fact', `sections.${s}.sentences.${k}.facts`, say));
    });
  });
  const sayMilestones = teller('briefing/milestones.json');
  milestones.forEach(({ on, fact, topic }, i) => {
    checkDatedFact(fact, on, known, `${i}.fact`, sayMilestones);
    if (milestones.findIndex((other) => other.fact === fact) !== i) sayMilestones(`${i}.fact`, `"${fact}" is told twice`);
    if (!known.topics.has(topic)) sayMilestones(`${i}.topic`, `names an unknown topic "${topic}"`);
    // It leads to its topic, where a reader looks for what it told.
    if ((reader.fact(fact)?.topic.id ?? topic) !== topic) sayMilestones(`${i}.topic`, `is not the topic of "${fact}"`);
    if (on < (milestones[i - 1]?.on ?? '')) sayMilestones(`${i}.on`, 'stands after a later milestone');
  });
  for (const one of series) checkSeries(one, known, edition.reviewed, teller(`series/${one.id}.json`));
  return problems;
}

function checkSeries(series: Series, known: Known, reviewed: string, say: Say): void {
  checkIds(series.topics, known.topics, 'topic', 'topics', say);
  checkIds(series.sources, known.sources, 'source', 'sources', say);
  if (isAfter(series.asOf, reviewed)) say('asOf', `lies after the edition of ${reviewed}`);
  if (series.kind !== 'votes') {
    series.points.forEach(({ x }, i) => {
      if (isAfter(x, series.asOf)) say(`points.${i}.x`, `lies after ${series.asOf}, up to which the series is known`);
    });
    return;
  }
  series.rows.forEach(({ date, fact }, i) => {
    if (isAfter(date, series.asOf)) say(`rows.${i}.date`, `lies after ${series.asOf}, up to which the series is known`);
    if (fact !== undefined) checkDatedFact(fact, date, known, `rows.${i}.fact`, say);
  });
}

function checkIds(ids: readonly string[], known: { has(id: string): boolean }, what: string, field: string, say: Say): void {
  ids.forEach((id, i) => {
    if (!known.has(id)) say(`${field}.${i}`, `names an unknown ${what} "${id}"`);
  });
}

/** The fact exists, and the date is the fact's own or lies within it: `2022-02-04` within `2022`, never the reverse. */
function checkDatedFact(id: string, date: string, known: Known, field: string, say: Say): void {
  const fact = known.facts.get(id);
  if (!fact) say(field, `names an unknown fact "${id}"`);
  else if (![fact.on, fact.asOf].some((known) => known !== undefined && date.startsWith(known))) {
    say(field, `"${id}" is dated ${fact.on ?? fact.asOf}, which does not agree with ${date}`);
  }
}
