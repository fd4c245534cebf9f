/** Checks that need more than one file: unknown ids, ids and names used twice, order of dates. The briefing's are in `check-briefing.ts`. */
import { checkBriefing } from './check-briefing.ts';
import type { Problem } from './check-fact-set.ts';
import { checkOffices } from './check-offices.ts';
import { isAfter } from './dates.ts';
import type { FactSet } from './fact-set.ts';
import { foldName } from './fold.ts';
import type { Position, Rival, Topic } from './schema.ts';
import type { Site } from './schema-briefing.ts';

/** Every problem between files that each are right by themselves. */
export function checkAcrossFiles(factSet: FactSet, sites: readonly Site[], rivals: readonly Rival[]): Problem[] {
  return [
    ...checkEdition(factSet),
    ...checkTopics(factSet),
    ...checkSources(factSet),
    ...checkNames(factSet.topics),
    ...checkRivals(factSet.topics, rivals),
    ...checkOffices(factSet),
    ...checkBriefing(factSet),
    ...checkSites(sites),
  ];
}

const fileOf = (topic: Topic): string => `topics/${topic.id}.json`;

/** The edition says of the newest fact what the facts say: it may be coarser, but not wrong. */
function checkEdition({ topics, edition: { reviewed, completeUntil, newest } }: FactSet): Problem[] {
  const say = (field: string, message: string): Problem[] => [{ file: 'edition.json', field, message }];
  if (isAfter(newest, reviewed)) return say('newest', `lies after the review of ${reviewed}`);
  if (isAfter(completeUntil, newest)) return say('completeUntil', `lies after the newest fact, of ${newest}`);
  const dates = topics.flatMap(({ facts }) => facts.flatMap(({ on, asOf }) => [on ?? '', asOf ?? ''])).sort();
  const last = dates.at(-1) ?? '';
  // A fact of the future is told by itself.
  return last.startsWith(newest) || isAfter(last, reviewed) ? [] : say('newest', `must be the date of the newest fact, ${last}`);
}

function checkTopics({ topics, sources, edition }: FactSet): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(topics.map((topic) => topic.id));
  const sourceIds = new Set(sources.map((source) => source.id));
  const facts = new Set<string>();
  for (const topic of topics) {
    const say = (field: string, message: string) => problems.push({ file: fileOf(topic), field, message });
    if (isAfter(topic.reviewed, edition.reviewed)) say('reviewed', `lies after the edition of ${edition.reviewed}`);
    for (const [i, id] of topic.related.entries()) {
      if (!ids.has(id)) say(`related.${i}`, `names an unknown topic "${id}"`);
      if (id === topic.id) say(`related.${i}`, 'names the topic itself');
    }
    const checkPositions = (positions: readonly Position[] | undefined, field: string) =>
      positions?.forEach((position, i) =>
        position.sources?.forEach((id, k) => {
          if (!sourceIds.has(id)) say(`${field}.${i}.sources.${k}`, `names an unknown source "${id}"`);
        }),
      );
    checkPositions(topic.wordings, 'wordings');
    topic.facts.forEach((fact, i) => {
      if (facts.has(fact.id)) say(`facts.${i}.id`, `"${fact.id}" is used twice`);
      facts.add(fact.id);
      fact.sources.forEach((id, k) => {
        if (!sourceIds.has(id)) say(`facts.${i}.sources.${k}`, `names an unknown source "${id}"`);
      });
      checkPositions(fact.positions, `facts.${i}.positions`);
      for (const field of ['on', 'asOf'] as const) {
        const date = fact[field];
        if (date !== undefined && isAfter(date, edition.reviewed)) say(`facts.${i}.${field}`, `lies after the edition of ${edition.reviewed}`);
      }
    });
  }
  return problems;
}

