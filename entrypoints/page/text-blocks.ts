/**
 * The text of a page as a reader sees it: block by block, across inline elements, with the text nodes it came from.
 * Only text nodes are walked; what their parents mean is looked up once per parent.
 */
import { BLOCK_SEPARATOR } from '../../data/written-name.ts';
import { dataOf, elementAbove, isElement, isText, tagOf } from './dom.ts';

/** Elements whose text is no prose: never read. */
const UNREAD = new Set(
  (
    'script style noscript template head title textarea select option button input code pre kbd samp svg math iframe object ' +
    'embed canvas audio video progress meter nav footer aside form dialog menu label'
  ).split(' '),
);

/** Elements that stand inside a line of text; all others begin a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q rp rt ruby s small span strike strong sub sup time tt ' + 'u var wbr br img slot'
  ).split(' '),
);

/** What a text node's parent says about its text. */
interface Parent {
  read: boolean;
  block: Element;
}

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

/** Text nodes of one call of `next` at most; a block that is longer is cut. */
const MOST_NODES = 2000;

/** Starts reading at `root`, an element or a text node. Pages without text simply give no passage. */
export function createBlockReader(root: Node): BlockReader {
  const parents = new Map<Node, Parent>();
  const known = new Map<Element, LineBreaks | undefined>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let node: Node | null = isText(root) ? root : walker.nextNode();
  return {
    next(atLeast = 20_000) {
      const passage: Passage = { text: '', nodes: [], starts: [] };
      const parts: string[] = [];
      let length = 0;
      let block: Element | undefined;
      let breaks: LineBreaks | undefined;
      let above: ParentNode | null = null;
      let parent: Parent | undefined;
      for (let count = 0; node && count < MOST_NODES; count++, node = walker.nextNode()) {
        // A text node's own properties cannot be clobbered; several in a row often share their parent.
        if (node.parentNode !== above) {
          above = node.parentNode;
          parent = standingOf(above, parents);
        }
        if (!parent?.read) continue;
        if (parent.block !== block) {
          if (length >= atLeast) break;
          if (block) {
            parts.push(BLOCK_SEPARATOR);
            length++;
          }
          block = parent.block;
          breaks = lineBreaksOf(block, known);
        }
        const { data } = node as Text;
        if (data === '') continue;
        if (breaks?.passedBefore(node)) {
          parts.push('\n');
          length++;
        }
        passage.nodes.push(node as Text);
        passage.starts.push(length);
        parts.push(data);
        length += data.length;
      }
      passage.text = parts.join('');
      return passage.nodes.length > 0 || node ? passage : undefined;
    },
  };
}

/**
 * Whether text under this element is read, and the block it belongs to; looked up once per element, without recursion.
 * Plain properties are asked first, for speed: only forms (and what is never read) can be clobbered, and above one we do not look.
 */
function standingOf(start: ParentNode | null, known: Map<Node, Parent>): Parent | undefined {
  const above: Element[] = [];
  let element = start && hostOr(start);
  let parent: Parent | undefined;
  while (element) {
    parent = known.get(element);
    if (parent) break;
    above.push(element);
    const tag: unknown = element.localName;
    if (typeof tag !== 'string' || UNREAD.has(tag)) break;
    element = element.parentNode && hostOr(element.parentNode);
  }
  for (let next = above.pop(); next; next = above.pop()) {
    const tag: unknown = next.localName;
    const read: boolean = (parent?.read ?? true) && typeof tag === 'string' && !UNREAD.has(tag);
    parent = { read, block: parent && INLINE.has(tag as string) ? parent.block : next };
    known.set(next, parent);
  }
  return parent;
}

/** The element itself, or the host of an open shadow root; null for the document. */
const hostOr = (node: ParentNode): Element | null => (node instanceof Element ? node : node instanceof ShadowRoot ? node.host : null);

/** The line breaks of a block, passed one by one as its text nodes are read in order. */
interface LineBreaks {
  passedBefore(node: Node): boolean;
}

/** Kept per block: a block goes on after the blocks inside it, and its line breaks with it. */
function lineBreaksOf(block: Element, known: Map<Element, LineBreaks | undefined>): LineBreaks | undefined {
  if (known.has(block)) return known.get(block);
  const made = makeLineBreaks(block);
  known.set(block, made);
  return made;
}

function makeLineBreaks(block: Element): LineBreaks | undefined {
  const breaks = Element.prototype.getElementsByTagName.call(block, 'br');
  if (breaks.length === 0) return undefined;
  let next = 0;
  return {
    passedBefore(node) {
      const from = next;
      for (let br = breaks[next]; br && br.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING; br = breaks[next]) next++;
      return next > from;
    },
  };
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
