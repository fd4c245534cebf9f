/** Reads every file of a built extension. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Shipped } from './ban-list.ts';
import type { BrowserKind } from './find-browser.ts';

/** The folder of a build. */
export const buildDir = (kind: BrowserKind): string => fileURLToPath(new URL(`../../.output/${kind}-mv3/`, import.meta.url));

/** All files as text, by their names within the build; throws when nothing is built. */
export function readShipped(kind: BrowserKind): Shipped[] {
  const dir = buildDir(kind);
  return readdirSync(dir, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(dir, name)).isFile())
    .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
}
