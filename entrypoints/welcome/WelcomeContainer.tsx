import outline from 'virtual:outline';
import sites from 'virtual:sites';
import { Welcome } from '../../components/Welcome.tsx';
import { describeFrom, useFacts } from '../shared/load-facts.ts';
import { openBriefingOn } from '../shared/open-briefing.ts';
import type { FirstSettings } from '../shared/start-surface.ts';
import { useKeys } from '../shared/use-keys.ts';
import { useSettings } from '../shared/use-settings.ts';

/** The welcome page with the reader's settings, the facts for its sample, and the keys of the browser. */
export function WelcomeContainer({ first }: { first: FirstSettings }) {
  const { settings } = useSettings(first);
  // Before they are wished for: the first card of all should not be the slow one.
  useFacts();
  const nextKey = useKeys().find(({ name }) => name === 'next-mention')?.keys;
  return (
    <Welcome
      sites={sites.length}
      topics={outline.topics.length}
      nextKey={nextKey}
      sample={{ settings: { ...settings, show: settings.show === 'none' ? 'first' : settings.show }, load: describeFrom, onBriefing: openBriefingOn }}
    />
  );
}
