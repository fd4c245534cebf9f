import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SAMPLE } from '../data/sample.ts';
import { CardStack } from './CardStack.tsx';
import { isFast, type PointerSample } from './hover-state.ts';
import { isKey } from './is-key.ts';
import { placeOfMention, SampleMention } from './SampleMention.tsx';
import { createSampleHover, type SampleCard, type SampleHover } from './sample-hover.ts';
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

/** The card that the sample shows, as its hovering has it. */
function useSampleCard(load: SampleProps['load'], hoverDelay: number) {
  const [shown, setShown] = useState<SampleCard>();
  const [{ delays, life, hover }] = useState(() => {
    const delays = { show: hoverDelay };
    const life = new AbortController();
    return { delays, life, hover: createSampleHover({ load, delays, signal: life.signal, show: setShown }) };
  });
  // The setting may change beside the sample.
  delays.show = hoverDelay;
  useEffect(() => () => life.abort(), []);
  return { shown, hover };
}

/** Turns what the pointer does in the sample into hover events. */
function usePointer(trigger: SampleSettings['trigger'], { send }: SampleHover, open: number | undefined) {
  const last = useRef<PointerSample | undefined>(undefined);
  const away = ({ timeStamp }: PointerEvent) => send({ type: 'away', at: timeStamp, toCard: false });
  const onPointerMove = (event: PointerEvent) => {
    const { target, altKey, buttons, pointerType, clientX, clientY, timeStamp } = event;
    if (pointerType === 'touch' || buttons !== 0) return;
    const now = { x: clientX, y: clientY, at: timeStamp };
    const fast = isFast(last.current, now);
    last.current = now;
    if (target instanceof Element && target.closest('.sample-card')) return send({ type: 'in-card' });
    const mention = placeOfMention(target);
    const opens = trigger === 'hover' || (trigger === 'hover-with-alt' && altKey) || mention === open;
    if (mention !== undefined && opens) send({ type: 'over', mention, at: timeStamp, fast });
    else away(event);
  };
  return { onPointerMove, onPointerLeave: away };
}

/** A paragraph that behaves as an article would under these settings, with the card that a news page shows. */
export function Sample({ settings, load, onBriefing }: SampleProps) {
  const { show, trigger, hoverDelay } = settings;
  const frame = useRef<HTMLDivElement>(null);
  const { shown, hover } = useSampleCard(load, hoverDelay);
  const pointer = usePointer(trigger, hover, shown?.place);
  const [told, setTold] = useState('');
  const close = () => {
    hover.send({ type: 'dismiss' });
    if (shown?.byKeyboard) frame.current?.querySelector<HTMLElement>(`[data-place="${shown.place}"]`)?.focus();
  };
  useEffect(() => {
    if (!shown) return;
    setTold('');
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === 'Escape') close();
      else if (isKey(event, 'p', 'KeyP') && frame.current?.querySelector('.sample-card:is(:hover, :focus-within)')) hover.send({ type: 'pin' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown]);
  return (
    <div ref={frame} class="sample" {...pointer}>
      <SampleText show={show} trigger={trigger} open={shown?.place} onAsk={hover.open} />
      <p class="help" role="status">
        {told || (show === 'none' ? 'Nothing is underlined; the menu and the list of mentions still answer.' : '')}
      </p>
      {shown && (
        <SampleSurface shown={shown}>
          <CardStack
            key={shown.place}
            first={shown.content}
            pinned={shown.pinned}
            load={load}
            site="this site"
            onSilence={(_topic, name) => {
              close();
              setTold(`On a news page, ${name} would be silent from now on. This is only a sample.`);
            }}
            onPin={() => hover.send({ type: 'pin' })}
            onClose={close}
            onBriefing={onBriefing}
          />
        </SampleSurface>
      )}
    </div>
  );
}

interface SampleTextProps {
  show: SampleSettings['show'];
  trigger: SampleSettings['trigger'];
  /** The place of the mention whose card is open. */
  open: number | undefined;
  onAsk(place: number, byKeyboard: boolean): void;
}

function SampleText({ show, trigger, open, onAsk }: SampleTextProps) {
  return (
    <p class="sample-text">
      {SAMPLE.map((part, place) => {
        if (typeof part === 'string') return part;
        const isFirst = SAMPLE.findIndex((one) => typeof one !== 'string' && one.topic === part.topic) === place;
        if (show === 'none' || (show === 'first' && !isFirst)) return part.text;
        return <SampleMention key={place} text={part.text} place={place} trigger={trigger} open={open === place} onAsk={onAsk} />;
      })}
    </p>
  );
}

/** The card below its mention, within the sample's width. */
function SampleSurface({ shown: { place, byKeyboard }, children }: { shown: SampleCard; children: ComponentChildren }) {
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const put = () => {
      const card = surface.current;
      const frame = card?.parentElement;
      const [first] = frame?.querySelector(`[data-place="${place}"]`)?.getClientRects() ?? [];
      if (!card || !frame || !first) return;
      const { top, left, width } = frame.getBoundingClientRect();
      card.style.top = `${first.bottom - top + 6}px`;
      card.style.left = `${Math.max(0, Math.min(first.left - left, width - card.offsetWidth))}px`;
      card.style.visibility = 'visible';
    };
    put();
    if (byKeyboard) surface.current?.querySelector<HTMLElement>('.topic-head button')?.focus();
    addEventListener('resize', put);
    return () => removeEventListener('resize', put);
  }, [place, byKeyboard]);
  return (
    <div ref={surface} class="surface sample-card">
      {children}
    </div>
  );
}
