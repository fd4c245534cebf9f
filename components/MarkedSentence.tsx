import type { ComponentChildren } from 'preact';
import type { Fact } from '../data/schema.ts';
import type { Sentence } from '../data/schema-briefing.ts';
import type { Place } from './place-name.ts';
import { STATUS_MARKS } from './StatusMark.tsx';

export interface MarkedSentenceProps {
  sentence: Sentence;
  /** Its number in the section, by which its mark is told from the others. */
  number: number;
  status: Fact['status'];
  isOpen: boolean;
  hrefOf(place: Place): string;
  onMark(): void;
}

/** A sentence of a chapter: names in it lead to their topics, and the mark behind it opens the facts that it rests on. */
export function MarkedSentence({ sentence, number, status, isOpen, hrefOf, onMark }: MarkedSentenceProps) {
  const end = endOfBreakable(sentence);
  return (
    <span class={isOpen ? 'sentence sentence-open' : 'sentence'}>
      {linkedParts(sentence, 0, end, hrefOf)}
      <span class="unbroken">
        {linkedParts(sentence, end, sentence.text.length, hrefOf)}
        <button
          type="button"
          class="sentence-mark"
          aria-expanded={isOpen}
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

/**
 * Where the last word begins. The mark stays on its line: at the start of a line it would seem to belong to the next sentence.
 * A name of several words at the end may break; no line breaks between it and the full stop.
 */
function endOfBreakable({ text, links = [] }: Sentence): number {
  const lastWord = text.lastIndexOf(' ') + 1;
  const across = links.find(({ start, end }) => start < lastWord && end > lastWord);
  return across ? across.end : lastWord;
}

/** The text between two places that cut no link, with its links. */
function linkedParts({ text, links = [] }: Sentence, from: number, to: number, hrefOf: MarkedSentenceProps['hrefOf']): ComponentChildren[] {
  let at = from;
  const parts: ComponentChildren[] = [];
  for (const { start, end, topic } of links.filter((link) => link.start >= from && link.end <= to)) {
    parts.push(
      text.slice(at, start),
      <a key={start} href={hrefOf({ view: 'topic', id: topic })}>
        {text.slice(start, end)}
      </a>,
    );
    at = end;
  }
  return [...parts, text.slice(at, to)];
}
