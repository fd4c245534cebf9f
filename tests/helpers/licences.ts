/** The licences of what is bundled: our dependencies, what they depend on, and the few lines of WXT that start each entrypoint. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Licences that let us ship. A package with another one has to be looked at by a human first. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-3-Clause'];

/** Build tools whose own lines are in the bundle. */
const BUNDLED_TOOLS = ['wxt', '@wxt-dev/webextension-polyfill'];

interface Packaged {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const folderOf = (name: string): string => join(ROOT, 'node_modules', name);
const manifestOf = (name: string): Packaged => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Packaged;

/** Every package that may be in the bundle, in order. */
export function bundledPackages(): Packaged[] {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Packaged;
  const found = new Map<string, Packaged>();
  const pending = Object.keys(own.dependencies ?? {});
  for (let name = pending.shift(); name; name = pending.shift()) {
    if (found.has(name)) continue;
    const manifest = manifestOf(name);
    found.set(name, manifest);
    pending.push(...Object.keys(manifest.dependencies ?? {}));
  }
  for (const name of BUNDLED_TOOLS) found.set(name, manifestOf(name));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of a package's licence; throws when it has none, or one that nobody has agreed to. */
function licenceText({ name, license }: Packaged): string {
  if (!ALLOWED.includes(license)) throw new Error(`The licence of ${name}, ${license}, is not one that we may ship.`);
  const file = readdirSync(folderOf(name)).find((one) => /^licen[cs]e(\.md|\.txt)?$/i.test(one));
  if (!file && BUNDLED_TOOLS.includes(name)) return `Its package names the licence ${license} and brings no text of it.`;
  if (!file) throw new Error(`${name} brings no text of its licence.`);
  return readFileSync(join(folderOf(name), file), 'utf8')
    .replace(/\r/g, '')
    .trim();
}

/** What is shipped as `licences.txt`: packages with the same text share it. */
export function licencesFile(): string {
  const texts = Map.groupBy(bundledPackages(), licenceText);
  const parts = [...texts].map(
    ([text, packages]) => `${packages.map(({ name, version, license }) => `${name} ${version} (${license})`).join('\n')}\n\n${text}\n`,
  );
  return `Sidelight holds code of these packages, under their own licences.\n\n${parts.join(`\n${'-'.repeat(40)}\n\n`)}`;
}
