/** What no shipped file may hold: every way to the network, to the reader's data, or to running foreign code. */
import { inScript, LOADS_BY_STYLE } from './ban-script.ts';

export interface Shipped {
  name: string;
  text: string;
}

/** Everything that a file must not hold, in words; empty for a clean one. Files of other kinds are taken as they are. */
export function findViolations({ name, text }: Shipped): string[] {
  if (/\.m?js$/.test(name)) return inScript(text);
  if (name.endsWith('.css')) return inStyles(text);
  if (name.endsWith('.html')) return inMarkup(text);
  if (name.endsWith('manifest.json')) return inManifest(text);
  return [];
}

const inStyles = (text: string): string[] => (LOADS_BY_STYLE.test(text) ? ['loads by a style sheet'] : []);

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
