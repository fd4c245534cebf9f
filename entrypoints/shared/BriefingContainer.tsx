/** The briefing as popup, side panel and full page run it: data and browser in, props out. */
import outline from 'virtual:outline';
import { useEffect, useState } from 'preact/hooks';
import { Briefing } from '../../components/Briefing.tsx';
import type { Explanation } from '../../data/explain.ts';
import { takeAnswer } from './kept-answer.ts';
import { keepPlace, readPlace } from './last-place.ts';
import { useFacts } from './load-facts.ts';
import { formatRoute, type Route } from './route.ts';
import { usePageOfTab } from './use-page-of-tab.ts';
import { useRoute } from './use-route.ts';
import { type SettingsHandle, useSettings } from './use-settings.ts';

const OPTIONS = '/options.html';

/** `beside` is true where the surface stands beside a page (popup, side panel) and can speak of it. */
export function BriefingContainer({ beside, initial }: { beside: boolean; initial: Route }) {
  const { route, go, replace, back } = useRoute(initial);
  const settings = useSettings();
  const [answer, setAnswer] = useState<Explanation>();
  const [resume, setResume] = useState<Route>();
  useEffect(() => {
    const opened = location.hash;
    void Promise.all([takeAnswer().catch(() => undefined), readPlace()]).then(([kept, place]) => {
      setResume(place);
      if (kept) {
        setAnswer(kept);
        replace({ view: 'answer' });
      } else if (place && !beside && opened === '') replace(place);
    });
  }, []);
  useEffect(() => void keepPlace(route), [formatRoute(route)]);
  return (
    <Briefing
      outline={outline}
      facts={useFacts()}
      route={route}
      hrefOf={(to) => formatRoute(to as Route)}
      onRoute={(to) => go(to as Route)}
      onBack={beside ? back : undefined}
      resume={resume}
      page={usePageOfTab(beside, settings)}
      answer={answer}
      notice={settings && noticeOf(settings)}
      optionsHref={OPTIONS}
    />
  );
}

/** What the reader should know of the settings, and where it is mended. */
function noticeOf({ unreadable, lost }: SettingsHandle) {
  if (lost) return { text: 'The browser’s storage cannot be read, so the defaults hold.', href: OPTIONS, label: 'Options' };
  if (unreadable.length === 0) return undefined;
  return { text: 'Some of your settings could not be read, so their defaults hold.', href: OPTIONS, label: 'Mend this in the options' };
}
