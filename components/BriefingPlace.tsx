import type { ComponentChildren } from 'preact';
import { citeChapter } from '../data/cite-chapter.ts';
import type { Topic } from '../data/schema.ts';
import type { BriefingProps, Facts } from './Briefing.tsx';
import { ChapterView } from './ChapterView.tsx';
import { ChartList } from './ChartList.tsx';
import { ClaimLinks } from './ClaimLinks.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Contents, ContentsLists } from './Contents.tsx';
import { ExplanationCard } from './ExplanationCard.tsx';
import { Method } from './Method.tsx';
import { PageTopics, type PageView } from './PageTopics.tsx';
import { nameOfPlace } from './place-name.ts';
import { Timeline, type TimelineProps } from './Timeline.tsx';
import { TopicIndex } from './TopicIndex.tsx';
import { TopicList } from './TopicList.tsx';
import { TopicView } from './TopicView.tsx';

type PlaceProps = BriefingProps & Omit<TimelineProps, 'reader'> & { onSearch(query: string): void };

/** How many topics are told where one was asked for that there is not. */
const MOST_NEAREST = 5;

/** The place where the reader is. What needs no facts is shown at once; the rest as soon as they have been read. */
export function BriefingPlace(props: PlaceProps) {
  const { outline, facts, route, hrefOf, page } = props;
  switch (route.view) {
    case 'page': {
      if (!page) return <Contents outline={outline} hrefOf={hrefOf} />;
      const resume = props.resume && nameOfPlace(props.resume, outline);
      return (
        <PageTopics
          page={page}
          outline={outline}
          reader={facts?.reader}
          hrefOf={hrefOf}
          resume={resume && props.resume ? { href: hrefOf(props.resume), name: resume } : undefined}
          onTopic={props.onTopic}
        />
      );
    }
    case 'home':
      return <Contents outline={outline} hrefOf={hrefOf} />;
    case 'kind': {
      const name = nameOfPlace(route, outline);
      if (!name) break;
      return (
        <Section title={name}>
          <TopicIndex topics={outline.topics.filter(({ kind }) => kind === route.id)} onTopic={props.onTopic} />
        </Section>
      );
    }
    default:
      return facts ? <PlaceOfFacts {...props} facts={facts} /> : <section class="section" aria-busy="true" />;
  }
  return <NoSuchPlace {...props} />;
}

function PlaceOfFacts(props: PlaceProps & { facts: Facts }) {
  const { facts, route, hrefOf, page, answer, onTopic, onSearch } = props;
  const { reader } = facts;
  switch (route.view) {
    case 'topic': {
      const content = facts.describe(route.id ?? '');
      if (!content) return <NoSuchTopic {...props} />;
      const onJump = jumpTo(page, content.topic);
      return (
        <TopicView content={content} written={onJump && page?.written} onTopic={onTopic} onJump={onJump}>
          <ClaimLinks claims={reader.factSet.claims.filter(({ topics }) => topics.includes(content.topic.id))} hrefOf={hrefOf} />
        </TopicView>
      );
    }
    case 'claims':
      return <ClaimList claims={reader.factSet.claims} reader={reader} only={route.id} hrefOf={hrefOf} onTopic={onTopic} />;
    case 'chapter': {
      const { chapters } = reader.factSet;
      const at = chapters.findIndex(({ id }) => id === route.id);
      const chapter = chapters[at];
      if (!chapter) break;
      const beside = { before: chapters[at - 1], after: chapters[at + 1] };
      return <ChapterView key={chapter.id} {...{ chapter, reader, beside, hrefOf, onTopic }} toMarkdown={() => citeChapter(chapter, reader)} />;
    }
    case 'timeline':
      return <Timeline reader={reader} theme={props.theme} onTheme={props.onTheme} onTopic={onTopic} />;
    case 'method':
      return <Method reader={reader} hrefOf={hrefOf} />;
    case 'charts':
      return <ChartList reader={reader} only={route.id} hrefOf={hrefOf} onTopic={onTopic} />;
    case 'answer':
      if (!answer) return <NoAnswer {...props} />;
      return (
        <ExplanationCard
          main
          explanation={answer}
          topics={answer.topics.flatMap((id) => reader.topic(id) ?? []).map((topic) => ({ topic }))}
          onTopic={onTopic}
          onSearch={onSearch}
        />
      );
  }
  return <NoSuchPlace {...props} />;
}

function NoSuchTopic({ facts, route, onTopic }: PlaceProps & { facts: Facts }) {
  const asked = (route.id ?? '').replace(/-/g, ' ');
  const found = facts.search(asked, MOST_NEAREST);
  const nearest = found.length > 0 ? found : facts.search.nearest(asked, MOST_NEAREST);
  return (
    <Section title="No such topic">
      <p>
        The briefing has no topic “{route.id}”. {nearest.length > 0 && 'Nearest to it:'}
      </p>
      <TopicList topics={nearest} onTopic={onTopic} />
    </Section>
  );
}

function NoAnswer({ outline, hrefOf }: PlaceProps) {
  return (
    <Section title="Explained">
      <p>What was explained here is not kept. Select the words again, or search for them. This is what the briefing has:</p>
      <ContentsLists outline={outline} hrefOf={hrefOf} />
    </Section>
  );
}

function NoSuchPlace({ outline, hrefOf }: PlaceProps) {
  return (
    <Section title="No such place">
      <p>The briefing has nothing at this address. This is what it has:</p>
      <ContentsLists outline={outline} hrefOf={hrefOf} />
    </Section>
  );
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
