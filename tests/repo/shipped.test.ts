/** What is shipped: the manifest that a reader agrees to, and how much every matched page loads. Needs `npm run build`. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadCheckedData } from '../../data/plugin.ts';
import type { BrowserKind } from '../helpers/find-browser.ts';
import { buildDir } from '../helpers/shipped-files.ts';

const frozen = JSON.parse(readFileSync(new URL('frozen-hosts.json', import.meta.url), 'utf8'));
/** Both manifests without their version and the list of sites, which other tests hold. */
const agreed = JSON.parse(readFileSync(new URL('manifests.json', import.meta.url), 'utf8'));
const manifestOf = (browser: BrowserKind) => JSON.parse(readFileSync(`${buildDir(browser)}manifest.json`, 'utf8'));

describe.each<BrowserKind>(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('asks for what is needed and no more', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : []), 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    for (const key of ['host_permissions', 'web_accessible_resources', 'update_url']) expect(manifest).not.toHaveProperty(key);
  });

  test('runs one page script on the listed hosts, over https, in the top frame', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: loadCheckedData().sites.map(({ host }) => `https://*.${host}/*`),
        js: ['page.js'],
        css: ['page.css'],
        ...(browser === 'firefox' && { css_origin: 'user' }),
        run_at: 'document_idle',
        all_frames: false,
      },
    ]);
  });

  test('keeps to the frozen list: one host more, and a browser would switch the extension off until the reader agrees', () => {
    const hosts = manifest.content_scripts[0].matches.map((match: string) => /^https:\/\/\*\.([a-z0-9.-]+)\/\*$/.exec(match)?.[1]);
    expect(hosts.sort()).toEqual(frozen);
  });

  test('is in every key what was agreed on', () => {
    const { version: _version, content_scripts, ...rest } = manifest;
    const { matches: _matches, ...script } = content_scripts[0];
    expect({ ...rest, content_scripts: [script] }).toEqual(agreed[browser]);
  });
});

/** Why it is not smaller: docs/decisions/0007. */
test('the page script stays within its budget', () => {
  const code = readFileSync(`${buildDir('chrome')}page.js`);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(143_500);
});

test.each<BrowserKind>(['chrome', 'firefox'])('the scripts for %s are in ASCII, of which the engine holds one byte a character', (browser) => {
  const scripts = readdirSync(buildDir(browser), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  expect(scripts.filter((file) => /[^\x00-\x7f]/.test(readFileSync(`${buildDir(browser)}${file}`, 'latin1')))).toEqual([]);
});

test('no file is shipped that nobody needs', () => {
  const files = readdirSync(buildDir('chrome'), { recursive: true }).map(String);
  expect(files.filter((file) => /\.(map|ts|tsx|DS_Store)$/.test(file))).toEqual([]);
});
