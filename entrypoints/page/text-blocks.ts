/**
 * The text of a page as a reader sees it: block by block, across inline elements, with the text nodes it came from.
 * The walk goes down the tree itself, so that what is never read costs one look, however much is in it.
 */
import { BLOCK_SEPARATOR } from '../../data/written-name.ts';
import { dataOf, ELEMENT, elementAbove, firstOf, isElement, isShadowRoot, nextOf, nodeTypeOf, TEXT, tagOf } from './dom.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** Elements whose text is no prose: never read. */
const UNREAD = new Set(
  (
    'script style noscript template head title textarea select option button input code pre kbd samp svg math iframe object ' +
    // What stands in a slot itself is shown only while nothing is put there.
    'embed canvas audio video progress meter nav footer aside form dialog menu label slot'
  ).split(' '),
);

/** Elements that stand inside a line of text; all others begin a block. */
const INLINE = new Set(
  ('a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q rp rt ruby s small span strike strong sub sup time tt ' + 'u var wbr br img').split(
    ' ',
  ),
);

/** A passage of a page: text of whole blocks, separated by BLOCK_SEPARATOR, and where each text node's part of it begins. */
export interface Passage {
  text: string;
  nodes: Text[];
  starts: number[];
}

/** Reads passages under a root, some text nodes at a time, so that no slice of work is long. */
export interface BlockReader {
  /** The next whole blocks with at least `atLeast` characters if there are that many; `undefined` at the end. */
  next(atLeast?: number): Passage | undefined;
}

/** Nodes passed in one call of `next` at most; a block that is longer is cut. */
const MOST_NODES = 4000;

/**
 * Starts reading at `root`, an element or a text node: of a component what is in its shadow root, then what it puts into its slots.
 * Pages without text simply give no passage.
 */
export function createBlockReader(root: Node, shadows?: Pick<ShadowRoots, 'of'>): BlockReader {
  /** The elements and shadow roots that the walk is inside of, and for each the block that text right in it belongs to. */
  const open: Node[] = [];
  const blocks: (Node | undefined)[] = [];
  let depth = 0;
  let inside: Node | undefined = blockOf(root) ?? undefined;
  let node: Node | null = isRead(root) ? root : null;
  /** What stands between the last text and the next of the same block: nothing, white space, or a line break. */
  let gap = '';
  /** A block began since the last text, be it an empty one. */
  let atEdge = false;

  /** The next node in reading order that is not inside of `node`, or null at the end of the walk. */
  const pass = (from: Node): Node | null => {
    let next = from === root ? null : nextOf(from);
    while (next === null && depth > 0) {
      const left = open[--depth] as Node;
      inside = blocks[depth];
      if (isShadowRoot(left)) next = slottedOf(left);
      else next = left === root ? null : nextOf(left);
    }
    return next;
  };
  const enter = (from: Node, first: Node, block: Node | undefined): Node => {
    open[depth] = from;
    blocks[depth++] = inside;
    inside = block;
    return first;
  };

  return {
    next(atLeast = 20_000) {
      const passage: Passage = { text: '', nodes: [], starts: [] };
      const parts: string[] = [];
      let length = 0;
      let block: Node | undefined;
      for (let count = 0; node && count < MOST_NODES; count++) {
        const type = nodeTypeOf(node);
        if (type === TEXT) {
          const data = dataOf(node as Text);
          if (isBlank(data)) gap ||= data && ' ';
          else {
            let joint = gap;
            if (inside !== block || atEdge) {
              if (length >= atLeast) break;
              joint = block ? BLOCK_SEPARATOR : '';
              block = inside;
            }
            gap = '';
            atEdge = false;
            parts.push(joint, data);
            passage.nodes.push(node as Text);
            passage.starts.push(length + joint.length);
            length += joint.length + data.length;
          }
        } else if (type === ELEMENT) {
          const tag = tagOf(node as Element);
          if (tag === 'br') gap = '\n';
          if (!UNREAD.has(tag)) {
            const inline = INLINE.has(tag);
            atEdge ||= !inline;
            const shadow = shadows?.of(node as Element);
            const first = shadow ? firstOf(shadow) : firstOf(node);
            if (first) {
              const around = inline ? inside : node;
              if (shadow) enter(node, shadow, around);
              node = enter(shadow ?? node, first, shadow ?? around);
              continue;
            }
          }
        }
        node = pass(node);
      }
      passage.text = parts.join('');
      return passage.nodes.length > 0 || node ? passage : undefined;
    },
  };
}

/** The first of what a component puts into the slots of its shadow root; without slots, nothing of it is shown. */
const slottedOf = (root: ShadowRoot): ChildNode | null => (root.querySelector('slot') ? firstOf(root.host) : null);

/** True for text of white space only. Most text between tags is; the first character tells the rest apart quickly. */
const isBlank = (data: string): boolean => (data === '' || data.charCodeAt(0) <= 32) && data.trim() === '';

/** Whether an element that holds this node takes its text out of reading. */
function isRead(node: Node): boolean {
  let element = elementAbove(node);
  while (element && !UNREAD.has(tagOf(element))) element = elementAbove(element);
  return element === null;
}

/** The text node that holds an offset of the passage's text, and the offset within it. */
function locate({ nodes, starts }: Passage, offset: number): { node: Text; offset: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low] as Text, offset: offset - (starts[low] as number) };
}

/** The live range over [start, end) of a passage, or `undefined` when the page has changed its text since. */
export function rangeOf(passage: Passage, start: number, end: number): Range | undefined {
  const from = locate(passage, start);
  const to = locate(passage, end - 1);
  if (from.offset > dataOf(from.node).length || to.offset + 1 > dataOf(to.node).length) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/** The text node in which an offset of a passage stands. */
export const nodeAt = (passage: Passage, offset: number): Text => locate(passage, offset).node;

/** The block that a node's text belongs to: its nearest element that is not inline. */
export function blockOf(node: Node): Element | null {
  let element = isElement(node) ? node : elementAbove(node);
  while (element && INLINE.has(tagOf(element))) element = elementAbove(element);
  return element;
}
