import { useEffect, useRef, useState } from 'preact/hooks';
import { TopicChip } from './TopicChip.tsx';

interface RelatedTopicsProps {
  related: readonly { id: string; name: string }[];
  /** How many stand there at first; all of them where it is left out. */
  most?: number | undefined;
  onTopic(id: string): void;
}

/** Topics to turn to; the rest of many unfolds. */
export function RelatedTopics({ related, most = related.length, onTopic }: RelatedTopicsProps) {
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
      {(unfolded ? related : related.slice(0, most)).map(({ id, name }) => (
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
