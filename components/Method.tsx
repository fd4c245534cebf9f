import { describeEdition } from '../data/describe-edition.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import type { Fact, Topic } from '../data/schema.ts';
import type { Correction } from '../data/schema-briefing.ts';
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
        {topics.length} topics, {facts} facts, {sources.length} sources; {describeEdition(edition)}.
      </p>
      <p>
        Up to {formatDate(edition.completeUntil)} the editors gathered what happened, month by month. Of later events only single ones are told; the others are
        missing. An office or a figure may have changed since its date, which stands with every fact.
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
        Every fact names the text that was really read, with its day. Primary documents come first, then the wires, then newspapers and broadcasters, then
        analysis. Many texts were read as stored copies or excerpts. State media are cited for what their state says and does.
      </p>
      <h2>Both sides</h2>
      <p>
        What a party says is told as what it says. Where Beijing, Moscow, Kyiv and Western capitals differ, each is told with the same weight. Words that take
        sides are only quoted.
      </p>
      <h2>Corrections</h2>
      <p>
        A fact that was wrong is corrected in the next version. The list of corrections tells what it said, to what it was corrected, and why; it may have been
        worded anew since. {corrections.length === 0 && 'There is none yet.'}
      </p>
      {corrections.length > 0 && (
        <details>
          <summary>
            {corrections.length} correction{corrections.length > 1 ? 's' : ''}
          </summary>
          <ul>
            {corrections.map((correction) => (
              <CorrectionItem key={`${correction.fact} ${correction.was}`} {...correction} topic={reader.fact(correction.fact)?.topic} hrefOf={hrefOf} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface CorrectionItemProps extends Correction {
  /** The topic of the fact; absent when it was retired. */
  topic: Topic | undefined;
  hrefOf(place: Place): string;
}

function CorrectionItem({ on, was, now, why, topic, hrefOf }: CorrectionItemProps) {
  return (
    <li>
      {formatDate(on)}
      {topic && (
        <>
          , <a href={hrefOf({ view: 'topic', id: topic.id })}>{topic.name}</a>
        </>
      )}
      : “{was}” was corrected to “{now}”. {why}
    </li>
  );
}
