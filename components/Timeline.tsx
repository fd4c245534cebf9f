import type { FactSetReader } from '../data/fact-set.ts';
import { formatDate } from '../data/format-date.ts';
import type { Milestone } from '../data/schema-briefing.ts';
import { THEMES } from '../data/themes.ts';
import { THEME_NAMES } from './group-names.ts';
import { StatusMark } from './StatusMark.tsx';

/** Eras by the year in which they end. */
const ERAS: { title: string; until: number }[] = [
  { title: 'Empires, 1689–1948', until: 1948 },
  { title: 'Alliance and split, 1949–1990', until: 1990 },
  { title: 'New neighbours, 1991–2013', until: 2013 },
  { title: 'From Crimea to the eve of war, 2014–2021', until: 2021 },
  { title: 'War in Ukraine, since 2022', until: Number.POSITIVE_INFINITY },
];

/** The theme that the timeline is narrowed to; empty for all. */
export type TimelineTheme = Milestone['theme'] | '';

export interface TimelineProps {
  reader: FactSetReader;
  theme: TimelineTheme;
  onTheme(theme: TimelineTheme): void;
  onTopic(id: string): void;
}

/** Milestones from 1689 on, era by era, of one theme or of all; each with its fact's status unless it is established. */
export function Timeline({ reader, theme, onTheme, onTopic }: TimelineProps) {
  const { milestones } = reader.factSet;
  const shown = milestones.filter((milestone) => theme === '' || milestone.theme === theme);
  return (
    <section class="section">
      <h1>Timeline</h1>
      <p class="filter">
        <label>
          Show{' '}
          <select value={theme} onChange={(event) => onTheme(event.currentTarget.value as TimelineTheme)}>
            <option value="">everything</option>
            {THEMES.filter((one) => milestones.some((milestone) => milestone.theme === one)).map((one) => (
              <option key={one} value={one}>
                {THEME_NAMES[one]}
              </option>
            ))}
          </select>
        </label>{' '}
        <span role="status" class="count">
          {shown.length} of {milestones.length}
        </span>
      </p>
      {ERAS.map(({ title, until }, i) => (
        <Era key={title} title={title} milestones={shown.filter(({ on }) => isBetween(on, ERAS[i - 1]?.until ?? 0, until))} reader={reader} onTopic={onTopic} />
      ))}
    </section>
  );
}

const isBetween = (date: string, after: number, until: number) => Number.parseInt(date, 10) > after && Number.parseInt(date, 10) <= until;

interface EraProps {
  title: string;
  milestones: readonly Milestone[];
  reader: FactSetReader;
  onTopic(id: string): void;
}

function Era({ title, milestones, reader, onTopic }: EraProps) {
  if (milestones.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ol class="timeline">
        {milestones.map(({ on, label, fact, topic }) => {
          const known = reader.fact(fact)?.fact;
          return (
            <li key={fact}>
              <time dateTime={on}>{formatDate(on)}</time>
              <button type="button" class="link" data-topic={topic} onClick={() => onTopic(topic)}>
                {label}
              </button>
              {known && known.status !== 'established' && <StatusMark fact={known} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}
