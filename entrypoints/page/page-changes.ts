/** What has changed in a page since it was last looked at, as the blocks to read again. */
import { elementAbove, firstElementOf, isConnected, isElement, isShadowRoot, isText } from './dom.ts';
import { blockOf } from './text-blocks.ts';

/** Changed blocks that are looked at one by one; with more, the page's body is read as a whole. */
const MOST_BLOCKS = 2_000;
/** Changes at a time that are looked at one by one: with more, even looking would hold up the page. */
const MOST_RECORDS = 10_000;

/** The blocks to read again: some as a whole, of others only the text right in them. None is within another that is read as a whole. */
export interface ChangedBlocks {
  whole: readonly Element[];
  own: readonly Element[];
}

export interface PageChanges {
  note(records: readonly MutationRecord[]): void;
  /** Notes elements whose text is to be read again as a whole. */
  renew(elements: readonly Element[]): void;
  /** True while something has been noted. */
  any(): boolean;
  /** What to read again, and whether what was found before may be out of date. Begins anew. */
  take(): ChangedBlocks & { disturbed: boolean };
}

export function createPageChanges(): PageChanges {
  /** Whether each changed block is to be read as a whole. */
  const pending = new Map<Element, boolean>();
  let disturbed = false;

  const notePage = () => {
    disturbed = true;
    pending.set(document.body ?? document.documentElement, true);
  };
  /** A block that was added stands for itself; text and inline elements change the text right in the block around them. */
  const noteNode = (node: Node) => {
    const changed = isShadowRoot(node) ? node.host : node;
    const block = isElement(changed) || isText(changed) ? blockOf(changed) : null;
    if (!block) return;
    if (pending.size > MOST_BLOCKS || block === document.documentElement) {
      notePage();
      return;
    }
    if (block !== node) disturbed = true;
    // What is inline may hold blocks.
    const holdsMore = isElement(changed) && firstElementOf(changed) !== null;
    pending.set(block, pending.get(block) || block === changed || holdsMore);
  };

  /** Text has left an element: what is right in its block is to be read again. */
  const noteTextOf = (target: Node) => {
    const changed = isShadowRoot(target) ? target.host : target;
    const block = isElement(changed) ? blockOf(changed) : null;
    if (!block) return;
    disturbed = true;
    pending.set(block, pending.get(block) || isShadowRoot(target));
  };

  return {
    note(records) {
      if (records.length > MOST_RECORDS) {
        notePage();
        return;
      }
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'characterData') noteNode(target);
        for (const node of addedNodes) noteNode(node);
        for (const node of removedNodes) {
          disturbed = true;
          if (!isElement(node) || blockOf(node) !== node) noteTextOf(target);
        }
      }
    },
    renew(elements) {
      for (const element of elements) {
        disturbed = true;
        pending.set(element, true);
      }
    },
    any: () => disturbed || pending.size > 0,
    take() {
      const changes = { ...outermost(pending), disturbed };
      pending.clear();
      disturbed = false;
      return changes;
    },
  };
}

/** Those of the blocks that still stand, and in no other that is read as a whole. */
function outermost(pending: ReadonlyMap<Element, boolean>): ChangedBlocks {
  const isWhole = (element: Element) => pending.get(element) === true;
  const standing = [...pending.keys()].filter((element) => {
    if (!isConnected(element)) return false;
    let above = elementAbove(element);
    while (above && !isWhole(above)) above = elementAbove(above);
    return above === null;
  });
  return { whole: standing.filter(isWhole), own: standing.filter((element) => !isWhole(element)) };
}

/** Tells of a node whether its text is gone or is read again with these blocks. Looks at each element once. */
export function isWithin({ whole, own }: ChangedBlocks): (node: Node) => boolean {
  const known = new Map<Element, boolean>(whole.map((element) => [element, true]));
  const owners = new Set<Element | null>(own);
  const isUnderWhole = (node: Node): boolean => {
    const path: Element[] = [];
    let above = elementAbove(node);
    for (; above && !known.has(above); above = elementAbove(above)) path.push(above);
    const under = above !== null && known.get(above) === true;
    for (const element of path) known.set(element, under);
    return under;
  };
  return (node) => !isConnected(node) || isUnderWhole(node) || (owners.size > 0 && owners.has(blockOf(node)));
}
