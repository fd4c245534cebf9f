import type { ComponentChildren } from 'preact';

/** The settings that the form shows; the options page reads and writes them. */
interface SettingsFormValues {
  show: 'first' | 'all' | 'none';
  trigger: 'hover' | 'hover-with-alt' | 'double-click' | 'request';
  hoverDelay: number;
  theme: 'system' | 'light' | 'dark';
  textSize: number;
  badge: boolean;
  paused: boolean;
  pausedSites: string[];
  hiddenTopics: string[];
}

export interface SettingsFormProps {
  values: SettingsFormValues;
  /** Names of topics by id, for the list of topics that are not underlined. */
  topicName(id: string): string;
  onChange(changed: Partial<SettingsFormValues>): void;
}

/** Few settings, each with one line that says what it does. Every change acts at once. */
export function SettingsForm({ values, topicName, onChange }: SettingsFormProps) {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Choice
        legend="What is underlined"
        name="show"
        value={values.show}
        choices={{ first: 'The first mention of each topic', all: 'Every mention', none: 'Nothing; I use the menu and the list' }}
        onChange={(show) => onChange({ show })}
      />
      <Choice
        legend="What opens a card"
        name="trigger"
        value={values.trigger}
        choices={{
          hover: 'Resting the pointer on a mention',
          'hover-with-alt': 'Resting the pointer while Alt is held',
          'double-click': 'Double-clicking a mention',
          request: 'Only the keyboard and the menu',
        }}
        onChange={(trigger) => onChange({ trigger })}
      />
      <Setting>
        <label>
          Rest before the card opens: {values.hoverDelay} ms{' '}
          <input
            type="range"
            min={100}
            max={1500}
            step={50}
            value={values.hoverDelay}
            onChange={(event) => onChange({ hoverDelay: Number(event.currentTarget.value) })}
          />
        </label>
      </Setting>
      <Choice
        legend="Theme"
        name="theme"
        value={values.theme}
        choices={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
        onChange={(theme) => onChange({ theme })}
      />
      <Setting>
        <label>
          Text size: {values.textSize} %{' '}
          <input
            type="range"
            min={75}
            max={200}
            step={5}
            value={values.textSize}
            onChange={(event) => onChange({ textSize: Number(event.currentTarget.value) })}
          />
        </label>
      </Setting>
      <Setting>
        <Check label="Show the number of topics on the toolbar button" checked={values.badge} onChange={(badge) => onChange({ badge })} />
        <Check label="Pause Sidelight everywhere" checked={values.paused} onChange={(paused) => onChange({ paused })} />
      </Setting>
      <Setting>
        <label>
          Sites on which Sidelight is paused, one a line
          <textarea
            rows={4}
            value={values.pausedSites.join('\n')}
            onChange={(event) => onChange({ pausedSites: event.currentTarget.value.split(/\s+/).filter(Boolean) })}
          />
        </label>
      </Setting>
      <Silenced legend="Sites brought back by a click" names={values.pausedSites} onChange={(pausedSites) => onChange({ pausedSites })} />
      <Silenced legend="Topics that are not underlined" names={values.hiddenTopics} label={topicName} onChange={(hiddenTopics) => onChange({ hiddenTopics })} />
    </form>
  );
}

function Setting({ children }: { children: ComponentChildren }) {
  return <div class="setting">{children}</div>;
}

interface SilencedProps {
  legend: string;
  names: readonly string[];
  label?(name: string): string;
  onChange(names: string[]): void;
}

/** What was silenced; a click brings one back. */
function Silenced({ legend, names, label = (name) => name, onChange }: SilencedProps) {
  if (names.length === 0) return null;
  return (
    <Setting>
      <fieldset class="silenced">
        <legend>{legend}</legend>
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
    </Setting>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  choices: Record<Value, string>;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ legend, name, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <Setting>
      <fieldset>
        <legend>{legend}</legend>
        {(Object.keys(choices) as Value[]).map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} /> {choices[choice]}
          </label>
        ))}
      </fieldset>
    </Setting>
  );
}

function Check({ label, checked, onChange }: { label: string; checked: boolean; onChange(checked: boolean): void }) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} /> {label}
    </label>
  );
}
