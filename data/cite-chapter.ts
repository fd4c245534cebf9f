/** A chapter as a reader takes it along: Markdown with a note for every fact that a sentence rests on. */
import { escaped, linkSource, nameEdition } from './cite-facts.ts';
import { type FactSetReader, sourceIdsOf } from './fact-set.ts';
import { formatFactDate, formatStatus } from './format-fact.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Chapter, Sentence } from './schema-briefing.ts';

/** The chapter's prose with numbered notes, then the facts with their sources, then the edition they come from. */
export function citeChapter({ title, sections }: Chapter, reader: FactSetReader): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const cite = ({ text, facts }: Sentence) => `${escaped(text)}${facts.map((id) => `[^${numberOf(id)}]`).join('')}`;
  const prose = sections.map((section) =>
    [`## ${escaped(section.title)}`, ...paragraphsOf(section.sentences).map((sentences) => sentences.map(cite).join(' '))].join('\n\n'),
  );
  const notes = [...numbers].flatMap(([id, number]) => {
    const fact = reader.fact(id)?.fact;
    if (!fact) return [];
    const sides = (fact.positions ?? []).map(({ by, says }) => ` ${escaped(`${by}: ${says}`)}`);
    const sources = sourceIdsOf(fact)
      .flatMap((source) => reader.source(source) ?? [])
      .map(linkSource);
    return [`[^${number}]: ${formatFactDate(fact)} (${escaped(formatStatus(fact))}): ${escaped(fact.statement)}${sides.join('')} ${sources.join('; ')}`];
  });
  return [`# ${escaped(title)}`, ...prose, ...notes, nameEdition(reader.factSet.edition)].join('\n\n');
}
