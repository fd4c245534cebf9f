import { Fragment, type Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { chartsOfSection } from '../data/charts-of-section.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import { paragraphsOf } from '../data/paragraphs.ts';
import type { Fact } from '../data/schema.ts';
import type { Chapter, Sentence } from '../data/schema-briefing.ts';
import { CopyButton } from './CopyButton.tsx';
import { FactItem } from './FactItem.tsx';
import { MarkedSentence } from './MarkedSentence.tsx';
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

/** Facts open under the paragraph of their sentence, one sentence's at a time, and come into view if they are not. */
function ChapterSection({ section, reader, hrefOf, onTopic }: SectionProps) {
  const [open, setOpen] = useState<Sentence>();
  const facts = useRef<HTMLUListElement>(null);
  useEffect(() => facts.current?.scrollIntoView({ block: 'nearest' }), [open]);
  return (
    <section>
      <h2>{section.title}</h2>
      {paragraphsOf(section.sentences).map((paragraph) => (
        <Fragment key={paragraph[0]?.text}>
          <p class="prose">
            {paragraph.map((sentence) => (
              <MarkedSentence
                key={sentence.text}
                sentence={sentence}
                number={section.sentences.indexOf(sentence) + 1}
                status={leastSure(sentence.facts, reader)}
                isOpen={sentence === open}
                hrefOf={hrefOf}
                onMark={() => setOpen(sentence === open ? undefined : sentence)}
              />
            ))}
          </p>
          {open && paragraph.includes(open) && <Facts listRef={facts} ids={open.facts} reader={reader} onTopic={onTopic} />}
        </Fragment>
      ))}
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

/** A sentence is as sure as the least sure of its facts. */
function leastSure(ids: readonly string[], reader: FactSetReader): Fact['status'] {
  return SURENESS[Math.max(0, ...ids.map((id) => SURENESS.indexOf(reader.fact(id)?.fact.status ?? 'established')))] ?? 'established';
}

interface FactsProps {
  ids: readonly string[];
  reader: FactSetReader;
  listRef?: Ref<HTMLUListElement>;
  onTopic(id: string): void;
}

function Facts({ ids, reader, listRef = null, onTopic }: FactsProps) {
  const found = ids.flatMap((id) => reader.fact(id) ?? []);
  const sources = reader.citedBy(found.map(({ fact }) => fact));
  return (
    <ul ref={listRef} class="facts behind">
      {found.map(({ fact, topic }) => (
        <FactItem key={fact.id} fact={fact} sources={sources}>
          <TopicChip id={topic.id} name={topic.name} onTopic={onTopic} />
        </FactItem>
      ))}
    </ul>
  );
}
