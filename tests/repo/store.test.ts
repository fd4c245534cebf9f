/** What the stores ask for: texts within their limits, a reason for every key of the manifest, icons, sizes. Needs `npm run build`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPng } from '../helpers/png.ts';
import { buildDir } from '../helpers/shipped-files.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');
const BROWSERS = ['chrome', 'firefox'] as const;
const manifestOf = (browser: (typeof BROWSERS)[number]) => JSON.parse(readFileSync(`${buildDir(browser)}manifest.json`, 'utf8')) as Record<string, unknown>;

/** The text under a heading of the second rank. */
const section = (text: string, heading: string): string =>
  new RegExp(`^## ${heading}\\n\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(text)?.[1]?.trim() ?? '';

describe.each(['chrome', 'edge', 'firefox'])('the listing for %s', (store) => {
  const listing = read(`docs/store/${store}.md`);

  test('has a name of at most 45 characters, the manifest’s own', () => {
    const name = section(listing, 'Name');
    expect(name).toBe(manifestOf(store === 'firefox' ? 'firefox' : 'chrome')['name']);
    expect([...name].length).toBeLessThanOrEqual(45);
  });

  test('has a short description of at most 132 characters, the manifest’s own', () => {
    const short = section(listing, 'Short description');
    expect(short).toBe(manifestOf(store === 'firefox' ? 'firefox' : 'chrome')['description']);
    expect([...short].length).toBeLessThanOrEqual(132);
  });

  test('has a long description within the stores’ limits, with no markup that they would show', () => {
    const long = section(listing, 'Description');
    expect(long.length).toBeGreaterThanOrEqual(500);
    expect(long.length).toBeLessThanOrEqual(10_000);
    expect(long).not.toMatch(/\*\*|^#|\]\(/m);
  });
});

describe('the document on permissions', () => {
  const parts = read('docs/store/permissions.md').split(/^### /m).slice(1);
  const reasons = new Map(
    parts.map((part) => [
      /^`(\w+)`/.exec(part)?.[1] ?? part,
      part
        .replace(/^.*\n/, '')
        .replace(/^## .*/ms, '')
        .trim(),
    ]),
  );
  const manifests = BROWSERS.map(manifestOf);
  const asked = new Set(
    manifests.flatMap((manifest) => [...Object.keys(manifest).filter((key) => key !== 'permissions'), ...(manifest['permissions'] as string[])]),
  );

  test('has one paragraph for every key and permission that is shipped, and for no other', () => {
    expect([...reasons.keys()].sort()).toEqual([...asked].sort());
  });

  test.each([...reasons])('says why: %s', (_key, reason) => {
    expect(reason).toMatch(/^[A-Z][^\n]{30,}\.$/);
  });
});

describe('the pictures for the stores', () => {
  const pictures = readdirSync(new URL('assets/store/', ROOT));

  test('are a tile and five pictures', () => {
    expect(pictures.filter((file) => file.startsWith('tile-'))).toEqual(['tile-440x280.png']);
    expect(pictures).toHaveLength(6);
  });

  test.each(pictures)('have the size that is asked for: %s', (file) => {
    const { width, height } = readPng(readFileSync(new URL(`assets/store/${file}`, ROOT)));
    expect([width, height]).toEqual(file.startsWith('tile-') ? [440, 280] : [1280, 800]);
  });
});

describe.each(BROWSERS)('the package for %s', (browser) => {
  const manifest = manifestOf(browser);
  const files = readdirSync(buildDir(browser), { recursive: true })
    .map(String)
    .filter((file) => statSync(join(buildDir(browser), file)).isFile());

  test.each([16, 32, 48, 128])('has an icon of %i pixels', (size) => {
    const file = (manifest['icons'] as Record<string, string>)[size] ?? '';
    const { width, height } = readPng(readFileSync(join(buildDir(browser), file)));
    expect({ width, height }).toEqual({ width: size, height: size });
  });

  test('leaves 16 transparent pixels around the largest icon, and fills what is within', () => {
    const { alpha } = readPng(readFileSync(join(buildDir(browser), 'icons/128.png')));
    const pixels = Array.from({ length: 128 * 128 }, (_, i) => ({ x: i % 128, y: i >> 7 }));
    const isRim = ({ x, y }: { x: number; y: number }) => Math.min(x, y, 127 - x, 127 - y) < 16;
    expect(pixels.filter((one) => isRim(one) && alpha(one.x, one.y) > 0)).toEqual([]);
    expect(alpha(64, 17)).toBe(255);
    expect(alpha(17, 64)).toBe(255);
  });

  test('has the version of the project and of its change log', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(manifest['version']).toBe(version);
    expect((JSON.parse(read('package-lock.json')) as { version: string }).version).toBe(version);
    expect(read('CHANGELOG.md')).toContain(version);
  });

  test('weighs at most 2 MB', () => {
    const packed = files.map((file) => deflateRawSync(readFileSync(join(buildDir(browser), file))).length);
    expect(packed.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(2_000_000);
  });

  test('names only files that are in it', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"([\w/-]+\.(?:html|js|css|png))"/g)].map(([, file]) => file);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !files.includes(file as string))).toEqual([]);
  });

  test('holds nothing but what an extension is made of', () => {
    expect(files.filter((file) => !/\.(html|js|css|png|json|txt)$/.test(file))).toEqual([]);
  });
});
