/** Where a reader is in the briefing, kept in the address after `#` so that links, back and forward work. */

export type Route =
  | { view: 'home' }
  | { view: 'page' }
  | { view: 'answer' }
  /** All claims, or one of them. */
  | { view: 'claims'; id?: string }
  | { view: 'topic'; id: string }
  | { view: 'kind'; id: string }
  | { view: 'chapter'; id: string }
  | { view: 'timeline' }
  | { view: 'method' }
  /** All charts, or one series; a year after `@` is pointed out. */
  | { view: 'charts'; id?: string };

/** The route of an address such as `#/topic/cips`; anything else leads home. */
export function parseRoute(hash: string): Route {
  const [view = '', id = ''] = hash.replace(/^#\//, '').split('/').map(decode);
  if (view === 'page' || view === 'answer' || view === 'timeline' || view === 'method') return { view };
  if ((view === 'topic' || view === 'kind' || view === 'chapter') && id) return { view, id };
  if (view === 'charts' || view === 'claims') return id ? { view, id } : { view };
  return { view: 'home' };
}

/** The address of a route. */
export function formatRoute(route: Route): string {
  if (route.view === 'home') return '#/';
  return 'id' in route && route.id ? `#/${route.view}/${encodeURIComponent(route.id)}` : `#/${route.view}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
