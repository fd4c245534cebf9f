import type { Explanation } from '../data/explain.ts';
import { TopicList, type TopicListEntry } from './TopicList.tsx';

export interface ExplanationCardProps {
  explanation: Explanation;
  topics: readonly TopicListEntry[];
  onTopic(id: string): void;
  /** Searches the briefing for the selection. */
  onSearch(query: string): void;
  onClose?(): void;
}

/** What each kind of answer is called; never a guess dressed as an answer. */
const TITLES: Record<Explanation['kind'], string> = {
  exact: 'In this selection',
  nearest: 'Closest in the briefing',
  none: 'Not in this briefing',
};

/** The answer to "Explain this" when it is a list of topics, or nothing. */
export function ExplanationCard({ explanation, topics, onTopic, onSearch, onClose }: ExplanationCardProps) {
  return (
    <section class="card" role="dialog" aria-modal="false" aria-labelledby="explanation-title">
      <header class="topic-head">
        <h2 id="explanation-title" class="topic-name" tabIndex={-1} data-first-focus>
          {TITLES[explanation.kind]}
        </h2>
        {onClose && (
          <button type="button" class="icon" onClick={onClose} title="Close (Esc)" aria-label="Close">
            ×
          </button>
        )}
      </header>
      <p class="selection">“{explanation.selection}”</p>
      {explanation.kind === 'none' && (
        <>
          <p>Sidelight covers Russia, China and the war in Ukraine. It has nothing on this, and does not guess.</p>
          <p>
            <button type="button" class="link" data-search onClick={() => onSearch(explanation.selection.replace(/…$/, ''))}>
              Search the briefing
            </button>
          </p>
        </>
      )}
      {explanation.kind === 'nearest' && <p>The selection itself is not a topic here. These may be what it is about:</p>}
      <TopicList topics={topics} onTopic={onTopic} />
    </section>
  );
}
