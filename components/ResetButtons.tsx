export interface ResetButtonsProps {
  /** What stands beside the buttons, by which it is known whether the question is open. */
  told: string;
  tell(text: string): void;
  /** Forgets all; says what went wrong, or nothing. */
  onReset(): Promise<string | undefined>;
}

/** Forgetting cannot be undone, so it is asked for twice. */
const QUESTION = 'This forgets your choices, the topics you silenced and the sites you paused. An export first would keep them.';

/** Forgets all settings at the second press; what is to be said goes to a status beside it. */
export function ResetButtons({ told, tell, onReset }: ResetButtonsProps) {
  const isAsked = told === QUESTION;
  const reset = async () => tell(isAsked ? ((await onReset()) ?? 'All is as it was at first.') : QUESTION);
  const keep = (asked: HTMLElement) => {
    // The button goes; who pressed it by a key stays where the question was.
    (asked.previousElementSibling as HTMLElement).focus();
    tell('Nothing was reset.');
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void reset()}>
        {isAsked ? 'Yes, reset all settings' : 'Reset all settings'}
      </button>
      {isAsked && (
        <button type="button" class="button" onClick={({ currentTarget }) => keep(currentTarget)}>
          Keep them
        </button>
      )}
    </>
  );
}
