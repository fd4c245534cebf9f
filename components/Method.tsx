import { describeEdition } from '../data/describe-edition.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import type { Fact } from '../data/schema.ts';
import { Corrections } from './Corrections.tsx';
import type { Place } from './place-name.ts';
import { STATUS_MARKS } from './StatusMark.tsx';

/** How facts are chosen, for readers; the whole of it, with the rules for editors, is in docs/editorial.md. */
export function Method({ reader, hrefOf }: { reader: FactSetReader; hrefOf(place: Place): string }) {
  const { edition, topics, sources, corrections } = reader.factSet;
  const facts = topics.reduce((sum, topic) => sum + topic.facts.length, 0);
  return (
    <section class="section">
      <h1>How facts are chosen</h1>
      <p>
        {topics.length.toLocaleString('en-GB')} topics, {facts.toLocaleString('en-GB')} facts and {sources.length.toLocaleString('en-GB')} sources;{' '}
        {describeEdition(edition)}.
      </p>
      <p>
        Events up to {formatDate(edition.completeUntil)} were gathered month by month. Of later events, only some are included. Every fact has a date: an office
        or a figure may have changed since.
      </p>
      <h2>Statuses</h2>
      <dl>
        {(Object.keys(STATUS_MARKS) as Fact['status'][]).map((status) => (
          <>
            <dt>
              <span aria-hidden="true">{STATUS_MARKS[status].shape}</span> {status}
            </dt>
            <dd>{STATUS_MARKS[status].meaning}</dd>
          </>
        ))}
      </dl>
      <h2>Sources</h2>
      <p>
        Every fact names the text we read, and the day on which we read it. Primary documents come first, then news agencies, then newspapers and broadcasters,
        then analysis. Many texts were read as stored copies or in excerpts. State media are cited for what their state says and does.
      </p>
      <h2>Both sides</h2>
      <p>
        What a party says is told as its word. Where Beijing, Moscow, Kyiv and Western capitals differ, each is told with the same weight. Words that take sides
        stand only in quotation marks.
      </p>
      <h2>Corrections</h2>
      <p>
        A fact that was wrong is corrected in the next version, and listed here with what it said before and why that was wrong.{' '}
        {corrections.length === 0 ? 'There are none yet.' : `There are ${corrections.length} so far. Some facts have been reworded since.`}
      </p>
      <Corrections reader={reader} hrefOf={hrefOf} />
    </section>
  );
}
