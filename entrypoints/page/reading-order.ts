/** What a reader comes to first: of a component, what is in its shadow root comes before what it puts into its slots. */
import { isShadowRoot } from './dom.ts';

/** Orders nodes of the page for sorting; 0 where one of them has left it. */
export function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  for (const one of hostsAbove(a)) {
    for (const other of hostsAbove(b)) {
      if (one.getRootNode() === other.getRootNode()) return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }
  }
  return 0;
}

/** Orders ranges of the page by where they begin. */
export const compareRanges = (a: Range, b: Range): number => compareNodes(a.startContainer, b.startContainer) || a.startOffset - b.startOffset;

/** A node, the component that holds it in its shadow root, the one that holds that, and so on. */
function* hostsAbove(node: Node): Generator<Node> {
  for (let one: Node = node; ; ) {
    yield one;
    const root = one.getRootNode();
    if (!isShadowRoot(root)) return;
    one = root.host;
  }
}
