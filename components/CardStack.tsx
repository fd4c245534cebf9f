import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TopicCard, type TopicCardProps } from './TopicCard.tsx';

type Content = TopicCardProps['content'];

export interface CardStackProps {
  first: Content;
  written?: string | undefined;
  /** The words that describe the first topic, where they are no name. */
  described?: string | undefined;
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

/** A card that turns to related topics in place, and back; each is read from its beginning. */
export function CardStack({ first, described, load, ...card }: CardStackProps) {
  const [turned, setTurned] = useState<Content[]>([]);
  const section = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  const turn = (change: (stack: Content[]) => Content[]) => {
    hadFocus.current = section.current?.matches(':focus-within') ?? false;
    setTurned(change);
  };
  const turnTo = async (id: string) => {
    const content = await load(id);
    if (content) turn((stack) => [...stack, content]);
  };
  useLayoutEffect(() => {
    const card = section.current;
    if (card?.parentElement) card.parentElement.scrollTop = 0;
    // The button that had the focus belonged to the topic before.
    if (hadFocus.current) card?.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }, [turned]);
  return (
    <TopicCard
      {...card}
      sectionRef={section}
      content={turned.at(-1) ?? first}
      described={turned.length > 0 ? undefined : described}
      onTopic={(id) => void turnTo(id)}
      onBack={turned.length > 0 ? () => turn((stack) => stack.slice(0, -1)) : undefined}
    />
  );
}
