/** What no shipped file may hold: every way to the network, to the reader's data, or to running foreign code. */
import { type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';

export interface Shipped {
  name: string;
  text: string;
}

/** Names that are not even mentioned as a variable. */
const BANNED_NAMES = new Set(
  (
    'fetch XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection webkitRTCPeerConnection FontFace Image Audio Worker SharedWorker importScripts ' +
    'eval open localStorage sessionStorage indexedDB caches'
  ).split(' '),
);

/** Properties that are neither read nor called on anything. */
const BANNED_PROPERTIES = new Set(
  (
    'sendBeacon setUninstallURL serviceWorker insertAdjacentHTML outerHTML setHTMLUnsafe parseFromString createContextualFragment postMessage ' +
    'nativeMessaging sendNativeMessage connectNative captureVisibleTab executeScriptInTab localStorage sessionStorage indexedDB XMLHttpRequest fetch WebSocket'
  ).split(' '),
);

/** Interfaces of the browser that the extension has no business with. */
const BANNED_INTERFACES = new Set(
  'sync identity cookies history downloads bookmarks webRequest webNavigation topSites browsingData management proxy'.split(' '),
);

/** Names of the markup languages: written like addresses, never fetched. */
const NAMESPACE = /^https?:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/x?html|2000\/svg|1999\/xlink|XML\/1998\/namespace)$/;

/** Everything that a file must not hold, in words; empty for a clean one. Files of other kinds are taken as they are. */
export function findViolations({ name, text }: Shipped): string[] {
  if (/\.m?js$/.test(name)) return inScript(text);
  if (name.endsWith('.css')) return inStyles(text);
  if (name.endsWith('.html')) return inMarkup(text);
  if (name.endsWith('manifest.json')) return inManifest(text);
  return [];
}

type Typed = Node & Record<string, unknown>;
const asTyped = (node: unknown): Typed => node as Typed;
const nameOf = (node: unknown): string =>
  String((node as { name?: unknown; value?: unknown } | null)?.name ?? (node as { value?: unknown } | null)?.value ?? '');

/** What an import names: a string, or a template with nothing put in, which is how the minifier writes one. */
function addressOf(source: unknown): string {
  const { type, quasis, expressions } = asTyped(source) as unknown as { type: string; quasis?: { value: { cooked: string } }[]; expressions?: unknown[] };
  return type === 'TemplateLiteral' && expressions?.length === 0 ? (quasis?.[0]?.value.cooked ?? '') : nameOf(source);
}

