/** On whose word a topic rests: how many of its facts have sources of one origin alone. */
import type { FactSetReader } from './fact-set.ts';
import type { Source, Topic } from './schema.ts';

/** The origin that alone bears the most facts of a topic, and its share of them, from 0 to 1. */
export interface OneSided {
  topic: string;
  origin: Source['origin'];
  share: number;
  facts: number;
}

/** Topics with fewer facts lean to one side by their nature. */
const FEWEST_FACTS = 3;

/** The topics of three facts and more by how one-sided their sources are, the most first. Sources of other countries are many sides, and are left out. */
export function oneSidedTopics(topics: readonly Topic[], reader: FactSetReader): OneSided[] {
  const sides = topics.filter(({ facts }) => facts.length >= FEWEST_FACTS).flatMap((topic) => leaningOf(topic, reader) ?? []);
  return sides.sort((a, b) => b.share - a.share || b.facts - a.facts || (a.topic < b.topic ? -1 : 1));
}

function leaningOf({ id, facts }: Topic, reader: FactSetReader): OneSided | undefined {
  const alone = facts.flatMap((fact) => {
    const origins = new Set([...reader.sourcesOf([fact]).values()].map(({ origin }) => origin));
    return origins.size === 1 && !origins.has('other') ? [...origins] : [];
  });
  const [origin, borne] = [...Map.groupBy(alone, (one) => one)].map(([one, list]) => [one, list.length] as const).sort((a, b) => b[1] - a[1])[0] ?? [];
  return origin && { topic: id, origin, share: (borne ?? 0) / facts.length, facts: facts.length };
}
