import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SAMPLE } from '../data/sample.ts';
import { CardStack } from './CardStack.tsx';
import { SampleMention } from './SampleMention.tsx';
import type { TopicCardProps } from './TopicCard.tsx';

type Content = TopicCardProps['content'];

/** The settings that the sample obeys. */
export interface SampleSettings {
  show: 'first' | 'all' | 'none';
  trigger: 'hover' | 'hover-with-alt' | 'double-click' | 'request';
  /** ms */
  hoverDelay: number;
}

export interface SampleProps {
  settings: SampleSettings;
  load(id: string): Promise<Content | null>;
  onBriefing(id: string): void;
}

/** Time to come back to a card that the pointer has left, as on a news page. */
const GRACE = 300; // ms

interface Shown {
  content: Content;
  mention: HTMLElement;
  focus: boolean;
}

/** Which card the sample shows, and when it comes and goes. */
function useSampleCard(load: SampleProps['load']) {
  const [shown, setShown] = useState<Shown>();
  const [pinned, setPinned] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = () => clearTimeout(timer.current);
  const wait = (delay: number, act: () => void) => {
    stay();
    timer.current = setTimeout(act, delay);
  };
  useEffect(() => stay, []);
  const open = async (topic: string, mention: HTMLElement, focus: boolean) => {
    const content = await load(topic);
    if (content) setShown({ content, mention, focus });
  };
  const close = () => {
    stay();
    if (shown?.focus) shown.mention.focus();
    setShown(undefined);
    setPinned(false);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    if (shown) document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return {
    shown,
    pinned,
    stay,
    wait,
    open,
    close,
    leave: () => {
      if (!pinned && !shown?.focus) wait(GRACE, close);
    },
    pin: () => setPinned(!pinned),
  };
}

/** A paragraph that behaves as an article would under these settings, with the card that a news page shows. */
export function Sample({ settings, load, onBriefing }: SampleProps) {
  const { shown, pinned, stay, wait, open, close, leave, pin } = useSampleCard(load);
  const [told, setTold] = useState('');
  const ask = (topic: string, mention: HTMLElement, focus: boolean) => {
    setTold('');
    void open(topic, mention, focus);
  };
  return (
    <div class="sample">
      <p class="sample-text">
        {SAMPLE.map((part, i) => {
          if (typeof part === 'string') return part;
          const isFirst = SAMPLE.findIndex((one) => typeof one !== 'string' && one.topic === part.topic) === i;
          if (settings.show === 'none' || (settings.show === 'first' && !isFirst)) return part.text;
          return (
            <SampleMention
              key={`${part.topic}-${i}`}
              text={part.text}
              trigger={settings.trigger}
              open={shown?.content.topic.id === part.topic}
              onRest={(mention) => wait(shown ? 100 : settings.hoverDelay, () => ask(part.topic, mention, false))}
              onAsk={(mention, byKey) => ask(part.topic, mention, byKey)}
              onLeave={leave}
            />
          );
        })}
      </p>
      <p class="help" role="status">
        {told || (settings.show === 'none' ? 'Nothing is underlined; the menu and the list of mentions still answer.' : '')}
      </p>
      {shown && (
        <SampleCard shown={shown} onEnter={stay} onLeave={leave}>
          <CardStack
            key={shown.content.topic.id}
            first={shown.content}
            pinned={pinned}
            load={load}
            site="this site"
            onSilence={(_topic, name) => {
              close();
              setTold(`On a news page, ${name} would be silent from now on. This is only a sample.`);
            }}
            onPin={pin}
            onClose={close}
            onBriefing={onBriefing}
          />
        </SampleCard>
      )}
    </div>
  );
}

interface SampleCardProps {
  shown: Shown;
  onEnter(): void;
  onLeave(): void;
  children: ComponentChildren;
}

/** The card below its mention, within the sample's width. */
function SampleCard({ shown: { mention, focus }, onEnter, onLeave, children }: SampleCardProps) {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      const card = surface.current;
      const frame = card?.parentElement?.getBoundingClientRect();
      const [first] = mention.getClientRects();
      if (!card || !frame || !first) return;
      card.style.top = `${first.bottom - frame.top + 6}px`;
      card.style.left = `${Math.max(0, Math.min(first.left - frame.left, frame.width - card.offsetWidth))}px`;
      card.style.visibility = 'visible';
    };
    place();
    if (focus) surface.current?.querySelector<HTMLElement>('.topic-head button')?.focus();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [mention, focus]);
  return (
    <div ref={surface} class="surface sample-card" onPointerEnter={onEnter} onPointerLeave={onLeave}>
      {children}
    </div>
  );
}