function inScript(text: string): string[] {
  const found: string[] = [];
  const tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true });
  const declared = declaredNames(tree);
  ancestor(tree, {
    Identifier(node: Node) {
      const { name } = asTyped(node) as unknown as { name: string };
      if (BANNED_NAMES.has(name) && !declared.has(name)) found.push(`names ${name}`);
    },
    MemberExpression(node: Node) {
      const { object, property, computed } = asTyped(node);
      const name = nameOf(property);
      if (computed && asTyped(property).type !== 'Literal') return;
      if (BANNED_PROPERTIES.has(name)) found.push(`uses .${name}`);
      const owner = asTyped(object).type === 'MemberExpression' ? nameOf(asTyped(object)['property']) : nameOf(object);
      if (BANNED_INTERFACES.has(name) && /^(?:chrome|browser|storage|extension)$/.test(owner)) found.push(`uses ${owner}.${name}`);
      if (name === 'write' && owner === 'document') found.push('uses document.write');
      if (BANNED_NAMES.has(name) && /^(?:window|globalThis|self)$/.test(owner)) found.push(`uses ${owner}.${name}`);
    },
    AssignmentExpression(node: Node) {
      const target = asTyped(asTyped(node)['left']);
      const name = target.type === 'MemberExpression' ? nameOf(target['property']) : '';
      if (name === 'innerHTML' || name === 'src' || name === 'srcdoc') found.push(`assigns .${name}`);
    },
    NewExpression(node: Node) {
      if (nameOf(asTyped(node)['callee']) === 'Function') found.push('makes code from text');
    },
    CallExpression(node: Node) {
      if (nameOf(asTyped(node)['callee']) === 'Function') found.push('makes code from text');
    },
    ImportExpression(node: Node) {
      if (!/^\.{0,2}\//.test(addressOf(asTyped(node)['source']))) found.push('imports what is not its own');
    },
    ImportDeclaration(node: Node) {
      if (!/^\.{0,2}\//.test(nameOf(asTyped(node)['source']))) found.push('imports what is not its own');
    },
    Literal(node: Node, _state: unknown, ancestors: Node[]) {
      const { value } = asTyped(node);
      if (typeof value === 'string' && !isFactData(ancestors)) found.push(...addressesIn(value));
    },
    TemplateElement(node: Node, _state: unknown, ancestors: Node[]) {
      const { cooked } = asTyped(node)['value'] as { cooked: string | null };
      if (!isFactData(ancestors)) found.push(...addressesIn(cooked ?? ''));
    },
  });
  return [...new Set(found)];
}

const addressesIn = (text: string): string[] =>
  (text.match(/\b(?:https?|wss?|stun|ftp):\/{0,2}[\w[][^\s"'`<>]*/g) ?? [])
    .filter((address) => !NAMESPACE.test(address))
    .map((address) => `holds the address ${address}`);

/** The fact set's own JSON: its addresses are links that a reader may follow, and nothing loads them. */
function isFactData(ancestors: readonly Node[]): boolean {
  const call = ancestors.map(asTyped).findLast(({ type }) => type === 'CallExpression');
  if (!call) return false;
  const callee = asTyped(call['callee']);
  return callee.type === 'MemberExpression' && nameOf(callee['object']) === 'JSON' && nameOf(callee['property']) === 'parse';
}

/** Names that the file declares itself, so that a short name given by the minifier is not taken for the browser's. */
function declaredNames(tree: Node): Set<string> {
  const names = new Set<string>();
  const note = (pattern: unknown) => {
    const node = asTyped(pattern);
    if (node?.type === 'Identifier') names.add(nameOf(node));
  };
  ancestor(tree, {
    VariableDeclarator: (node: Node) => note(asTyped(node)['id']),
    Function(node: Node) {
      note(asTyped(node)['id']);
      for (const parameter of asTyped(node)['params'] as unknown[]) note(parameter);
    },
    Class: (node: Node) => note(asTyped(node)['id']),
  });
  return names;
}

function inStyles(text: string): string[] {
  const found: string[] = [];
  if (/@import/i.test(text)) found.push('imports styles');
  if (/(?:url|image-set|src)\(\s*["']?(?!data:|#)/i.test(text)) found.push('loads by url()');
  return found;
}

function inMarkup(text: string): string[] {
  const found: string[] = [];
  if (/<link[^>]+rel=["']?(?:preconnect|dns-prefetch|prefetch|prerender)/i.test(text)) found.push('prepares a connection');
  // A surface may name its own scripts early; anything else than a path of the package is refused.
  if (/<link(?=[^>]*\brel=["']?modulepreload)(?![^>]*\bhref=["']?\/[^/])/i.test(text)) found.push('prepares a connection');
  if (/(?:src|href|action|data|poster|srcset)=["']?\s*(?:[a-z]+:)?\/\//i.test(text)) found.push('refers to another host');
  if (/<meta[^>]+http-equiv=["']?refresh/i.test(text)) found.push('goes elsewhere by itself');
  if (/<(?:iframe|object|embed|base)\b/i.test(text)) found.push('holds a frame or changes its base');
  if (/<script(?![^>]*\bsrc=)[^>]*>\s*\S/i.test(text)) found.push('holds a script in the page');
  return found;
}

const PERMISSIONS = new Set(['storage', 'contextMenus', 'sidePanel', 'activeTab', 'scripting']);

function inManifest(text: string): string[] {
  const manifest = JSON.parse(text) as Record<string, unknown> & { permissions?: string[]; content_security_policy?: { extension_pages?: string } };
  const found = (manifest.permissions ?? []).filter((permission) => !PERMISSIONS.has(permission)).map((permission) => `asks for ${permission}`);
  for (const key of ['host_permissions', 'web_accessible_resources', 'update_url', 'homepage_url', 'devtools_page', 'oauth2']) {
    if (key in manifest) found.push(`has ${key}`);
  }
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'"]) if (!policy.includes(part)) found.push(`lacks ${part}`);
  if (/unsafe|https?:|\*|data:|blob:/.test(policy)) found.push('allows too much by its policy');
  return found;
}
