import type { SampleSettings } from './Sample.tsx';

export interface SampleMentionProps {
  text: string;
  /** Its place among the sample's parts. */
  place: number;
  trigger: SampleSettings['trigger'];
  open: boolean;
  /** The reader asks for the card; `byKeyboard` when the keyboard asked, so that the focus goes into it. */
  onAsk(place: number, byKeyboard: boolean): void;
}

/** An underlined mention in the sample. A button, so that it can be reached without a pointer. */
export function SampleMention({ text, place, trigger, open, onAsk }: SampleMentionProps) {
  const byTap = trigger === 'hover' || trigger === 'hover-with-alt';
  return (
    <button
      type="button"
      class="sample-mention"
      data-place={place}
      aria-haspopup="dialog"
      aria-expanded={open}
      onDblClick={() => trigger === 'double-click' && onAsk(place, false)}
      onClick={(event) => {
        // A click of the mouse has a count; one by Enter or Space has none. A finger rests on nothing.
        if (event.detail === 0) onAsk(place, true);
        else if (byTap && (event as unknown as PointerEvent).pointerType === 'touch') onAsk(place, false);
      }}
    >
      {text}
    </button>
  );
}

/** The place of the mention at which an event happened. */
export function placeOfMention(target: EventTarget | null): number | undefined {
  const mention = target instanceof Element ? target.closest<HTMLElement>('.sample-mention') : null;
  return mention ? Number(mention.dataset['place']) : undefined;
}
