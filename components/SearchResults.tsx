import type { SearchResult } from '../data/search-topics.ts';
import { TopicList } from './TopicList.tsx';

export interface SearchResultsProps {
  results: readonly SearchResult[];
  query: string;
  onTopic(id: string): void;
}

/** Topics found, with the name that matched where it is not the topic's own. Arrow keys move between them. */
export function SearchResults({ results, query, onTopic }: SearchResultsProps) {
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const lines = [...document.querySelectorAll<HTMLElement>('.topic-line')];
    const at = lines.indexOf(document.activeElement as HTMLElement);
    const next = lines[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? document.querySelector<HTMLElement>('input[type=search]');
    event.preventDefault();
    next?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside; the section only gathers them
    <section class="section" onKeyDown={move}>
      <p role="status" class="count">
        {results.length === 0 ? `Nothing found for “${query.trim()}”. The briefing covers Russia, China and the war in Ukraine.` : `${results.length} found`}
      </p>
      <TopicList topics={results.map(({ topic, matched }) => ({ topic, note: matched === topic.name ? undefined : `“${matched}”` }))} onTopic={onTopic} />
    </section>
  );
}
