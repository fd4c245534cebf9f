import type { SampleSettings } from './Sample.tsx';

export interface SampleMentionProps {
  text: string;
  trigger: SampleSettings['trigger'];
  open: boolean;
  /** The pointer has come to rest on it. */
  onRest(mention: HTMLElement): void;
  /** The reader asks for the card; `byKey` when the keyboard asked, so that the focus goes into it. */
  onAsk(mention: HTMLElement, byKey: boolean): void;
  onLeave(): void;
}

/** An underlined mention in the sample. A button, so that it can be reached without a pointer. */
export function SampleMention({ text, trigger, open, onRest, onAsk, onLeave }: SampleMentionProps) {
  const byHover = trigger === 'hover' || trigger === 'hover-with-alt';
  return (
    <button
      type="button"
      class="sample-mention"
      aria-haspopup="dialog"
      aria-expanded={open}
      onPointerMove={(event) => {
        if (byHover && !open && (trigger === 'hover' || event.altKey)) onRest(event.currentTarget);
      }}
      onPointerLeave={() => byHover && onLeave()}
      onDblClick={(event) => trigger === 'double-click' && onAsk(event.currentTarget, false)}
      // A click of the mouse has a count; one by Enter or Space has none.
      onClick={(event) => event.detail === 0 && onAsk(event.currentTarget, true)}
    >
      {text}
    </button>
  );
}
