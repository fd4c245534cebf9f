/**
 * The open shadow roots of a page. No observer of the document sees into them or is told when one is attached, so that
 * components which stand there without one are looked at again.
 */
import { isConnected, shadowOf, tagOf } from './dom.ts';

/** Components without a root that are looked at again, at most. */
const MOST_WAITING = 1000;

export interface ShadowRoots {
  /** The open root of an element. Only custom elements are asked: other elements hardly ever have one, and a page holds many. */
  of(element: Element): ShadowRoot | null;
  /** The components that had no root when they were asked about and have one now, each once. */
  late(): Element[];
}

/** `onRoot` is told of every root that is met, at every meeting. */
export function createShadowRoots(onRoot: (root: ShadowRoot) => void): ShadowRoots {
  const waiting = new Set<Element>();
  return {
    of(element) {
      if (!isCustom(tagOf(element))) return null;
      const root = shadowOf(element);
      if (root) onRoot(root);
      else if (waiting.size < MOST_WAITING) waiting.add(element);
      return root;
    },
    late() {
      const come: Element[] = [];
      for (const element of waiting) {
        const has = shadowOf(element) !== null;
        if (has) come.push(element);
        if (has || !isConnected(element)) waiting.delete(element);
      }
      return come.filter(isConnected);
    },
  };
}

/** Whether a tag is a custom element's. */
export const isCustom = (tag: string): boolean => tag.indexOf('-') > 0;
