/** The few kinds of fields that the options are made of. */
import { useEffect, useState } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  choices: Record<Value, string>;
  onChange(value: Value): void;
}

/** One of a few values. */
export function Choice<Value extends string>({ legend, name, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(choices) as Value[]).map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} /> {choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange(checked: boolean): void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} /> {label}
    </label>
  );
}

interface RangeProps {
  label: string;
  unit: string;
  value: number;
  least: number;
  most: number;
  step: number;
  onChange(value: number): void;
}

/** A number, with its value and unit to be seen and heard. */
export function Range({ label, unit, value, least, most, step, onChange }: RangeProps) {
  /** Where the hand is that moves it; every step of it would be one to store. */
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <label class="range">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={shown}
        aria-valuetext={`${shown} ${unit}`}
        onInput={(event) => setShown(Number(event.currentTarget.value))}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>
        {shown} {unit}
      </output>
    </label>
  );
}
