import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { citeChapter } from '../data/cite-chapter.ts';
import type { Explanation } from '../data/explain.ts';
import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import type { Topic } from '../data/schema.ts';
import type { SearchResult } from '../data/search-topics.ts';
import { ChapterView } from './ChapterView.tsx';
import { ChartList } from './ChartList.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Contents } from './Contents.tsx';
import { ExplanationCard } from './ExplanationCard.tsx';
import { Method } from './Method.tsx';
import { PageTopics, type PageView } from './PageTopics.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { Timeline } from './Timeline.tsx';
import type { TopicCardProps } from './TopicCard.tsx';
import { KIND_NAMES } from './TopicHead.tsx';
import { TopicList } from './TopicList.tsx';
import { TopicView } from './TopicView.tsx';

/** A place in the briefing. */
export type Place = { view: string; id?: string };

export interface BriefingProps {
  reader: FactSetReader;
  search(query: string, limit?: number): SearchResult[];
  describe(id: string): TopicCardProps['content'] | null;
  route: Place;
  hrefOf(place: Place): string;
  onRoute(place: Place): void;
  /** The page beside the surface, if there is one. */
  page?: PageView | undefined;
  answer?: Explanation | undefined;
}

/** The whole briefing: search above, one place below. Popup, side panel and full page differ in width only. */
export function Briefing(props: BriefingProps) {
  const { reader, search, route, onRoute, hrefOf, page } = props;
  const [query, setQuery] = useState('');
  const goToTopic = (id: string) => {
    setQuery('');
    onRoute({ view: 'topic', id });
  };
  useEffect(() => {
    document.querySelector('main')?.scrollTo(0, 0);
  }, [route.view, route.id]);
  const { edition } = reader.factSet;
  return (
    <>
      <header class="top">
        <SearchBox query={query} onQuery={setQuery} />
        <nav class="tabs" aria-label="Places">
          {page && <Tab place={{ view: 'page' }} {...{ route, hrefOf }} label="On this page" />}
          <Tab place={{ view: 'home' }} {...{ route, hrefOf }} label="Briefing" />
          <Tab place={{ view: 'claims' }} {...{ route, hrefOf }} label="Claims checked" />
          <Tab place={{ view: 'timeline' }} {...{ route, hrefOf }} label="Timeline" />
          <Tab place={{ view: 'charts' }} {...{ route, hrefOf }} label="Charts" />
        </nav>
      </header>
      <main>
        {query.trim() === '' ? <CurrentPlace {...props} onTopic={goToTopic} /> : <SearchResults results={search(query)} query={query} onTopic={goToTopic} />}
      </main>
      <footer class="bottom">
        Reviewed {formatDate(edition.reviewed)}. Knows events until {formatDate(edition.knowsUntil)}.{' '}
        <a href={hrefOf({ view: 'method' })}>How facts are chosen</a>
      </footer>
    </>
  );
}

function Tab({ place, route, hrefOf, label }: { place: Place; route: Place; hrefOf(place: Place): string; label: string }) {
  return (
    <a href={hrefOf(place)} aria-current={route.view === place.view ? 'page' : undefined}>
      {label}
    </a>
  );
}

function CurrentPlace({ reader, search, describe, route, hrefOf, onRoute, page, answer, onTopic }: BriefingProps & { onTopic(id: string): void }) {
  const { topics, claims } = reader.factSet;
  switch (route.view) {
    case 'topic': {
      const content = describe(route.id ?? '');
      if (content) {
        const onJump = jumpTo(page, content.topic);
        return <TopicView content={content} written={onJump && page?.written} onTopic={onTopic} onJump={onJump} />;
      }
      const nearest = search((route.id ?? '').replace(/-/g, ' '), 5).map(({ topic }) => ({ topic }));
      return (
        <Section title="No such topic">
          <p>
            The briefing has no topic “{route.id}”. {nearest.length > 0 && 'Closest to it:'}
          </p>
          <TopicList topics={nearest} onTopic={onTopic} />
        </Section>
      );
    }
    case 'page':
      return page ? <PageTopics page={page} reader={reader} onTopic={onTopic} /> : <Contents reader={reader} hrefOf={hrefOf} />;
    case 'claims':
      return <ClaimList claims={claims} reader={reader} onTopic={onTopic} />;
    case 'chapter': {
      const chapter = reader.factSet.chapters.find(({ id }) => id === route.id);
      if (!chapter) break;
      return <ChapterView key={chapter.id} chapter={chapter} reader={reader} toMarkdown={() => citeChapter(chapter, reader)} onTopic={onTopic} />;
    }
    case 'timeline':
      return <Timeline reader={reader} onTopic={onTopic} />;
    case 'method':
      return <Method reader={reader} />;
    case 'charts':
      return <ChartList reader={reader} only={route.id} hrefOf={hrefOf} onTopic={onTopic} />;
    case 'kind':
      return (
        <Section title={KIND_NAMES[route.id as Topic['kind']] ?? 'Topics'}>
          <TopicList topics={topics.filter(({ kind }) => kind === route.id).map((topic) => ({ topic }))} onTopic={onTopic} />
        </Section>
      );
    case 'answer':
      if (!answer) break;
      return (
        <ExplanationCard
          explanation={answer}
          topics={answer.topics.flatMap((id) => reader.topic(id) ?? []).map((topic) => ({ topic }))}
          onTopic={(id) => onRoute({ view: 'topic', id })}
        />
      );
  }
  return <Contents reader={reader} hrefOf={hrefOf} />;
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <h1>{title}</h1>
      {children}
    </section>
  );
}

/** How to jump to a topic on the page, where the page speaks of it. */
function jumpTo(page: PageView | undefined, topic: Topic): (() => void) | undefined {
  return page?.topics.some((one) => one.topic === topic.id) ? () => page.onJump(topic.id) : undefined;
}
