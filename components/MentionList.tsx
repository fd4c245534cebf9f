export interface MentionListProps {
  /** In reading order: the words on the page, and the text they stand in. */
  mentions: readonly { name: string; place: string }[];
  onExplain(index: number): void;
  onClose(): void;
}

/** The first mention of each topic as a list, for readers to whom underlines and pointers say nothing. */
export function MentionList({ mentions, onExplain, onClose }: MentionListProps) {
  const total = mentions.length;
  return (
    <section class="card" role="dialog" aria-modal="false" aria-labelledby="list-title">
      <header class="topic-head">
        <h2 id="list-title" class="topic-name">
          {total === 0 ? 'No topics' : `${total} topic${total > 1 ? 's' : ''}`} on this page
        </h2>
        <button type="button" class="icon" onClick={onClose} title="Close (Esc)" aria-label="Close">
          ×
        </button>
      </header>
      <ol class="topic-list">
        {mentions.map(({ name, place }, index) => (
          <li key={index}>
            <button type="button" class="topic-line" data-first-focus onClick={() => onExplain(index)}>
              <strong>{name}</strong>, {index + 1} of {total}, <span class="topic-line-summary">in “{place}”</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
