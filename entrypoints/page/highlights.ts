/** The only file that touches `CSS.highlights`: the underlines, and which of them is under a point. */

import { isShadowRoot } from './dom.ts';

/** A mention in the page: its topic's number in the alias index and the live range over its text. */
export interface PlacedMention {
  topic: number;
  range: Range;
  /** The words of a description, where it is one. */
  described?: string | undefined;
}

interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}

/** TypeScript's DOM library does not know `highlightsFromPoint` yet (CSS Custom Highlight API, Chrome 140, Firefox 153). */
interface HitTestingRegistry {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): HighlightHit[];
}

const NAME = 'margin-note';
const CURRENT = 'margin-note-current';

/** How often the page may throw our underlines away before we take it as its wish. */
const MOST_RESTORES = 3;

/** The underlines of this page. The registry holds nothing of ours while there is nothing to show. */
export interface Highlights {
  add(mentions: readonly PlacedMention[]): void;
  drop(mentions: readonly PlacedMention[]): void;
  /** The mention whose text is at this point of the viewport. */
  mentionAt(x: number, y: number): PlacedMention | undefined;
  /** Marks one mention as the one whose card is open or on which the keyboard stands, or none. */
  setCurrent(mention: PlacedMention | undefined): void;
  clear(): void;
}

export function createHighlights(): Highlights {
  const byRange = new Map<AbstractRange, PlacedMention>();
  const underlined = new Highlight();
  let restores = 0;
  let current: PlacedMention | undefined;
  /** The shadow roots that hold underlines: what is in others is not found under a point. */
  let shadowRoots: ShadowRoot[] | undefined;
  const findShadowRoots = () => [...new Set([...byRange.keys()].map(({ startContainer }) => startContainer.getRootNode()))].filter(isShadowRoot);

  const register = () => {
    shadowRoots = undefined;
    if (byRange.size === 0) CSS.highlights.delete(NAME);
    else if (CSS.highlights.get(NAME) !== underlined) CSS.highlights.set(NAME, underlined);
  };
  /** The page may call `CSS.highlights.clear()`. */
  const restore = () => {
    if (byRange.size > 0 && !CSS.highlights.has(NAME) && restores < MOST_RESTORES) {
      restores++;
      register();
    }
  };

  const setCurrent = (mention: PlacedMention | undefined) => {
    current = mention;
    if (mention) CSS.highlights.set(CURRENT, new Highlight(mention.range));
    else CSS.highlights.delete(CURRENT);
  };
  const remove = () => {
    CSS.highlights.delete(NAME);
    setCurrent(undefined);
  };
  // An earlier version of this script may have ended without removing its own.
  remove();

  return {
    add(mentions) {
      for (const mention of mentions) {
        byRange.set(mention.range, mention);
        underlined.add(mention.range);
      }
      register();
    },
    drop(mentions) {
      for (const mention of mentions) {
        if (mention === current) setCurrent(undefined);
        const { range } = mention;
        byRange.delete(range);
        underlined.delete(range);
      }
      register();
    },
    mentionAt(x, y) {
      restore();
      const registry = CSS.highlights as unknown as HitTestingRegistry;
      shadowRoots ??= findShadowRoots();
      for (const { ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots }) ?? []) {
        for (const range of ranges) {
          const mention = byRange.get(range);
          if (mention) return mention;
        }
      }
      return undefined;
    },
    setCurrent,
    clear() {
      byRange.clear();
      underlined.clear();
      remove();
    },
  };
}
