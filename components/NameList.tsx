export interface NameListProps {
  legend: string;
  /** What is said of an empty list. */
  none: string;
  names: readonly string[];
  label?(name: string): string;
  onChange(names: string[]): void;
}

/** Names that were silenced; a click brings one back. */
export function NameList({ legend, none, names, label = (name) => name, onChange }: NameListProps) {
  return (
    <fieldset class="silenced">
      <legend>{legend}</legend>
      {names.length === 0 && <p class="help">{none}</p>}
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-label={`Bring back ${label(name)}`}
          onClick={() => onChange(names.filter((other) => other !== name))}
        >
          {label(name)} <span aria-hidden="true">×</span>
        </button>
      ))}
    </fieldset>
  );
}
