import { useState } from 'preact/hooks';
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
        <ChapterSection key={section.title} section={section} reader={reader} onTopic={onTopic} />
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
      <span>The mark after a sentence opens its facts and sources:</span>
      {SURENESS.map((status) => (
        <span key={status} title={STATUS_MARKS[status].meaning}>
          <span aria-hidden="true">{STATUS_MARKS[status].shape}</span> {status}
        </span>
      ))}
    </p>
  );
}

function ChapterSection({ section, reader, onTopic }: { section: Section; reader: FactSetReader; onTopic(id: string): void }) {
  const [open, setOpen] = useState(-1);
  return (
    <section>
      <h2>{section.title}</h2>
      <p class="prose">
        {section.sentences.map((sentence, i) => {
          const status = leastSure(sentence.facts, reader);
          // The mark stays on the line of the last word: at the start of a line it would seem to belong to the next sentence.
          const lastWord = sentence.text.lastIndexOf(' ') + 1;
          return (
            <span key={sentence.text} class={open === i ? 'sentence sentence-open' : 'sentence'}>
              {sentence.text.slice(0, lastWord)}
              <span class="unbroken">
                {sentence.text.slice(lastWord)}
                <button
                  type="button"
                  class="sentence-mark"
                  aria-expanded={open === i}
                  aria-label={`Facts behind sentence ${i + 1}: ${status}`}
                  title={`Facts and sources: ${status}`}
                  onClick={() => setOpen(open === i ? -1 : i)}
                >
                  <span aria-hidden="true">{STATUS_MARKS[status].shape}</span>
                </button>
              </span>{' '}
            </span>
          );
        })}
      </p>
      {open >= 0 && <Facts ids={section.sentences[open]?.facts ?? []} reader={reader} onTopic={onTopic} />}
    </section>
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
