import { isAfter } from '../data/dates.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import type { Outline, TopicOutline } from '../data/outline.ts';
import { ContentsLists } from './Contents.tsx';
import { isAwaited, PageState, type PageStateProps } from './PageState.tsx';
import type { Place } from './place-name.ts';
import { SincePage, SincePending } from './SincePage.tsx';
import { TopicList } from './TopicList.tsx';
import { usePauseFocus } from './use-pause-focus.ts';

/** The page beside the surface. */
export interface PageView extends PageStateProps {
  topics: readonly { topic: string; mentions: number }[];
  /** The article's own date, if it says one. */
  written?: string | undefined;
  onJump(topic: string): void;
}

export interface PageTopicsProps {
  page: PageView;
  outline: Outline;
  /** Undefined until the facts have been read; the list needs none. */
  reader?: FactSetReader | undefined;
  hrefOf(place: Place): string;
  /** Where the reader was before. */
  resume?: { href: string; name: string } | undefined;
  onTopic(id: string): void;
}

/** "On this page": the topics in reading order, each with a jump to its first mention; else why there are none, and the chapters. */
export function PageTopics({ page: given, outline, reader, hrefOf, resume, onTopic }: PageTopicsProps) {
  const { box, onPause } = usePauseFocus(given);
  const page = { ...given, onPause };
  const byId = new Map(outline.topics.map((topic) => [topic.id, topic]));
  const known = page.topics.flatMap(({ topic, mentions }) => {
    const found = byId.get(topic);
    return found ? [{ topic: found, mentions }] : [];
  });
  const goOn = resume && (
    <p class="resume">
      <a href={resume.href}>Go on with “{resume.name}”</a>
    </p>
  );
  if (known.length === 0) {
    return (
      <section ref={box} class="section">
        <h1 tabIndex={-1}>On this page</h1>
        <PageState {...page} />
        {goOn}
        {!isAwaited(page.state) && <ContentsLists outline={outline} hrefOf={hrefOf} />}
      </section>
    );
  }
  const full = reader && known.flatMap(({ topic }) => reader.topic(topic.id) ?? []);
  return (
    <section ref={box} class="section">
      <h1 class="unseen" tabIndex={-1}>
        On this page
      </h1>
      {page.written && !full && isAfter(outline.edition.newest, page.written) && <SincePending written={page.written} />}
      {page.written && full && <SincePage written={page.written} topics={full} reader={reader} onTopic={onTopic} />}
      <PageLine page={page} count={known.length} />
      {goOn}
      <TopicsOnPage known={known} onTopic={onTopic} onJump={page.onJump} />
    </section>
  );
}

/** How many topics there are, and the way to silence the site, with what went wrong. */
function PageLine({ page: { site, onPause, failed }, count }: { page: PageView; count: number }) {
  return (
    <p class="count page-line">
      <span>
        {count} topic{count > 1 ? 's' : ''}, in reading order
      </span>
      {site && onPause && (
        <button type="button" class="link" data-pause onClick={() => onPause(true)}>
          Pause on {site}
        </button>
      )}
      {failed && <span role="alert">The browser could not store this.</span>}
    </p>
  );
}

interface TopicsOnPageProps {
  known: readonly { topic: TopicOutline; mentions: number }[];
  onTopic(id: string): void;
  onJump(id: string): void;
}

function TopicsOnPage({ known, onTopic, onJump }: TopicsOnPageProps) {
  return (
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
            onClick={() => onJump(topic.id)}
          >
            ↓
          </button>
        </li>
      ))}
    </ol>
  );
}
