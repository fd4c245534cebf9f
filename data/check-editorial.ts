/**
 * The editors' own rules, beyond what a schema can say: neutral words, figures that a fact bears out, short names with
 * evidence, ids that stay retired, corrections that name what they corrected. These stop the build; what only wants a second
 * look is in `warn-editorial.ts`. The rules and their numbers are in docs/editorial.md.
 */
import { checkBorneOut } from './check-borne-out.ts';
import { chapterFile } from './check-briefing.ts';
import type { Problem } from './check-fact-set.ts';
import { isStale } from './dates.ts';
import { type FactSet, type FactSetReader, readFactSet } from './fact-set.ts';
import { findAgeingWord, findLoadedWord, findUndatedWord } from './neutral-words.ts';
import { figuresOfSummary, valuesIn } from './read-figures.ts';
import type { Source, Topic } from './schema.ts';
import { establishes } from './voices.ts';
import { refusalOfHost } from './weak-hosts.ts';

type Say = (field: string, message: string) => void;

const fileOf = (topic: Topic): string => `topics/${topic.id}.json`;

/** Names of one or two letters that every reader of this news takes for the one thing. */
const SHORT_NAMES = new Set(['Xi', 'EU', 'UN', 'US', 'UK', 'G7', 'RT']);
const SHORTEST_NAME = 3;

/** More words in a row than this, and a statement is somebody else's sentence. */
const LONGEST_RUN = 25;
const QUOTATION = /["“„]([^"“”„]*)["“”]/g;

/** An e-mail address or a telephone number: what a card never says of anybody. */
const PRIVATE = /\S+@\S+\.\w|\+\d[\d ()-]{7,}\d/;

/** What stops the build. */
export function checkEditorial(factSet: FactSet): Problem[] {
  const { topics, sources, retired, corrections, edition } = factSet;
  const { sourcesOf } = readFactSet(factSet);
  return [
    ...topics.flatMap((topic) => checkTopic(topic, sourcesOf, edition.reviewed)),
    ...checkHosts(sources),
    ...checkBriefingWords(factSet),
    ...checkBorneOut(factSet),

    ...checkRetired(topics, retired),
    ...checkCorrections(topics, retired, corrections),
  ];
}

function checkTopic(topic: Topic, sourcesOf: FactSetReader['sourcesOf'], edition: string): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (field, message) => problems.push({ file: fileOf(topic), field, message });
  const sayPrivate = (text: string, field: string) => PRIVATE.test(text) && say(field, 'gives an e-mail address or a telephone number');
  checkWords(topic.summary, 'summary', say);
  sayPrivate(topic.summary, 'summary');
  const undated = findUndatedWord(topic.summary);
  if (undated) say('summary', `will age by "${undated}"; name the year in the same sentence or leave it out`);
  checkFigures(topic, say);
  if (isStale(topic.reviewed, edition)) say('reviewed', `is more than a year before the edition of ${edition}`);
  topic.aliases.forEach(({ text, needs }, i) => {
    if (text.length < SHORTEST_NAME && /^\p{Script=Latin}+$/u.test(text) && !needs && !SHORT_NAMES.has(text))
      say(`aliases.${i}.text`, `"${text}" is so short that it needs evidence`);
  });
  topic.facts.forEach((fact, i) => {
    const { statement, status, positions = [] } = fact;
    const field = `facts.${i}.statement`;
    const sources = [...sourcesOf([fact]).values()];
    if (status === 'established' && !establishes(sources))
      say(`facts.${i}.sources`, 'are neither a primary document nor two voices, so nothing is established');
    checkWords(statement, field, say);
    const copied = sources.find(({ title }) => sharesRun(statement, title));
    if (copied) say(field, `repeats more than ${LONGEST_RUN} words of "${copied.id}"`);
    if ([...statement.matchAll(QUOTATION)].some(([, quoted = '']) => wordsOf(quoted).length > LONGEST_RUN))
      say(field, `quotes more than ${LONGEST_RUN} words in a row`);
    sayPrivate(statement, field);
    positions.forEach(({ says }, k) => {
      sayPrivate(says, `facts.${i}.positions.${k}.says`);
    });
  });
  return problems;
}

function checkWords(text: string, field: string, say: Say): void {
  const loaded = findLoadedWord(text);
  if (loaded) say(field, `takes sides by "${loaded}"; quote it or leave it out`);
  const ageing = findAgeingWord(text);
  if (ageing) say(field, `will age by "${ageing}"; leave it out`);
}

/** The parties' own words (positions, wordings, the claims of the article) are theirs; what we say of them is ours. */
function checkBriefingWords({ claims, chapters, milestones }: FactSet): Problem[] {
  const problems: Problem[] = [];
  const teller =
    (file: string): Say =>
    (field, message) =>
      problems.push({ file, field, message });
  claims.forEach(({ record }, i) => {
    checkWords(record, `${i}.record`, teller('briefing/claims.json'));
  });
  chapters.forEach(({ id, sections }, place) => {
    sections.forEach(({ sentences }, s) => {
      sentences.forEach(({ text }, k) => {
        checkWords(text, `sections.${s}.sentences.${k}.text`, teller(chapterFile(place, id)));
      });
    });
  });
  milestones.forEach(({ label }, i) => {
    checkWords(label, `${i}.label`, teller('briefing/milestones.json'));
  });
  return problems;
}

function checkFigures({ summary, facts }: Topic, say: Say): void {
  const borne = valuesIn(facts.flatMap(({ statement, positions = [] }) => [statement, ...positions.map(({ says }) => says)]).join('\n'));
  for (const { text, value } of figuresOfSummary(summary)) {
    if (!borne.has(value)) say('summary', `gives the figure ${text}, which no dated fact of the topic bears out`);
  }
}

/** True when two texts share a run of words longer than may be taken over. */
function sharesRun(text: string, other: string): boolean {
  const words = wordsOf(text);
  const within = ` ${wordsOf(other).join(' ')} `;
  return words.some((_, i) => i + LONGEST_RUN < words.length && within.includes(` ${words.slice(i, i + LONGEST_RUN + 1).join(' ')} `));
}

function checkHosts(sources: readonly Source[]): Problem[] {
  return sources.flatMap((source, i) => {
    const message = refusalOfHost(source);
    return message ? [{ file: 'sources.json', field: `${i}.url`, message }] : [];
  });
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

/** What was corrected may have been retired since. */
function checkCorrections(topics: readonly Topic[], retired: readonly string[], corrections: FactSet['corrections']): Problem[] {
  const facts = new Set([...retired, ...topics.flatMap((topic) => topic.facts.map(({ id }) => id))]);
  return corrections.flatMap(({ fact }, i) =>
    facts.has(fact) ? [] : [{ file: 'corrections.json', field: `${i}.fact`, message: `names an unknown fact "${fact}"` }],
  );
}
