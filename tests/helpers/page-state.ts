/** Everything about a page that an extension could leave a trace in, and how two such states differ. */
import type { Page } from 'puppeteer';

/** One value for each thing that a page, or a reader, could see changed. */
export interface PageState {
  dom: string;
  styleSheets: number;
  adoptedStyleSheets: number;
  windowKeys: string;
  documentKeys: string;
  storage: string;
  cookies: string;
  databases: string;
  scroll: string;
  focus: string;
  selection: string;
  title: string;
  /** Names and sizes in the highlight registry: the one thing that may differ while underlines are shown. */
  highlights: string;
}

/** Reads the state in the page's own world; of an open card, its host alone is left out, where that is asked for. */
export function readPageState(page: Page, { withoutCard = false } = {}): Promise<PageState> {
  return page.evaluate(async (leaveOut) => {
    const host = leaveOut ? document.documentElement.querySelector(':scope > div[popover="manual"]') : null;
    const keysOf = (object: object) => Reflect.ownKeys(object).map(String).sort().join();
    const guarded = (read: () => string) => {
      try {
        return read();
      } catch {
        return 'denied';
      }
    };
    return {
      dom: document.documentElement.outerHTML.replace(host?.outerHTML ?? '', ''),
      styleSheets: document.styleSheets.length,
      adoptedStyleSheets: document.adoptedStyleSheets.length,
      windowKeys: keysOf(window),
      documentKeys: keysOf(document),
      storage: guarded(() => `${keysOf(localStorage)}|${keysOf(sessionStorage)}`),
      cookies: guarded(() => document.cookie),
      databases: (await indexedDB.databases().catch(() => [])).map(({ name }) => name).join(),
      scroll: `${Math.round(scrollX)},${Math.round(scrollY)}`,
      focus: document.activeElement?.localName ?? '',
      selection: String(getSelection()),
      title: document.title,
      highlights: [...CSS.highlights].map(([name, highlight]) => `${name}:${highlight.size}`).join(),
    };
  }, withoutCard);
}

/** The names of the values that differ; the highlight registry only counts where nothing may be in it. */
export function compareStates(found: PageState, expected: PageState, { highlightsAllowed }: { highlightsAllowed: boolean }): (keyof PageState)[] {
  const names = Object.keys(expected) as (keyof PageState)[];
  return names.filter((name) => found[name] !== expected[name] && !(name === 'highlights' && highlightsAllowed));
}
