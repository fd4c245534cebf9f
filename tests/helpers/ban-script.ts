/** What no shipped script may hold, read from its syntax tree: names however they are reached, and what a page would load by itself. */
import { type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { declarationsOf } from './declared-names.ts';

const words = (text: string): Set<string> => new Set(text.split(' '));

/** Ways to the network, which are not even mentioned in a string. */
const NETWORK =
  'fetch XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection webkitRTCPeerConnection FontFace SharedWorker importScripts sendBeacon';
const BANNED_STRINGS = words(NETWORK);

/** Names that are not even mentioned as a variable. */
const BANNED_NAMES = words(`${NETWORK} Image Audio Worker eval open localStorage sessionStorage indexedDB caches`);

/** Properties that are neither read nor called on anything. */
const BANNED_PROPERTIES = words(
  `${NETWORK} setUninstallURL serviceWorker insertAdjacentHTML outerHTML setHTMLUnsafe parseFromString createContextualFragment postMessage ` +
    'nativeMessaging sendNativeMessage connectNative captureVisibleTab executeScriptInTab localStorage sessionStorage indexedDB',
);

/** Interfaces of the browser that the extension has no business with. */
const BANNED_INTERFACES = words('sync identity cookies history downloads bookmarks webRequest webNavigation topSites browsingData management proxy');

/** Properties that make the browser load what they are set to. */
const LOADING_PROPERTIES = words('innerHTML src srcdoc srcset poster');
/** Attributes that do so, or that lead away by themselves. */
const LOADING_ATTRIBUTES = words('src srcdoc srcset poster href data action formaction ping background style');
/** Elements that load something; a link that a reader follows is none. */
const LOADING_ELEMENTS = words('img iframe frame script link base audio video source track embed object image');

/** Relations of a link by which a browser connects, looks up or loads ahead of time. */
const LOADS_AHEAD = /^(?:[\w-]+ )*(?:preconnect|dns-prefetch|prefetch|prerender|preload|modulepreload)(?: [\w-]+)*$/i;
/** What a style sheet loads; what stands in the sheet itself or in its document is no load. */
export const LOADS_BY_STYLE = /(?:\b(?:url|image-set|src)\(\s*["']?(?!data:|#|["'])|@import)/i;

/** Names of the markup languages: written like addresses, never fetched. */
const NAMESPACE = /^https?:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/x?html|2000\/svg|1999\/xlink|XML\/1998\/namespace)$/;

type Typed = Node & Record<string, unknown>;
const asTyped = (node: unknown): Typed => node as Typed;

/** The text of a constant: a string, or a template with nothing put in, which is how the minifier writes one. */
function constant(node: unknown): string | undefined {
  const { type, value, quasis } = asTyped(node ?? {}) as unknown as { type?: string; value?: unknown; quasis?: { value: { cooked: string } }[] };
  if (type === 'Literal') return String(value);
  return type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined;
}

/** What a key or a property is called, where that can be read. */
const keyOf = (key: unknown, computed: unknown): string => constant(key) ?? (computed ? '' : String(asTyped(key)['name']));

/** What an expression is called: a variable by its name, a property by its key. */
function nameOf(node: unknown): string {
  const { type, name, property, computed, expression } = asTyped(node ?? {});
  if (type === 'ChainExpression') return nameOf(expression);
  return type === 'MemberExpression' ? keyOf(property, computed) : String(name ?? '');
}

/** Everything that a script must not hold, in words. */
export function inScript(text: string): string[] {
  const found: string[] = [];
  const tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true });
  const isDeclared = declarationsOf(tree);
  const note = (what: string | undefined) => what && found.push(what);
  const read = (value: string, ancestors: readonly Node[]) => {
    if (!isFactData(ancestors)) found.push(...inText(value));
  };
  ancestor(tree, {
    Identifier(node: Node, _state: unknown, ancestors: Node[]) {
      const name = nameOf(node);
      if (BANNED_NAMES.has(name) && !isDeclared(name, ancestors)) note(`names ${name}`);
    },
    MemberExpression: (node: Node) => note(taken(nameOf(node), nameOf(asTyped(node)['object']))),
    VariableDeclarator: (node: Node) => unpacked(asTyped(node)['id'], asTyped(node)['init']).forEach(note),
    AssignmentExpression(node: Node) {
      const { left, right } = asTyped(node);
      if (LOADING_PROPERTIES.has(nameOf(left)) && asTyped(left).type === 'MemberExpression') note(`assigns .${nameOf(left)}`);
      unpacked(left, right).forEach(note);
    },
    NewExpression: (node: Node) => note(nameOf(asTyped(node)['callee']) === 'Function' ? 'makes code from text' : undefined),
    CallExpression: (node: Node) => note(called(asTyped(node))),
    ImportExpression: (node: Node) => note(isOwn(asTyped(node)['source']) ? undefined : 'imports what is not its own'),
    ImportDeclaration: (node: Node) => note(isOwn(asTyped(node)['source']) ? undefined : 'imports what is not its own'),
    Literal(node: Node, _state: unknown, ancestors: Node[]) {
      const { value } = asTyped(node);
      if (typeof value === 'string') read(value, ancestors);
    },
    TemplateElement: (node: Node, _state: unknown, ancestors: Node[]) => read((asTyped(node)['value'] as { cooked: string | null }).cooked ?? '', ancestors),
  });
  return [...new Set(found)];
}

const isOwn = (source: unknown): boolean => /^\.{0,2}\//.test(constant(source) ?? '');

/** A property that is taken from something that bears a name. */
function taken(name: string, owner: string): string | undefined {
  if (BANNED_PROPERTIES.has(name)) return `uses .${name}`;
  if (BANNED_INTERFACES.has(name) && /^(?:chrome|browser|storage|extension)$/.test(owner)) return `uses ${owner}.${name}`;
  if (name === 'write' && owner === 'document') return 'uses document.write';
  return BANNED_NAMES.has(name) && /^(?:window|globalThis|self|top|parent)$/.test(owner) ? `uses ${owner}.${name}` : undefined;
}

/** The same for what a pattern takes out of it. */
function unpacked(pattern: unknown, from: unknown): (string | undefined)[] {
  const { type, properties } = asTyped(pattern);
  if (type !== 'ObjectPattern') return [];
  return (properties as Typed[]).map(({ type: kind, key, computed }) => (kind === 'Property' ? taken(keyOf(key, computed), nameOf(from)) : undefined));
}

/** A call that makes code, or an element or an attribute that loads something. */
function called(call: Typed): string | undefined {
  const name = nameOf(call['callee']);
  const [first, second] = call['arguments'] as unknown[];
  if (name === 'Function') return 'makes code from text';
  const attribute = [first, second].map(constant).find((text) => LOADING_ATTRIBUTES.has(text?.toLowerCase() ?? ''));
  if (/^setAttribute(?:NS)?$/.test(name) && attribute) return `sets ${attribute}`;
  const makes = /^createElement(?:NS)?$/.test(name) ? [first, second] : asTyped(second ?? {}).type === 'ObjectExpression' ? [first] : [];
  const element = makes.map(constant).find((text) => LOADING_ELEMENTS.has(text?.toLowerCase() ?? ''));
  return element && `makes <${element}>`;
}

/** What a string must not say. */
function inText(text: string): string[] {
  const found = (text.match(/\b(?:https?|wss?|stun|ftp):\/{0,2}[\w[][^\s"'`<>]*/g) ?? [])
    .filter((address) => !NAMESPACE.test(address))
    .map((address) => `holds the address ${address}`);
  if (BANNED_STRINGS.has(text)) found.push(`names ${text} in a string`);
  if (LOADS_AHEAD.test(text.trim())) found.push(`names the relation ${text}`);
  if (LOADS_BY_STYLE.test(text)) found.push('loads by a style sheet');
  return found;
}

/** The fact set's own JSON: its addresses are links that a reader may follow, and nothing loads them. */
function isFactData(ancestors: readonly Node[]): boolean {
  const call = ancestors.map(asTyped).findLast(({ type }) => type === 'CallExpression');
  const callee = asTyped(call?.['callee'] ?? {});
  return callee.type === 'MemberExpression' && nameOf(callee['object']) === 'JSON' && nameOf(callee) === 'parse';
}
