/** What has changed in a page since it was last looked at, as the blocks to read again. */
import { elementAbove, isConnected, isElement, isShadowRoot, isText } from './dom.ts';
import { blockOf } from './text-blocks.ts';

/** Changed blocks that are looked at one by one; with more, the page's body is read as a whole. */
const MOST_BLOCKS = 2_000;
/** Changes at a time that are looked at one by one: with more, even looking would hold up the page. */
const MOST_RECORDS = 10_000;

export interface PageChanges {
  note(records: readonly MutationRecord[]): void;
  /** Notes elements whose text is to be read again as a whole. */
  renew(elements: readonly Element[]): void;
  /** True while something has been noted. */
  any(): boolean;
  /** The blocks to read, none within another, and whether what was found before may be out of date. Begins anew. */
  take(): { blocks: Element[]; disturbed: boolean };
}

export function createPageChanges(): PageChanges {
  const pending = new Set<Element>();
  let disturbed = false;

  /** A block that was added stands for itself; all else changes the block around it. */
  const noteNode = (node: Node) => {
    const changed = isShadowRoot(node) ? node.host : node;
    const block = isElement(changed) || isText(changed) ? blockOf(changed) : null;
    if (!block) return;
    const whole = pending.size > MOST_BLOCKS || block === document.documentElement;
    if (whole || block !== node) disturbed = true;
    pending.add(whole ? (document.body ?? document.documentElement) : block);
  };

  return {
    note(records) {
      if (records.length > MOST_RECORDS) {
        disturbed = true;
        pending.add(document.body ?? document.documentElement);
        return;
      }
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'characterData') noteNode(target);
        for (const node of addedNodes) noteNode(node);
        for (const node of removedNodes) {
          disturbed = true;
          if (!isElement(node) || blockOf(node) !== node) noteNode(target);
        }
      }
    },
    renew(elements) {
      for (const element of elements) {
        disturbed = true;
        pending.add(element);
      }
    },
    any: () => disturbed || pending.size > 0,
    take() {
      const changes = { blocks: outermost([...pending].filter(isConnected)), disturbed };
      pending.clear();
      disturbed = false;
      return changes;
    },
  };
}

/** The elements that stand in no other of them. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    let above = elementAbove(element);
    while (above && !all.has(above)) above = elementAbove(above);
    return above === null;
  });
}
