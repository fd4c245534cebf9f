import type { CitationForm } from '../data/cite.ts';
import { CopyButton } from './CopyButton.tsx';
import { TopicBody } from './TopicBody.tsx';
import type { TopicCardProps } from './TopicCard.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicNames } from './TopicNames.tsx';

export interface TopicViewProps {
  content: TopicCardProps['content'];
  onTopic(id: string): void;
  /** The topic with all its facts and their sources, for a note of the reader's. */
  cite(form: CitationForm): string;
  /** Present where the page beside the surface speaks of the topic. */
  onJump?: (() => void) | undefined;
}

/** A topic in full: all facts, names in other languages, related topics. */
export function TopicView({ content: { topic, sources, related }, cite, onTopic, onJump }: TopicViewProps) {
  return (
    <article class="section topic" data-topic={topic.id}>
      <TopicHead topic={topic}>
        {onJump && (
          <button type="button" class="link" onClick={onJump}>
            Jump to it on the page
          </button>
        )}
      </TopicHead>
      <TopicNames names={topic.names} />
      <TopicBody topic={topic} sources={sources} related={related} onTopic={onTopic} />
      <p class="actions">
        <CopyButton label="Copy with sources" make={() => cite('text')} />
        <CopyButton label="Copy as Markdown" make={() => cite('markdown')} />
      </p>
    </article>
  );
}
