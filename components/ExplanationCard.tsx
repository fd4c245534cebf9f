import type { Explanation } from '../data/explain.ts';
import { TopicList, type TopicListEntry } from './TopicList.tsx';

export interface ExplanationCardProps {
  explanation: Explanation;
  topics: readonly TopicListEntry[];
  onTopic(id: string): void;
  /** Searches the briefing for the selection. */
  onSearch(query: string): void;
  onClose?(): void;
  /** It is a place of its own, not a card beside a page. */
  main?: boolean;
}

/** What each kind of answer is called; never a guess dressed as an answer. */
const TITLES: Record<Explanation['kind'], string> = {
  exact: 'In this selection',
  nearest: 'Closest in the briefing',
  none: 'Not in this briefing',
};

/** The answer to "Explain this" when it is a list of topics, or nothing. */
export function ExplanationCard({ explanation, topics, onTopic, onSearch, onClose, main = false }: ExplanationCardProps) {
  const Heading = main ? 'h1' : 'h2';
  return (
    <section class="card" {...(!main && { role: 'dialog', 'aria-modal': 'false' })} aria-labelledby="explanation-title">
      <header class="topic-head">
        <Heading id="explanation-title" class="topic-name" tabIndex={-1} data-first-focus>
          {TITLES[explanation.kind]}
        </Heading>
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
