/** Topics as the search compares them: all their names, folded, those that only readers type included. */
import type { Topic } from './schema.ts';
import { ASKED_AS, type NameLanguage, SEARCH_NAMES } from './search-names.ts';
import { foldForSearch } from './search-text.ts';

/** A topic as the search knows it; all text is folded (`search-text.ts`). */
export interface SearchRecord {
  topic: Topic;
  isPerson: boolean;
  name: string;
  aliases: string[];
  /** The aliases as they are shown, in the same order. */
  shown: readonly ShownName[];
  /** What else readers ask for it with. */
  asked: readonly string[];
  summary: string;
  years: string[];
  /** How many topics lead to this one: of two that match alike, readers mean the one that is spoken of more. */
  linked: number;
}

interface ShownName {
  text: string;
  /** The language of the name, where it is not English. */
  lang?: NameLanguage | undefined;
}

/** A name that every reader knows is spoken of as if so many topics more led to it. */
const FAMILIAR = 20;

const LANGUAGES: readonly NameLanguage[] = ['zh', 'ru', 'uk'];

/** The names of a topic, its own first. */
function namesOf({ id, name, aliases, names = {} }: Topic): ShownName[] {
  const inLanguages = LANGUAGES.flatMap((lang) => [names[lang] ?? [], SEARCH_NAMES[id]?.[lang] ?? []].flat().map((text) => ({ text, lang })));
  return [{ text: name }, ...aliases.map(({ text }) => ({ text, lang: LANGUAGES.find((lang) => names[lang] === text) })), ...inLanguages];
}

/** The records of all topics, in their order. */
export function recordsOf(topics: readonly Topic[]): SearchRecord[] {
  const linked = new Map<string, number>();
  for (const { related } of topics) for (const id of related) linked.set(id, (linked.get(id) ?? 0) + 1);
  return topics.map((topic) => {
    const shown = namesOf(topic);
    return {
      topic,
      isPerson: topic.kind === 'person',
      name: foldForSearch(topic.name),
      aliases: shown.map(({ text }) => foldForSearch(text)),
      shown,
      asked: ASKED_AS[topic.id] ?? [],
      summary: foldForSearch(topic.summary),
      years: topic.facts.map(({ on, asOf }) => (on ?? asOf ?? '').slice(0, 4)),
      linked: (linked.get(topic.id) ?? 0) + (topic.familiar ? FAMILIAR : 0),
    };
  });
}
