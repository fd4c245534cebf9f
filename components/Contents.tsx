import type { Outline } from '../data/outline.ts';
import { TOPIC_KINDS } from '../data/topic-kinds.ts';
import { GROUP_NAMES } from './group-names.ts';
import type { Place } from './place-name.ts';

export interface ContentsProps {
  outline: Outline;
  hrefOf(place: Place): string;
}

/** The way into the briefing: the question of February 2022, the chapters, then all topics by kind. */
export function Contents(props: ContentsProps) {
  return (
    <section class="section">
      <h1>Russia, China and the war in Ukraine</h1>
      <p>
        In February 2022 an article asked: “What will happen if Russia invades Ukraine? Will China come to help?”{' '}
        <a href={props.hrefOf({ view: 'claims' })}>Its {props.outline.claims} claims, checked</a>.
      </p>
      <ContentsLists {...props} />
    </section>
  );
}

/** The chapters in their order, and the kinds of topics with their numbers. */
export function ContentsLists({ outline: { topics, chapters }, hrefOf }: ContentsProps) {
  return (
    <div class="contents-lists">
      <nav aria-labelledby="chapters-title">
        <h2 id="chapters-title">Chapters</h2>
        <ol class="chapters">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={hrefOf({ view: 'chapter', id })}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <nav aria-labelledby="topics-title">
        <h2 id="topics-title">Topics</h2>
        <ul class="contents">
          {TOPIC_KINDS.map((kind) => ({ kind, count: topics.filter((topic) => topic.kind === kind).length }))
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => (
              <li key={kind}>
                <a href={hrefOf({ view: 'kind', id: kind })}>{GROUP_NAMES[kind]}</a> <span class="note">{count}</span>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
