import type { Place } from './place-name.ts';

export interface PlaceTabsProps {
  route: Place;
  hrefOf(place: Place): string;
  onTab(): void;
  /** Whether the surface stands beside a page. */
  beside: boolean;
}

const TABS: [view: string, label: string][] = [
  ['page', 'On this page'],
  ['home', 'Briefing'],
  ['claims', 'Claims'],
  ['timeline', 'Timeline'],
  ['charts', 'Charts'],
];

/** Places that are reached through the briefing's contents belong to its tab. */
const WITHIN: Record<string, string> = { chapter: 'home', kind: 'home', method: 'home' };

/** The few places that are always one click away. */
export function PlaceTabs({ route, hrefOf, onTab, beside }: PlaceTabsProps) {
  return (
    <nav class="tabs" aria-label="Places">
      {TABS.filter(([view]) => beside || view !== 'page').map(([view, label]) => (
        <a key={view} href={hrefOf({ view })} onClick={onTab} aria-current={route.view === view ? 'page' : WITHIN[route.view] === view ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
