/**
 * Reading the page's DOM safely. A form with `<input name="parentNode">` answers for `form.parentNode`, in Chromium even to
 * extensions; the prototypes' getters tell the truth.
 */

function getter<Target, Value>(prototype: Target, property: keyof Target): (target: Target) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get as (this: Target) => Value;
  return (target) => get.call(target);
}

const parentOf = getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const firstOf = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextOf = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const firstElementOf = getter<Element, Element | null>(Element.prototype, 'firstElementChild');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');

/** The open shadow root of an element. */
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

export const attributeOf = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
export const attributeNamesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);
/** The page's elements of a tag. The engine keeps them at hand, unlike those of a selector. */
export const elementsOf = (tag: string): HTMLCollectionOf<Element> => Document.prototype.getElementsByTagName.call(document, tag);
/** Values of `nodeType`. */
export const ELEMENT = 1;
export const TEXT = 3;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT;
export const isShadowRoot = (node: Node): node is ShadowRoot => node instanceof ShadowRoot;

/** The element that holds a node; across the edge of a shadow root, the host. */
export function elementAbove(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}
