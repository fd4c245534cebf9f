/** Names of topics within the chapters' sentences, found when the build is made: no surface needs the finder for them. */
import type { AliasTable } from './alias-table.ts';
import { annotateText } from './annotate-text.ts';
import { foldName } from './fold.ts';
import type { Topic } from './schema.ts';
import type { Chapter } from './schema-briefing.ts';

/**
 * The chapters with the first mention of each topic in every section marked. What every reader knows is left plain, and so is
 * what only describes a topic (“gunpowder and artillery”): a reader would not know where such a link leads.
 */
export const linkNames = (chapters: readonly Chapter[], topics: readonly Topic[], table: AliasTable): Chapter[] =>
  chapters.map((chapter) => ({ ...chapter, sections: chapter.sections.map((section) => linkSection(section, topics, table)) }));

/** Something with a capital letter or a figure, or words of the topic's own name: “dual-use goods”. */
const isName = (text: string, name: string): boolean => /[\p{Lu}\d]/u.test(text) || foldName(name).includes(foldName(text));

function linkSection(section: Chapter['sections'][number], topics: readonly Topic[], table: AliasTable): Chapter['sections'][number] {
  // Read as one text, so that a surname is understood from the full name before it.
  const whole = section.sentences.map(({ text }) => text).join(' ');
  const told = new Set<number>();
  const first = annotateText(whole, table, { show: 'all', context: 'none' }).filter(
    ({ start, end, topic }) => isName(whole.slice(start, end), topics[topic]?.name ?? '') && !told.has(topic) && told.add(topic),
  );
  let start = 0;
  const sentences = section.sentences.map((sentence) => {
    const from = start;
    const to = from + sentence.text.length;
    start = to + 1;
    const links = first
      .filter((mention) => mention.start >= from && mention.end <= to)
      .map((mention) => ({ start: mention.start - from, end: mention.end - from, topic: topics[mention.topic]?.id ?? '' }));
    return links.length > 0 ? { ...sentence, links } : sentence;
  });
  return { ...section, sentences };
}
