import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** The surface's route and how to go elsewhere; follows the browser's back and forward. */
export function useRoute(initial: Route): [Route, (route: Route) => void] {
  const [route, setRoute] = useState<Route>(location.hash ? parseRoute(location.hash) : initial);
  useEffect(() => {
    const follow = () => setRoute(location.hash ? parseRoute(location.hash) : initial);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [
    route,
    (next) => {
      location.hash = formatRoute(next);
    },
  ];
}