function checkSources({ topics, sources, series, edition }: FactSet): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const urls = new Map<string, string>();
  const used = new Set<string>();
  const use = (list: readonly string[] | undefined) => list?.forEach((id) => used.add(id));
  for (const topic of topics) {
    for (const fact of topic.facts) {
      use(fact.sources);
      fact.positions?.forEach((position) => use(position.sources));
    }
    topic.wordings?.forEach((position) => use(position.sources));
  }
  for (const one of series) use(one.sources);
  sources.forEach((source, i) => {
    const say = (field: string, message: string) => problems.push({ file: 'sources.json', field: `${i}.${field}`, message });
    if (ids.has(source.id)) say('id', `"${source.id}" is used twice`);
    ids.add(source.id);
    const twin = urls.get(source.url);
    if (twin) say('url', `is also the address of "${twin}"`);
    urls.set(source.url, source.id);
    if (source.published && isAfter(source.published, source.accessed)) say('published', 'lies after the day it was accessed');
    if (isAfter(source.accessed, edition.reviewed)) say('accessed', `lies after the edition of ${edition.reviewed}`);
    if (!used.has(source.id)) say('id', `"${source.id}" is not used by any fact`);
  });
  return problems;
}

/** One alias, one topic, unless each of its owners asks for evidence; and no decoy that is an alias. */
function checkNames(topics: readonly Topic[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, { topic: Topic; certain: boolean }[]>();
  const names = new Map<string, string>();
  for (const topic of topics) {
    const say = (field: string, message: string) => problems.push({ file: fileOf(topic), field, message });
    const twin = names.get(foldName(topic.name));
    if (twin) say('name', `is also the name of "${twin}"`);
    names.set(foldName(topic.name), topic.id);
    topic.aliases.forEach((alias, i) => {
      const folded = foldName(alias.text);
      const others = owners.get(folded) ?? [];
      const certain = alias.needs === undefined;
      const clash = others.find((other) => other.topic === topic || other.certain || certain);
      if (clash) say(`aliases.${i}.text`, `"${alias.text}" is already an alias of "${clash.topic.id}"`);
      owners.set(folded, [...others, { topic, certain }]);
    });
  }
  for (const topic of topics) {
    topic.decoys?.forEach((decoy, i) => {
      const owner = owners.get(foldName(decoy))?.[0];
      if (owner) problems.push({ file: fileOf(topic), field: `decoys.${i}`, message: `"${decoy}" is an alias of "${owner.topic.id}"` });
    });
  }
  return problems;
}

/** A rival bears an alias as it is written, and none of its words speaks of the topic as well. */
function checkRivals(topics: readonly Topic[], rivals: readonly Rival[]): Problem[] {
  const aliases = Map.groupBy(
    topics.flatMap((topic) => topic.aliases),
    ({ text }) => text,
  );
  return rivals.flatMap(({ name, is, near }, i) => {
    const say = (field: string, message: string): Problem => ({ file: 'rivals.json', field: `${i}.${field}`, message });
    const own = aliases.get(name);
    if (!own) return [say('name', `"${name}" is no alias of a topic`)];
    const needed = own.flatMap(({ needs = [] }) => needs);
    return [
      ...near.filter((word) => needed.includes(word)).map((word) => say('near', `"${word}" speaks of the topic, too`)),
      ...(rivals.findIndex((other) => other.name === name && other.is === is) === i ? [] : [say('is', `"${is}" is listed twice for "${name}"`)]),
    ];
  });
}

function checkSites(sites: readonly Site[]): Problem[] {
  const hosts = new Set(sites.map((site) => site.host));
  return sites.flatMap((site, i) => {
    const problems: Problem[] = [];
    const say = (message: string) => problems.push({ file: 'sites.json', field: `${i}.host`, message });
    if (sites.findIndex((other) => other.host === site.host) !== i) say(`"${site.host}" is listed twice`);
    const parents = site.host
      .split('.')
      .slice(1)
      .map((_, k) =>
        site.host
          .split('.')
          .slice(k + 1)
          .join('.'),
      );
    const parent = parents.find((host) => hosts.has(host));
    if (parent) say(`"${site.host}" is part of "${parent}", which is listed too`);
    return problems;
  });
}
