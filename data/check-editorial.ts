/**
 * The editors' own rules, beyond what a schema can say: neutral words, figures that a fact bears out, short names with
 * evidence, ids that stay retired, corrections that name what they corrected. These stop the build; what only wants a second
 * look is in `warn-editorial.ts`. The rules and their numbers are in docs/editorial.md.
 */
import { checkBorneOut } from './check-borne-out.ts';
import { chapterFile } from './check-briefing.ts';
import type { Problem } from './check-fact-set.ts';
import { isAfter, isStale } from './dates.ts';
import { type FactSet, type FactSetReader, readFactSet } from './fact-set.ts';
import { findAgeingWord, findLoadedWord, findUndatedWord } from './neutral-words.ts';
import { figuresOfSummary, valuesIn } from './read-figures.ts';
import type { Position, Source, Topic } from './schema.ts';
import type { Series } from './schema-series.ts';
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
  const { topics, sources, retired, edition } = factSet;
  const { sourcesOf } = readFactSet(factSet);
  return [
    ...topics.flatMap((topic) => checkTopic(topic, sourcesOf, edition.reviewed)),
    ...checkHosts(sources),
    ...checkBriefingWords(factSet),
    ...checkBorneOut(factSet),
    ...checkRetired(topics, retired),
    ...checkCorrections(factSet),
  ];
}

function checkTopic(topic: Topic, sourcesOf: FactSetReader['sourcesOf'], edition: string): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (field, message) => problems.push({ file: fileOf(topic), field, message });
  checkOurs(topic.name, 'name', say);
  checkOurs(topic.summary, 'summary', say);
  const undated = findUndatedWord(topic.summary);
  if (undated) say('summary', `will age by "${undated}"; name the year in the same sentence or leave it out`);
  checkFigures(topic, say);
  if (isStale(topic.reviewed, edition)) say('reviewed', `is more than a year before the edition of ${edition}`);
  topic.aliases.forEach(({ text, needs }, i) => {
    if (text.length < SHORTEST_NAME && /^\p{Script=Latin}+$/u.test(text) && !needs && !SHORT_NAMES.has(text))
      say(`aliases.${i}.text`, `"${text}" is so short that it needs evidence`);
  });
  checkSides(topic.wordings, 'wordings', say);
  topic.facts.forEach((fact, i) => {
    const { statement, status, positions } = fact;
    const field = `facts.${i}.statement`;
    const sources = [...sourcesOf([fact]).values()];
    if (status === 'established' && !establishes(sources))
      say(`facts.${i}.sources`, 'are neither a primary document nor two voices, so nothing is established');
    checkOurs(statement, field, say);
    const copied = sources.find(({ title }) => sharesRun(statement, title));
    if (copied) say(field, `repeats more than ${LONGEST_RUN} words of "${copied.id}"`);
    if ([...statement.matchAll(QUOTATION)].some(([, quoted = '']) => wordsOf(quoted).length > LONGEST_RUN))
      say(field, `quotes more than ${LONGEST_RUN} words in a row`);
    checkSides(positions, `facts.${i}.positions`, say);
  });
  return problems;
}

/** What we say ourselves is neutral and does not age; the parties' own words (positions, wordings, the claims of the article) are theirs. */
function checkOurs(text: string, field: string, say: Say): void {
  const loaded = findLoadedWord(text);
  if (loaded) say(field, `takes sides by "${loaded}"; quote it or leave it out`);
  const ageing = findAgeingWord(text);
  if (ageing) say(field, `will age by "${ageing}"; leave it out`);
  checkPrivate(text, field, say);
}

function checkPrivate(text: string, field: string, say: Say): void {
  if (PRIVATE.test(text)) say(field, 'gives an e-mail address or a telephone number');
}

const checkSides = (sides: readonly Position[] | undefined, field: string, say: Say): void =>
  sides?.forEach(({ says }, i) => checkPrivate(says, `${field}.${i}.says`, say));

function checkBriefingWords({ claims, chapters, milestones, series }: FactSet): Problem[] {
  const problems: Problem[] = [];
  const teller =
    (file: string): Say =>
    (field, message) =>
      problems.push({ file, field, message });
  claims.forEach(({ claim, record }, i) => {
    checkPrivate(claim, `${i}.claim`, teller('briefing/claims.json'));
    checkOurs(record, `${i}.record`, teller('briefing/claims.json'));
  });
  chapters.forEach(({ id, title, sections }, place) => {
    const say = teller(chapterFile(place, id));
    checkOurs(title, 'title', say);
    sections.forEach((section, s) => {
      checkOurs(section.title, `sections.${s}.title`, say);
      section.sentences.forEach(({ text }, k) => checkOurs(text, `sections.${s}.sentences.${k}.text`, say));
    });
  });
  milestones.forEach(({ label }, i) => checkOurs(label, `${i}.label`, teller('briefing/milestones.json')));
  for (const one of series) checkSeriesWords(one, teller(`series/${one.id}.json`));
  return problems;
}

function checkSeriesWords(series: Series, say: Say): void {
  checkOurs(series.title, 'title', say);
  checkOurs(series.note ?? '', 'note', say);
  if (series.kind === 'votes') series.rows.forEach(({ subject }, i) => checkOurs(subject, `rows.${i}.subject`, say));
  else series.points.forEach(({ note = '' }, i) => checkOurs(note, `points.${i}.note`, say));
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

/** Each says what changed, newest last. What was corrected may have been retired since. */
function checkCorrections({ topics, retired, corrections, edition }: FactSet): Problem[] {
  const facts = new Set([...retired, ...topics.flatMap((topic) => topic.facts.map(({ id }) => id))]);
  const problems: Problem[] = [];
  corrections.forEach(({ on, fact, was, now }, i) => {
    const say: Say = (field, message) => problems.push({ file: 'corrections.json', field: `${i}.${field}`, message });
    if (!facts.has(fact)) say('fact', `names an unknown fact "${fact}"`);
    if (was === now) say('now', 'is what it was: tell what changed');
    if (isAfter(on, edition.reviewed)) say('on', `lies after the edition of ${edition.reviewed}`);
    if (on < (corrections[i - 1]?.on ?? '')) say('on', 'stands after a later correction');
  });
  return problems;
}
