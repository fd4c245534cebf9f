import type { FactSetReader } from '../data/fact-set.ts';
import { TOPIC_KINDS } from '../data/topic-kinds.ts';
import type { Place } from './Briefing.tsx';

const GROUP_NAMES: Record<(typeof TOPIC_KINDS)[number], string> = {
  person: 'People',
  institution: 'Institutions',
  company: 'Companies',
  agreement: 'Agreements and statements',
  event: 'Events',
  measure: 'Sanctions and other measures',
  project: 'Pipelines and projects',
  weapon: 'Weapons',
  exercise: 'Exercises and patrols',
  place: 'Places',
  concept: 'Terms and slogans',
};

/** The way into the briefing: the question of February 2022, the chapters, then all topics by kind. */
export function Contents({ reader, hrefOf }: { reader: FactSetReader; hrefOf(place: Place): string }) {
  const { topics, claims, chapters } = reader.factSet;
  return (
    <section class="section">
      <h1>Russia, China and the war in Ukraine</h1>
      <p>
        In February 2022 an article asked: “What will happen if Russia invades Ukraine? Will China come to help?”{' '}
        <a href={hrefOf({ view: 'claims' })}>Its {claims.length} claims, checked</a>.
      </p>
      <h2>Chapters</h2>
      <ol class="chapters">
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf({ view: 'chapter', id })}>{title}</a>
          </li>
        ))}
      </ol>
      <h2>Topics</h2>
      <ul class="contents">
        {TOPIC_KINDS.map((kind) => ({ kind, count: topics.filter((topic) => topic.kind === kind).length }))
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <a href={hrefOf({ view: 'kind', id: kind })}>{GROUP_NAMES[kind]}</a> <span class="note">{count}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
