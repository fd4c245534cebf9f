import type { FactSetReader } from '../data/fact-set.ts';
import { SincePage } from './SincePage.tsx';
import { TopicList } from './TopicList.tsx';

/** The page beside the surface. */
export interface PageView {
  state: 'annotated' | 'off-topic' | 'paused' | 'absent' | 'asking';
  topics: readonly { topic: string; mentions: number }[];
  /** The article's own date, if it says one. */
  written?: string | undefined;
  onJump(topic: string): void;
  /** The host of a page on which Sidelight does not run but could, and how to ask for it. */
  host?: string | undefined;
  onAllow?(): void;
  /** The browser or the reader refused. */
  refused?: boolean;
}

const MESSAGES: Record<PageView['state'], string> = {
  annotated: 'Nothing on this page needs explaining.',
  'off-topic': 'This page does not seem to be about Russia, China or the war in Ukraine, so nothing is underlined.',
  paused: 'Sidelight is paused here.',
  absent: 'Sidelight does not run on this page. Select a name and choose “Explain this” from its context menu, or search above.',
  asking: 'Reading the page…',
};

export interface PageTopicsProps {
  page: PageView;
  reader: FactSetReader;
  onTopic(id: string): void;
}

/** "On this page": the topics in reading order, each with a jump to its first mention. */
export function PageTopics({ page, reader, onTopic }: PageTopicsProps) {
  const known = page.topics.flatMap(({ topic, mentions }) => {
    const found = reader.topic(topic);
    return found && !found.familiar ? [{ topic: found, mentions }] : [];
  });
  if (known.length === 0) {
    return (
      <section class="section">
        <h1>On this page</h1>
        <p role="status">{page.refused ? `The browser did not allow ${page.host}. You can ask again.` : MESSAGES[page.state]}</p>
        {page.host && (
          <p>
            <button type="button" class="button" data-allow={page.host} onClick={page.onAllow}>
              Run on {page.host}
            </button>
          </p>
        )}
        <p>
          <a href="#/">Open the briefing</a>
        </p>
      </section>
    );
  }
  return (
    <section class="section">
      <h1>On this page</h1>
      {page.written && <SincePage written={page.written} topics={known.map(({ topic }) => topic)} reader={reader} onTopic={onTopic} />}
      <p class="count">
        {known.length} topic{known.length > 1 ? 's' : ''} on this page, in reading order
      </p>
      <ol class="page-topics">
        {known.map(({ topic, mentions }) => (
          <li key={topic.id}>
            <TopicList topics={[{ topic, note: mentions > 1 ? `${mentions}×` : undefined }]} onTopic={onTopic} />
            <button
              type="button"
              class="icon jump"
              data-jump={topic.id}
              title="Jump to the first mention"
              aria-label={`Jump to ${topic.name}`}
              onClick={() => page.onJump(topic.id)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
