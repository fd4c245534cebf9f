/** The briefing as popup, side panel and full page run it: data and browser in, props out. */
import outline from 'virtual:outline';
import { useEffect } from 'preact/hooks';
import { Briefing } from '../../components/Briefing.tsx';
import type { Elsewhere } from '../../components/BriefingFoot.tsx';
import { keepPlace } from './last-place.ts';
import { useFacts } from './load-facts.ts';
import { formatRoute, type Route } from './route.ts';
import type { FirstSettings } from './start-surface.ts';
import type { Kept } from './take-kept.ts';
import { type TabBeside, usePageOfTab } from './use-page-of-tab.ts';
import { useRoute } from './use-route.ts';
import { type SettingsHandle, useSettings } from './use-settings.ts';

const OPTIONS = '/options.html';
const FULL_PAGE = '/briefing.html';

/** The same place on the full page; what speaks of the page beside has none there. */
const placeOnFullPage = (route: Route): string => (route.view === 'page' || route.view === 'answer' ? '' : formatRoute(route));

export interface BriefingContainerProps {
  first: FirstSettings;
  kept: Kept;
  /** True where the surface stands beside a page (popup, side panel) and can speak of it. */
  beside: boolean;
  /** What the tab beside holds, where it has answered already. */
  tab?: TabBeside | undefined;
  /** The way to the side panel, where there is one and this is not it. */
  panel?: Elsewhere['panel'];
}

/** The briefing, started with settings, with what was kept for it and, beside a page, with that page's state. */
export function BriefingContainer({ first, kept, beside, tab, panel }: BriefingContainerProps) {
  const { route, go, back } = useRoute({ view: beside ? 'page' : 'home' });
  const settings = useSettings(first);
  useEffect(() => void keepPlace(route), [formatRoute(route)]);
  return (
    <Briefing
      outline={outline}
      facts={useFacts()}
      route={route}
      hrefOf={(to) => formatRoute(to as Route)}
      onRoute={(to) => go(to as Route)}
      onBack={beside ? back : undefined}
      resume={kept.place}
      page={usePageOfTab(beside, tab, settings)}
      answer={kept.answer}
      query={kept.query}
      notice={noticeOf(settings)}
      optionsHref={OPTIONS}
      elsewhere={beside ? { full: `${FULL_PAGE}${placeOnFullPage(route)}`, panel } : undefined}
    />
  );
}

/** What the reader should know of the settings, and where it is mended. */
function noticeOf({ unreadable, lost }: SettingsHandle) {
  if (lost) return { text: 'The browser’s storage cannot be read, so the standard settings are used.', href: OPTIONS, label: 'Options' };
  if (unreadable.length === 0) return undefined;
  return { text: 'Some of your settings could not be read, so the standard settings are used for them.', href: OPTIONS, label: 'Mend this in the options' };
}
