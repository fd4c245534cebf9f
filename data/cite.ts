/** Facts and chapters as text that a reader takes along: each statement with its date, status, sources and their addresses. */
import type { FactSetReader } from './fact-set.ts';
import { formatDate } from './format-date.ts';
import type { Fact, Source, Topic } from './schema.ts';
import type { Chapter, Edition } from './schema-briefing.ts';

/** The forms in which a citation can be had. */
export type CitationForm = 'text' | 'markdown';

/** When a fact happened, or up to when it is known to hold. */
export function factDate({ on, asOf }: Fact): string {
  if (on && asOf) return `${formatDate(on)}, as of ${formatDate(asOf)}`;
  return on ? formatDate(on) : `As of ${formatDate(asOf ?? '')}`;
}

const statusOf = ({ status, attributedTo }: Fact): string => (attributedTo && status !== 'established' ? `${status}, by ${attributedTo}` : status);

function citeSource({ publisher, credit, title, published, url }: Source, form: CitationForm): string {
  const from = `${publisher}${credit ? ` (${credit})` : ''}`;
  const when = published ? `, ${formatDate(published)}` : '';
  return form === 'markdown' ? `[${escapeMarkdown(`${from}: ${title}`)}](${url})${when}` : `${from}: ${title}${when}. ${url}`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\[\]*_`]/g, '\\$&');

function citeFact(fact: Fact, sources: readonly Source[], form: CitationForm): string {
  const cited = sources.map((source) => citeSource(source, form)).join('; ');
  const statement = form === 'markdown' ? escapeMarkdown(fact.statement) : fact.statement;
  return `- ${factDate(fact)} (${statusOf(fact)}): ${statement} Source${sources.length > 1 ? 's' : ''}: ${cited}`;
}

const footer = ({ reviewed, knowsUntil }: Edition): string =>
  `From Sidelight, reviewed ${formatDate(reviewed)}; it knows events until ${formatDate(knowsUntil)}.`;

/** A topic with some of its facts, for a note or a mail. Sources that are not given are left out. */
export function citeTopic(topic: Topic, facts: readonly Fact[], sources: readonly Source[], edition: Edition, form: CitationForm): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const heading = form === 'markdown' ? `**${escapeMarkdown(topic.name)}**` : topic.name;
  const lines = facts.map((fact) =>
    citeFact(
      fact,
      fact.sources.flatMap((id) => byId.get(id) ?? []),
      form,
    ),
  );
  return [`${heading}: ${topic.summary}`, '', ...lines, '', footer(edition)].join('\n');
}

/** A chapter as Markdown: its prose with numbered notes, then the facts behind it. */
export function citeChapter({ title, sections }: Chapter, reader: FactSetReader): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return numbers.get(id);
  };
  const prose = sections.flatMap((section) => [
    `## ${section.title}`,
    '',
    section.sentences.map(({ text, facts }) => `${escapeMarkdown(text)} ${facts.map((id) => `[^${numberOf(id)}]`).join('')}`).join(' '),
    '',
  ]);
  const notes = [...numbers].flatMap(([id, number]) => {
    const found = reader.fact(id);
    if (!found) return [];
    const sources = found.fact.sources.flatMap((source) => reader.source(source) ?? []);
    return [`[^${number}]: ${citeFact(found.fact, sources, 'markdown').slice(2)}`];
  });
  return [`# ${title}`, '', ...prose, ...notes, '', footer(reader.factSet.edition)].join('\n');
}
