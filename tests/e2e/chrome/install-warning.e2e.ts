/** The one sentence with which Chrome asks a reader to agree, and what would change it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { expect, test } from 'vitest';
import { backgroundOf } from '../../helpers/extension.ts';
import { borrowBrowser } from '../../helpers/shared-browser.ts';
import { buildDir } from '../../helpers/shipped-files.ts';

type Manifest = Record<string, unknown> & { permissions: string[]; content_scripts: { matches: string[] }[] };
const manifest = JSON.parse(readFileSync(join(buildDir('chrome'), 'manifest.json'), 'utf8')) as Manifest;
const WARNING = ['Read and change your data on a number of websites'];

let browser: Browser;
borrowBrowser((lent) => {
  browser = lent;
});

async function warningsOf(text: string): Promise<string[]> {
  const background = await backgroundOf(browser);
  return background.evaluate(
    (json) =>
      (
        globalThis as unknown as { chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } } }
      ).chrome.management.getPermissionWarningsByManifest(json),
    text,
  );
}

test('is the one that was agreed on', async () => {
  expect(await warningsOf(JSON.stringify(manifest))).toEqual(WARNING);
});

const withMatches = (matches: string[]) => ({ ...manifest, content_scripts: [{ ...manifest.content_scripts[0], matches }] });

test.each<[string, object]>([
  ['tabs', { ...manifest, permissions: [...manifest.permissions, 'tabs'] }],
  ['webNavigation', { ...manifest, permissions: [...manifest.permissions, 'webNavigation'] }],
  ['history', { ...manifest, permissions: [...manifest.permissions, 'history'] }],
  ['all sites', withMatches(['https://*/*'])],
  ['one site only', withMatches(['https://*.bbc.com/*'])],
  ['host permissions for everything', { ...manifest, host_permissions: ['<all_urls>'] }],
])('would be another with %s', async (_name, mutated) => {
  expect(await warningsOf(JSON.stringify(mutated))).not.toEqual(WARNING);
});
