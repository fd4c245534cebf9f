import { useEffect, useRef, useState } from 'preact/hooks';
import { TopicChip } from './TopicChip.tsx';

interface RelatedTopicsProps {
  related: readonly { id: string; name: string }[];
  /** As many as have so many letters in all stand there at first, but one at least; all of them where it is left out. */
  letters?: number | undefined;
  onTopic(id: string): void;
}

/** Topics to turn to; the rest of many unfolds. */
export function RelatedTopics({ related, letters = Number.POSITIVE_INFINITY, onTopic }: RelatedTopicsProps) {
  const lettersUpTo = (at: number) => related.slice(0, at + 1).reduce((sum, { name }) => sum + name.length, 0);
  const fitting = related.filter((_one, i) => i === 0 || lettersUpTo(i) <= letters);
  const most = fitting.length;
  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (unfolded) list.current?.querySelectorAll('button')[most]?.focus();
  }, [unfolded]);
  const left = unfolded ? 0 : related.length - most;
  return (
    <nav ref={list} class="related" aria-label="Related topics">
      <span class="hint">Related</span>
      {(unfolded ? related : fitting).map(({ id, name }) => (
        <TopicChip key={id} id={id} name={name} onTopic={onTopic} />
      ))}
      {left > 0 && (
        <button type="button" class="chip" onClick={() => setUnfolded(true)}>
          {left} more
        </button>
      )}
    </nav>
  );
}
