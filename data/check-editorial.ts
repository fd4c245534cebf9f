/**
 * The editors' own rules, beyond what a schema can say: neutral words, figures that a fact bears out, short names with
 * evidence, ids that stay retired, corrections that name what they corrected. Errors stop the build; what only wants a second
 * look is a warning, printed by `npm run facts`.
 */
import type { Problem } from './check-fact-set.ts';
import { isStale } from './dates.ts';
import { type FactSet, readFactSet } from './fact-set.ts';
import type { Topic } from './schema.ts';

const fileOf = (topic: Topic): string => `topics/${topic.id}.json`;

/** Words that take sides, and words that age: a reader of either side must find the text fair, and of any day true. */
const LOADED = /\b(?:puppet|heroic|brutal|barbaric|so-called|evil|glorious|butcher|orcs?|nazi regime|currently|recently|nowadays)\b|!/i;
const QUOTED = /["“”„][^"“”„]*["“”]/g;

/** Names of one or two letters that every reader of this news takes for the one thing. */
const SHORT_NAMES = new Set(['Xi', 'EU', 'UN', 'US', 'UK', 'G7', 'RT']);
const SHORTEST_NAME = 3;

const FIGURE = /\d[\d.,]*(?=\s?(?:%|per cent|percent|billion|million|trillion|tonnes|bcm|barrels|yuan|roubles|dollars|euros)\b|\s?%)/g;

/** More words in a row than this, and a statement is somebody else's sentence. */
const LONGEST_RUN = 25;

/** What stops the build. */
export function checkEditorial({ topics, sources, retired, corrections }: FactSet): Problem[] {
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  return [...topics.flatMap((topic) => checkTopic(topic, titles)), ...checkRetired(topics, retired), ...checkCorrections(topics, corrections)];
}

function checkTopic(topic: Topic, titles: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, message: string) => problems.push({ file: fileOf(topic), field, message });
  const checkWords = (text: string, field: string) => {
    const word = LOADED.exec(text.replace(QUOTED, ''))?.[0];
    if (word) say(field, `takes sides or will age by "${word}"; quote it or leave it out`);
  };
  checkWords(topic.summary, 'summary');
  for (const figure of topic.summary.match(FIGURE) ?? []) {
    if (!topic.facts.some(({ statement }) => statement.includes(figure)))
      say('summary', `gives the figure ${figure}, which no dated fact of the topic bears out`);
  }
  topic.aliases.forEach(({ text, needs }, i) => {
    if (text.length < SHORTEST_NAME && /^\p{Script=Latin}+$/u.test(text) && !needs && !SHORT_NAMES.has(text))
      say(`aliases.${i}.text`, `"${text}" is so short that it needs evidence`);
  });
  topic.facts.forEach((fact, i) => {
    checkWords(fact.statement, `facts.${i}.statement`);
    const copied = fact.sources.find((id) => sharesRun(fact.statement, titles.get(id) ?? ''));
    if (copied) say(`facts.${i}.statement`, `repeats more than ${LONGEST_RUN} words of "${copied}"`);
  });
  return problems;
}

/** True when two texts share a run of words longer than may be taken over. */
function sharesRun(text: string, other: string): boolean {
  const words = wordsOf(text);
  const within = ` ${wordsOf(other).join(' ')} `;
  return words.some((_, i) => i + LONGEST_RUN < words.length && within.includes(` ${words.slice(i, i + LONGEST_RUN + 1).join(' ')} `));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function checkRetired(topics: readonly Topic[], retired: readonly string[]): Problem[] {
  const gone = new Set(retired);
  return topics.flatMap((topic) =>
    [topic, ...topic.facts]
      .filter(({ id }) => gone.has(id))
      .map(({ id }) => ({ file: fileOf(topic), field: 'id', message: `"${id}" was retired and is never used again` })),
  );
}

function checkCorrections(topics: readonly Topic[], corrections: FactSet['corrections']): Problem[] {
  const facts = new Set(topics.flatMap((topic) => topic.facts.map(({ id }) => id)));
  return corrections.flatMap(({ fact }, i) =>
    facts.has(fact) ? [] : [{ file: 'corrections.json', field: `${i}.fact`, message: `names an unknown fact "${fact}"` }],
  );
}

/** What an editor should look at again; the rule by its number in docs/editorial.md. */
export interface EditorialWarning {
  rule: number;
  where: string;
  message: string;
}

/** A topic with so many related ones need not point back to each that points to it: half the set speaks of Putin. */
const ENOUGH_RELATED = 10;

/** Largest share of facts that one publisher may bear. */
const MOST_OF_ONE_PUBLISHER = 0.15;

/** Everything that wants a second look. */
export function warnEditorial(factSet: FactSet): EditorialWarning[] {
  const { topics, sources, edition } = factSet;
  const { sourcesOf } = readFactSet(factSet);
  const related = new Map(topics.map((topic) => [topic.id, new Set(topic.related)]));
  const facts = topics.flatMap((topic) => topic.facts);
  const warnings: EditorialWarning[] = [];
  const warn = (rule: number, where: string, message: string) => warnings.push({ rule, where, message });
  for (const topic of topics) {
    const oneWay = topic.related.filter((id) => !related.get(id)?.has(topic.id) && (related.get(id)?.size ?? 0) < ENOUGH_RELATED);
    for (const id of oneWay) warn(9, topic.id, `is not among the related topics of "${id}"`);
    if (isStale(topic.reviewed, edition.reviewed)) warn(13, topic.id, `was last reviewed on ${topic.reviewed}`);
    const origins = new Set([...sourcesOf(topic.facts).values()].map(({ origin }) => origin));
    // Other countries' press may well speak for both sides: India's and Pakistan's.
    if (topic.facts.some(({ status }) => status === 'disputed') && origins.size < 2 && !origins.has('other'))
      warn(12, topic.id, `rests a dispute on sources of one origin (${[...origins]})`);
  }
  for (const fact of facts) if (fact.status === 'disputed' && fact.sources.length < 2) warn(3, fact.id, 'is disputed and has one source');
  for (const publisher of new Set(sources.map((source) => source.publisher))) {
    const borne = facts.filter((fact) => [...sourcesOf([fact]).values()].some((source) => source.publisher === publisher)).length;
    if (borne / facts.length > MOST_OF_ONE_PUBLISHER) warn(12, publisher, `bears ${borne} of ${facts.length} facts`);
  }
  return warnings;
}
