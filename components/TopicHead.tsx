import type { ComponentChildren } from 'preact';
import type { Topic } from '../data/schema.ts';

/** What a topic is, in one word. */
export const KIND_NAMES: Record<Topic['kind'], string> = {
  person: 'Person',
  institution: 'Institution',
  company: 'Company',
  agreement: 'Agreement',
  event: 'Event',
  measure: 'Measure',
  project: 'Project',
  weapon: 'Weapon',
  exercise: 'Exercise',
  place: 'Place',
  concept: 'Term',
};

/** A topic's name and kind, with the surface's buttons beside it. */
export function TopicHead({ topic, headingId, children }: { topic: Topic; headingId?: string; children?: ComponentChildren }) {
  return (
    <header class="topic-head">
      <div>
        <p class="kind">{KIND_NAMES[topic.kind]}</p>
        <h2 id={headingId} class="topic-name">
          {topic.name}
        </h2>
      </div>
      {children && <div class="actions">{children}</div>}
    </header>
  );
}
