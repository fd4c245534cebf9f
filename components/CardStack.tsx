import { useState } from 'preact/hooks';
import { TopicCard, type TopicCardProps } from './TopicCard.tsx';

type Content = TopicCardProps['content'];

export interface CardStackProps {
  first: Content;
  written?: string | undefined;
  pinned: boolean;
  /** Brings another topic's content; null when there is none, and the card stays as it is. */
  load(id: string): Promise<Content | null>;
  site: string;
  onSilence(topic: string | null, name: string): void;
  onPin(): void;
  onClose(): void;
  onBriefing(id: string): void;
  onChart?: ((chart: string) => void) | undefined;
}

/** A card that turns to related topics in place, and back. */
export function CardStack({ first, load, ...card }: CardStackProps) {
  const [turned, setTurned] = useState<Content[]>([]);
  const turnTo = async (id: string) => {
    const content = await load(id);
    if (content) setTurned((stack) => [...stack, content]);
  };
  return (
    <TopicCard
      {...card}
      content={turned.at(-1) ?? first}
      onTopic={(id) => void turnTo(id)}
      onBack={turned.length > 0 ? () => setTurned((stack) => stack.slice(0, -1)) : undefined}
    />
  );
}
