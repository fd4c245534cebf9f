import { useState } from 'preact/hooks';
import { chartsOfSection } from '../data/charts-of-section.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import type { Fact } from '../data/schema.ts';
import type { Chapter } from '../data/schema-briefing.ts';
import { CopyButton } from './CopyButton.tsx';
import { FactItem } from './FactItem.tsx';
import type { Place } from './place-name.ts';
import { STATUS_MARKS } from './StatusMark.tsx';
import { TopicChip } from './TopicChip.tsx';

export interface ChapterViewProps {
  chapter: Chapter;
  reader: FactSetReader;
  /** The chapter with its sources, for a note of the reader's. */
  toMarkdown(): string;
  /** The chapters before and after, to read on. */
  beside: { before?: Chapter | undefined; after?: Chapter | undefined };
  hrefOf(place: Place): string;
  onTopic(id: string): void;
}

type Section = Chapter['sections'][number];

/** From the surest status to the least sure. */
const SURENESS: Fact['status'][] = ['established', 'reported', 'claimed', 'disputed'];

/** A chapter: prose in which every sentence carries a mark that opens the facts it rests on. */
export function ChapterView({ chapter, reader, toMarkdown, beside: { before, after }, hrefOf, onTopic }: ChapterViewProps) {
  const facts = [...new Set(chapter.sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.facts)))];
  return (
    <article class="section chapter">
      <h1>{chapter.title}</h1>
      <Legend />
      {chapter.sections.map((section) => (
        <ChapterSection key={section.title} {...{ section, reader, hrefOf, onTopic }} />
      ))}
      <p class="actions">
        <CopyButton label="Copy the chapter as Markdown" make={toMarkdown} />
      </p>
      <details class="all-facts">
        <summary>All {facts.length} facts of this chapter with their sources</summary>
        <Facts ids={facts} reader={reader} onTopic={onTopic} />
      </details>
      <nav class="beside" aria-label="Chapters before and after">
        {before && <a href={hrefOf({ view: 'chapter', id: before.id })}>← {before.title}</a>}
        {after && (
          <a class="after" href={hrefOf({ view: 'chapter', id: after.id })}>
            {after.title} →
          </a>
        )}
      </nav>
    </article>
  );
}

/** What the marks after the sentences mean, before the first of them. */
function Legend() {
  return (
    <p class="help legend">
      <span class="on-screen">The mark after a sentence opens its facts and sources:</span>
      <span class="on-paper">The mark after a sentence tells how sure the least sure of its facts is; all of them follow with their sources:</span>
      {SURENESS.map((status) => (
        <span key={status} title={STATUS_MARKS[status].meaning}>
          <span aria-hidden="true">{STATUS_MARKS[status].shape}</span> {status}
          <span class="on-paper">: {STATUS_MARKS[status].meaning}</span>
        </span>
      ))}
    </p>
  );
}

interface SectionProps {
  section: Section;
  reader: FactSetReader;
  hrefOf(place: Place): string;
  onTopic(id: string): void;
}

function ChapterSection({ section, reader, hrefOf, onTopic }: SectionProps) {
  const [open, setOpen] = useState(-1);
  return (
    <section>
      <h2>{section.title}</h2>
      <p class="prose">
        {section.sentences.map((sentence, i) => (
          <Sentence
            key={sentence.text}
            {...{ sentence, number: i + 1, open: open === i, status: leastSure(sentence.facts, reader) }}
            onMark={() => setOpen(open === i ? -1 : i)}
          />
        ))}
      </p>
      {open >= 0 && <Facts ids={section.sentences[open]?.facts ?? []} reader={reader} onTopic={onTopic} />}
      <ChartLinks section={section} reader={reader} hrefOf={hrefOf} />
    </section>
  );
}

/** The charts of the figures and votes that a section tells of. */
function ChartLinks({ section, reader, hrefOf }: Omit<SectionProps, 'onTopic'>) {
  const charts = chartsOfSection(section, reader);
  if (charts.length === 0) return null;
  return (
    <ul class="chart-links help" aria-label="Charts">
      {charts.map(({ id, title }) => (
        <li key={id}>
          Chart: <a href={hrefOf({ view: 'charts', id })}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

interface SentenceProps {
  sentence: Section['sentences'][number];
  number: number;
  open: boolean;
  status: Fact['status'];
  onMark(): void;
}

function Sentence({ sentence: { text }, number, open, status, onMark }: SentenceProps) {
  // The mark stays on the line of the last word: at the start of a line it would seem to belong to the next sentence.
  const lastWord = text.lastIndexOf(' ') + 1;
  return (
    <span class={open ? 'sentence sentence-open' : 'sentence'}>
      {text.slice(0, lastWord)}
      <span class="unbroken">
        {text.slice(lastWord)}
        <button
          type="button"
          class="sentence-mark"
          aria-expanded={open}
          aria-label={`Facts behind sentence ${number}: ${status}`}
          title={`Facts and sources: ${status}`}
          onClick={onMark}
        >
          <span aria-hidden="true">{STATUS_MARKS[status].shape}</span>
        </button>
      </span>{' '}
    </span>
  );
}

/** A sentence is as sure as the least sure of its facts. */
function leastSure(ids: readonly string[], reader: FactSetReader): Fact['status'] {
  return SURENESS[Math.max(0, ...ids.map((id) => SURENESS.indexOf(reader.fact(id)?.fact.status ?? 'established')))] ?? 'established';
}

function Facts({ ids, reader, onTopic }: { ids: readonly string[]; reader: FactSetReader; onTopic(id: string): void }) {
  const found = ids.flatMap((id) => reader.fact(id) ?? []);
  const sources = reader.citedBy(found.map(({ fact }) => fact));
  return (
    <ul class="facts behind">
      {found.map(({ fact, topic }) => (
        <FactItem key={fact.id} fact={fact} sources={sources}>
          <TopicChip id={topic.id} name={topic.name} onTopic={onTopic} />
        </FactItem>
      ))}
    </ul>
  );
}
