export interface TopicChipProps {
  id: string;
  name: string;
  onTopic(id: string): void;
}

/** A topic to turn to, by its name. */
export function TopicChip({ id, name, onTopic }: TopicChipProps) {
  return (
    <button type="button" class="chip" onClick={() => onTopic(id)}>
      {name}
    </button>
  );
}
