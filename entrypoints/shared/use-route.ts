import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** The part of the browser's Navigation interface that is used; TypeScript's library lacks it. */
interface Navigation extends EventTarget {
  canGoBack: boolean;
}
const navigation = (globalThis as unknown as { navigation?: Navigation }).navigation;

/** The surface's route and how to go elsewhere. */
export interface RouteHandle {
  route: Route;
  go(route: Route): void;
  /** Present where there is a step back within the surface. */
  back: (() => void) | undefined;
}

/** Follows the address: links, the browser's back and forward, and what the surface itself wishes. Scrolls as a browser would. */
export function useRoute(initial: Route): RouteHandle {
  const [route, setRoute] = useState<Route>(location.hash ? parseRoute(location.hash) : initial);
  // Before the first paint: a link that is followed at once must not be missed.
  useLayoutEffect(() => {
    const follow = () => setRoute(location.hash ? parseRoute(location.hash) : initial);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useScroll(formatRoute(route));
  return {
    route,
    go: (next) => {
      location.hash = formatRoute(next);
    },
    back: navigation?.canGoBack ? () => history.back() : undefined,
  };
}

/** Another place begins at its top; one that the reader comes back to stands where it was left. */
function useScroll(place: string): void {
  const [left] = useState(() => ({ positions: new Map<string, number>(), place, returning: false }));
  // Before the first paint: a place that is left at once is come back to as well.
  useLayoutEffect(() => {
    const note = (event: Event) => {
      left.positions.set(left.place, scroller().scrollTop);
      left.returning = (event as Event & { navigationType?: string }).navigationType === 'traverse';
    };
    navigation?.addEventListener('navigate', note);
    return () => navigation?.removeEventListener('navigate', note);
  }, []);
  useEffect(() => {
    if (left.place === place) return;
    left.place = place;
    scroller().scrollTop = left.returning ? (left.positions.get(place) ?? 0) : 0;
  }, [place]);
}

/** What scrolls: the popup's middle, or the whole page. */
function scroller(): Element {
  const main = document.querySelector('main');
  return main && main.scrollHeight > main.clientHeight ? main : (document.scrollingElement ?? document.documentElement);
}
