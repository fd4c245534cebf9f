import type { ComponentChildren } from 'preact';
import { chooseFacts } from '../data/later-facts.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { TopicBody } from './TopicBody.tsx';
import type { TopicCardProps } from './TopicCard.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicNames } from './TopicNames.tsx';

export interface TopicViewProps {
  content: TopicCardProps['content'];
  /** The date of the article on the page beside the surface, if it speaks of the topic and says a date. */
  written?: string | undefined;
  /** What stands between the facts and the way to copy them. */
  children?: ComponentChildren;
  onTopic(id: string): void;
  /** Present where the page beside the surface speaks of the topic. */
  onJump?: (() => void) | undefined;
}

/** A topic in full: all facts, names in other languages, related topics. */
export function TopicView({ content: { topic, sources, related, edition }, written, children, onTopic, onJump }: TopicViewProps) {
  return (
    <article class="section topic" data-topic={topic.id}>
      <TopicHead topic={topic} main>
        {onJump && (
          <button type="button" class="link" onClick={onJump}>
            Jump to it on the page
          </button>
        )}
      </TopicHead>
      <TopicNames names={topic.names} />
      <TopicBody topic={topic} sources={sources} related={related} facts={chooseFacts(topic.facts, written)} written={written} heading="h2" onTopic={onTopic} />
      {children}
      <CopyCitation key={topic.id} citation={{ topic, facts: topic.facts, sources, edition }} />
    </article>
  );
}
