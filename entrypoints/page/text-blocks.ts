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

/** A walk through a page's nodes in reading order: of a component what is in its shadow root, then what it puts into its slots. */
class Walk {
  node: Node | null;
  /** The block that text right here belongs to. */
  inside: Node | undefined;
  /** The elements and shadow roots that the walk is inside of, and for each the block that text right in it belongs to. */
  private readonly open: Node[] = [];
  private readonly blocks: (Node | undefined)[] = [];
  private depth = 0;
  private readonly root: Node;
  private readonly shadows: Pick<ShadowRoots, 'of'> | undefined;

  constructor(root: Node, shadows: Pick<ShadowRoots, 'of'> | undefined) {
    this.root = root;
    this.shadows = shadows;
    this.node = isRead(root) ? root : null;
    this.inside = blockOf(root) ?? undefined;
  }

  /** Goes to the next node that is not inside of this one; null at the end of the walk. */
  pass(): void {
    const from = this.node as Node;
    let next = from === this.root ? null : nextOf(from);
    while (next === null && this.depth > 0) {
      const left = this.open[--this.depth] as Node;
      this.inside = this.blocks[this.depth];
      if (isShadowRoot(left)) next = slottedOf(left);
      else next = left === this.root ? null : nextOf(left);
    }
    this.node = next;
  }

  /** Goes to the first node inside of this element; past it where there is none. */
  enter(inline: boolean): void {
    const element = this.node as Element;
    const shadow = this.shadows?.of(element);
    const first = firstOf(shadow ?? element);
    if (!first) {
      this.pass();
      return;
    }
    const around = inline ? this.inside : element;
    if (shadow) this.goInto(element, around);
    this.goInto(shadow ?? element, shadow ?? around);
    this.node = first;
  }

  private goInto(container: Node, block: Node | undefined): void {
    this.open[this.depth] = container;
    this.blocks[this.depth++] = this.inside;
    this.inside = block;
  }
}

/**
 * Starts reading at `root`, an element or a text node. Pages without text simply give no passage. `own`: only text right in this
 * block, and none of the blocks within it.
 */
export function createBlockReader(root: Node, shadows?: Pick<ShadowRoots, 'of'>, own = false): BlockReader {
  const walk = new Walk(root, shadows);
  /** What stands between the last text and the next of the same block: nothing, white space, or a line break. */
  let gap = '';
  /** A block began since the last text, be it an empty one. */
  let atEdge = false;

  return {
    next(atLeast = 20_000) {
      const passage: Passage = { text: '', nodes: [], starts: [] };
      const parts: string[] = [];
      let length = 0;
      let block: Node | undefined;
      for (let count = 0; walk.node && count < MOST_NODES; count++) {
        const { node } = walk;
        const type = nodeTypeOf(node);
        if (type === TEXT) {
          const data = dataOf(node as Text);
          if (isBlank(data)) gap ||= data && ' ';
          else {
            let joint = gap;
            if (walk.inside !== block || atEdge) {
              if (length >= atLeast) break;
              joint = block ? BLOCK_SEPARATOR : '';
              block = walk.inside;
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
            if (inline || !own || node === root) {
              walk.enter(inline);
              continue;
            }
          }
        }
        walk.pass();
      }
      passage.text = parts.join('');
      return passage.nodes.length > 0 || walk.node ? passage : undefined;
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
