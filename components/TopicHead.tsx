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

interface TopicHeadProps {
  topic: Topic;
  /** Stands behind its kind. */
  note?: string | undefined;
  headingId?: string;
  /** The name is the heading of the whole surface. */
  main?: boolean;
  /** The name takes the focus of a reader who comes by key. */
  entry?: boolean;
  children?: ComponentChildren;
}

/** A topic's name and kind, with the surface's buttons beside it. */
export function TopicHead({ topic, note, headingId, main, entry, children }: TopicHeadProps) {
  const Heading = main ? 'h1' : 'h2';
  return (
    <header class="topic-head">
      <div>
        <p class="kind">
          {KIND_NAMES[topic.kind]}
          {note}
        </p>
        <Heading id={headingId} class="topic-name" {...(entry && { tabIndex: -1, 'data-first-focus': true })}>
          {topic.name}
        </Heading>
      </div>
      {children && <div class="actions">{children}</div>}
    </header>
  );
}
