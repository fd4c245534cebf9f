import { groupByLetter } from '../data/by-letter.ts';
import { TopicList, type TopicListProps } from './TopicList.tsx';

/** A list of more lines than that is not read through: it gets letters to jump to. */
const MOST_WITHOUT_LETTERS = 40;

/** Topics by their names; in a long list each letter is a heading, and all of them stand above it to jump to. */
export function TopicIndex({ topics, onTopic }: { topics: TopicListProps['topics'][number]['topic'][]; onTopic(id: string): void }) {
  const groups = groupByLetter(topics);
  if (topics.length <= MOST_WITHOUT_LETTERS)
    return <TopicList topics={groups.flatMap(({ members }) => members).map((topic) => ({ topic }))} onTopic={onTopic} />;
  return (
    <>
      <nav class="letters" aria-label="Letters">
        {groups.map(({ letter }) => (
          <button key={letter} type="button" class="link" onClick={() => goToHeading(letter)}>
            {letter}
          </button>
        ))}
      </nav>
      {groups.map(({ letter, members }) => (
        <section key={letter} aria-labelledby={headingId(letter)}>
          <h2 id={headingId(letter)} class="letter" tabIndex={-1}>
            {letter}
          </h2>
          <TopicList topics={members.map((topic) => ({ topic }))} onTopic={onTopic} />
        </section>
      ))}
    </>
  );
}

const headingId = (letter: string): string => `letter-${letter}`;

/** Not by a link: the address tells the place in the briefing. The keyboard goes on from there. */
function goToHeading(letter: string): void {
  const heading = document.getElementById(headingId(letter));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
