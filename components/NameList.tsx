import { useTakingOff } from './use-taking-off.ts';

export interface NameListProps {
  legend: string;
  /** What is said of an empty list. */
  none: string;
  names: readonly string[];
  label?(name: string): string;
  /** Brings one back. Whoever holds the list takes it off there: others may have gone since this one was drawn. */
  onBack(name: string): void;
}

/** Names that were silenced; a click brings one back. */
export function NameList({ legend, none, names, label = (name) => name, onBack }: NameListProps) {
  const { box, gone, onPress } = useTakingOff<HTMLFieldSetElement>(names.map(label), '.chip');
  return (
    <fieldset ref={box} class="silenced">
      <legend tabIndex={-1}>{legend}</legend>
      {names.length === 0 && <p class="help">{none}</p>}
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-label={`Bring back ${label(name)}`}
          onClick={() => {
            onPress(label(name));
            onBack(name);
          }}
        >
          {label(name)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <p role="status" class="unseen">
        {gone && `${gone} was brought back.`}
      </p>
    </fieldset>
  );
}
