import type { ComponentChildren } from 'preact';
import { Check, Choice, Range } from './fields.tsx';
import { NameList } from './NameList.tsx';
import { HOVER_DELAY, TEXT_SIZE } from './setting-bounds.ts';

/** The settings that the form shows; the options page reads and writes them. */
interface SettingsFormValues {
  show: 'first' | 'all' | 'none';
  familiarNames: boolean;
  descriptions: boolean;
  trigger: 'hover' | 'hover-with-alt' | 'double-click' | 'request';
  hoverDelay: number;
  theme: 'system' | 'light' | 'dark';
  textSize: number;
  badge: boolean;
  hiddenTopics: string[];
}

export interface SettingsFormProps {
  values: SettingsFormValues;
  /** Names of topics by id, for the list of topics that are not underlined. */
  topicName(id: string): string;
  onChange(changed: Partial<Omit<SettingsFormValues, 'hiddenTopics'>>): void;
  /** Brings a silenced topic back. */
  onBack(topic: string): void;
  /** Shows at once what the settings above it do. */
  sample: ComponentChildren;
}

/** Few settings, each with one line that says what it does. Every change acts at once. */
export function SettingsForm({ values, topicName, onChange, onBack, sample }: SettingsFormProps) {
  const { show, familiarNames, descriptions, trigger, hoverDelay, theme, textSize, badge, hiddenTopics } = values;
  return (
    <>
      <section class="setting">
        <h2>Underlines and cards</h2>
        <Choice
          legend="What is underlined"
          name="show"
          value={show}
          choices={{ first: 'The first mention of each topic', all: 'Every mention', none: 'Nothing; I use the menu and the list' }}
          onChange={(value) => onChange({ show: value })}
        />
        <Check
          label="Underline names that every reader knows (Russia, China, Trump, NATO…)"
          checked={familiarNames}
          onChange={(value) => onChange({ familiarNames: value })}
        />
        <Check
          label="Underline descriptions such as “the Chinese leader”, by the article’s date"
          checked={descriptions}
          onChange={(value) => onChange({ descriptions: value })}
        />
        <Choice
          legend="What opens a card"
          name="trigger"
          value={trigger}
          choices={{
            hover: 'Resting the pointer on a mention',
            'hover-with-alt': 'Resting the pointer while Alt is held',
            'double-click': 'Double-clicking a mention',
            request: 'Only the keyboard and the menu',
          }}
          onChange={(value) => onChange({ trigger: value })}
        />
        <Range label="Rest before the card opens" unit="ms" value={hoverDelay} {...HOVER_DELAY} onChange={(value) => onChange({ hoverDelay: value })} />
        <p class="sample-label">Try it:</p>
        {sample}
        <NameList
          legend="Topics that are not underlined"
          none="None. A card’s “Not here…” silences its topic."
          names={hiddenTopics}
          label={topicName}
          onBack={onBack}
        />
      </section>
      <section class="setting">
        <h2>Look</h2>
        <Choice
          legend="Theme"
          name="theme"
          value={theme}
          choices={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
          onChange={(value) => onChange({ theme: value })}
        />
        <Range label="Text size" unit="%" value={textSize} {...TEXT_SIZE} onChange={(value) => onChange({ textSize: value })} />
        <Check label="Show the number of topics on the toolbar button" checked={badge} onChange={(value) => onChange({ badge: value })} />
      </section>
    </>
  );
}
