/** What an editor should look at again: it does not stop the build, and `npm run facts` prints it. */
import { isAfter } from './dates.ts';
import { type FactSet, type FactSetReader, readFactSet } from './fact-set.ts';
import { oneSidedTopics } from './one-sided.ts';
import type { Fact, Topic } from './schema.ts';
import { countBy } from './summarize-facts.ts';
import { voicesOf } from './voices.ts';

/** The rule by its number in docs/editorial.md. */
export interface EditorialWarning {
  rule: number;
  where: string;
  message: string;
}

type Warn = (rule: number, where: string, message: string) => void;

/** A topic with so many related ones need not point back to each that points to it: half the set speaks of Putin. */
const ENOUGH_RELATED = 10;

/** Largest share of facts that one publisher may bear. */
const MOST_OF_ONE_PUBLISHER = 0.15;

/** Largest share of a topic's facts that may rest on sources of one origin alone. */
const MOST_OF_ONE_ORIGIN = 0.9;

const FULL_DATE = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

/** Begins with a word that points to what was said before, as nothing was where a fact is cited by itself. */
const POINTER =
  /^(?:(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Both|Then|There|Such|Later|Earlier)\b|The (?:same|next|other|two|day)\b|(?:Before|After|In|At|On|By|With|For|From|Of|To) (?:it|that|this|him|her|them)\b|A (?:day|week|month|year) (?:later|before|after)\b)/;

/** Everything that wants a second look. */
export function warnEditorial(factSet: FactSet): EditorialWarning[] {
  const warnings: EditorialWarning[] = [];
  const warn: Warn = (rule, where, message) => warnings.push({ rule, where, message });
  const reader = readFactSet(factSet);
  warnOfRelated(factSet.topics, warn);
  warnOfOrigins(factSet.topics, reader, warn);
  warnOfPublishers(factSet, reader, warn);
  warnOfStatements(factSet, warn);
  warnOfDates(factSet.topics, reader, warn);
  return warnings;
}

function warnOfRelated(topics: readonly Topic[], warn: Warn): void {
  const related = new Map(topics.map((topic) => [topic.id, new Set(topic.related)]));
  for (const topic of topics) {
    const oneWay = topic.related.filter((id) => !related.get(id)?.has(topic.id) && (related.get(id)?.size ?? 0) < ENOUGH_RELATED);
    for (const id of oneWay) warn(9, topic.id, `is not among the related topics of "${id}"`);
  }
}

function warnOfOrigins(topics: readonly Topic[], reader: FactSetReader, warn: Warn): void {
  for (const fact of topics.flatMap(({ facts }) => facts)) {
    const origins = new Set([...reader.citedBy([fact]).values()].map(({ origin }) => origin));
    // Other countries' press may well speak for both sides: India's and Pakistan's.
    if (fact.status === 'disputed' && origins.size < 2 && !origins.has('other'))
      warn(12, fact.id, `rests a dispute on sources of one origin (${[...origins]})`);
  }
  for (const { topic, origin, share } of oneSidedTopics(topics, reader))
    if (share > MOST_OF_ONE_ORIGIN) warn(12, topic, `rests on ${origin} sources alone with ${Math.round(share * 100)} % of its facts`);
}

function warnOfPublishers({ topics }: FactSet, reader: FactSetReader, warn: Warn): void {
  const facts = topics.flatMap((topic) => topic.facts);
  const borne = countBy(facts.flatMap((fact) => [...new Set([...reader.sourcesOf([fact]).values()].flatMap(voicesOf))]));
  for (const [voice, count] of Object.entries(borne))
    if (count / facts.length > MOST_OF_ONE_PUBLISHER) warn(12, voice, `bears ${count} of ${facts.length} facts`);
}

function warnOfStatements(factSet: FactSet, warn: Warn): void {
  const cited = citedAlone(factSet);
  for (const fact of factSet.topics.flatMap(({ facts }) => facts)) {
    if (fact.status === 'disputed' && fact.sources.length < 2) warn(3, fact.id, 'is disputed and has one source');
    if (new Set(fact.statement.match(FULL_DATE)).size > 1) warn(5, fact.id, 'tells of more than one day; one claim a fact');
    const pointer = cited.has(fact.id) && POINTER.exec(fact.statement)?.[0];
    if (pointer) warn(11, fact.id, `begins with "${pointer}", but the briefing cites it by itself`);
  }
}

/** A text bears nothing that came after it. */
function warnOfDates(topics: readonly Topic[], reader: FactSetReader, warn: Warn): void {
  for (const fact of topics.flatMap(({ facts }) => facts)) {
    const published = [...reader.sourcesOf([fact]).values()].map((source) => source.published);
    for (const date of [fact.on, fact.asOf])
      if (date && published.every((day) => day !== undefined && isAfter(date, day))) warn(5, fact.id, `is dated ${date}, later than each of its sources`);
  }
}

/** Facts that the briefing and the claims show without those that stand before them in their topic. */
const citedAlone = ({ claims, chapters, milestones }: FactSet): Set<Fact['id']> =>
  new Set([
    ...claims.flatMap(({ facts }) => facts),
    ...chapters.flatMap(({ sections }) => sections.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts))),
    ...milestones.map(({ fact }) => fact),
  ]);
