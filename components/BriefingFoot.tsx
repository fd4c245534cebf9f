import { describeEdition } from '../data/describe-edition.ts';
import { formatDate } from '../data/format-date.ts';
import type { Edition } from '../data/schema-briefing.ts';

/** Where else the briefing can be read. */
export interface Elsewhere {
  /** The address of the same place in a tab of its own. */
  full: string;
  /** The browser's place beside the page, by the name that it has there; absent where the browser has none, or where this is it. */
  panel?: { name: string; open(): void } | undefined;
}

export interface BriefingFootProps {
  edition: Edition;
  methodHref: string;
  optionsHref: string;
  /** Absent on the full page. */
  elsewhere?: Elsewhere | undefined;
}

/** How far the facts reach, and the ways out: to the method, the options, the full page and the side panel. */
export function BriefingFoot({ edition, methodHref, optionsHref, elsewhere }: BriefingFootProps) {
  return (
    <footer class="bottom">
      {elsewhere ? (
        // One line where room is scarce: the whole of it is on the page that it leads to.
        <a href={methodHref} title={`How facts are chosen; ${describeEdition(edition)}`}>
          Facts to {formatDate(edition.completeUntil)}
        </a>
      ) : (
        <>
          <span>Facts {describeEdition(edition)}</span>
          <a href={methodHref}>How facts are chosen</a>
        </>
      )}
      {elsewhere && (
        <a href={elsewhere.full} target="_blank" rel="noreferrer">
          Full page
        </a>
      )}
      {elsewhere?.panel && (
        <button type="button" class="link" data-panel onClick={elsewhere.panel.open}>
          {elsewhere.panel.name}
        </button>
      )}
      <a href={optionsHref} target="_blank" rel="noreferrer">
        Options
      </a>
    </footer>
  );
}
