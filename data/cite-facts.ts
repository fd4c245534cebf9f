/** Facts as a reader takes them along: each with its date, status and sources, ready to be pasted and checked. */
import { describeEdition } from './describe-edition.ts';
import { sourceIdsOf } from './fact-set.ts';
import { formatDate } from './format-date.ts';
import { formatFactDate, formatStatus } from './format-fact.ts';
import type { Fact, Source, Topic } from './schema.ts';
import type { Edition } from './schema-briefing.ts';

export type CitationFormat = 'text' | 'markdown';

export interface Citation {
  topic: Pick<Topic, 'name' | 'summary'>;
  facts: readonly Fact[];
  sources: readonly Source[];
  edition: Edition;
}

/** How a format writes what both say. */
interface Style {
  plain(text: string): string;
  strong(text: string): string;
  item: string;
  indent: string;
  source(source: Source): string;
}

const MARKDOWN_SIGNS = /[\\`*_[\]<>#|~]/g;
/** A text with nothing in it that Markdown would take for markup. */
export const escaped = (text: string): string => text.replace(MARKDOWN_SIGNS, '\\$&');

/** A source as a link in Markdown. */
export const linkSource = (source: Source): string => `[${escaped(nameSource(source))}](<${source.url}>)`;

const STYLES: Record<CitationFormat, Style> = {
  text: { plain: (text) => text, strong: (text) => text, item: '', indent: '  ', source: (source) => `${nameSource(source)}. ${source.url}` },
  markdown: {
    plain: escaped,
    strong: (text) => `**${escaped(text)}**`,
    item: '- ',
    indent: '  - ',
    source: linkSource,
  },
};

/** The facts as plain text or Markdown: name and summary, then each fact with its sources, then the edition they come from. */
export function citeFacts({ topic, facts, sources, edition }: Citation, format: CitationFormat): string {
  const { plain, strong, item, indent, source } = STYLES[format];
  const ofFact = (fact: Fact): string => {
    const sides = (fact.positions ?? []).map((position) => `${indent}${plain(`${position.by}: ${position.says}`)}`);
    const ids = sourceIdsOf(fact);
    const cited = sources.filter(({ id }) => ids.includes(id)).map((one) => indent + source(one));
    return [`${item}${strong(formatFactDate(fact))} (${plain(formatStatus(fact))}): ${plain(fact.statement)}`, ...sides, ...cited].join('\n');
  };
  return [`${strong(topic.name)}: ${plain(topic.summary)}`, ...facts.map(ofFact), plain(nameEdition(edition))].join('\n\n');
}

/** The edition that a citation comes from. */
export const nameEdition = (edition: Edition): string => `Sidelight, facts ${describeEdition(edition)}.`;

/** A source as it is cited: title, where it was read, date. */
function nameSource({ title, publisher, credit, published }: Source): string {
  return [`“${title}”`, credit ? `${publisher} (${credit})` : publisher, published && formatDate(published)].filter(Boolean).join(', ');
}
