/** Mozilla's own linter, offline, on the Firefox build: nothing to say. And what must never pass is caught, by it or by us. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/ban-list.ts';
import { buildDir } from '../helpers/shipped-files.ts';

interface Report {
  summary: { errors: number; notices: number; warnings: number };
  errors: { code: string }[];
  warnings: { code: string }[];
}

async function lint(folder: string): Promise<Report> {
  const run = promisify(execFile)('addons-linter', [folder, '--output', 'json'], { maxBuffer: 1e8, shell: process.platform === 'win32' });
  // The linter's exit code tells of errors; its report is wanted either way.
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  return JSON.parse(stdout) as Report;
}

test('the build has no error, notice or warning', async () => {
  expect((await lint(buildDir('firefox'))).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
});

type Manifest = Record<string, unknown> & { browser_specific_settings: { gecko: Record<string, unknown> } };
const inManifest = (change: (manifest: Manifest) => void) => (folder: string) => {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
};
const inPage = (code: string) => (folder: string) => {
  const path = join(folder, 'page.js');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n${code}`);
};

const DEFECTS: [name: string, defect: (folder: string) => void][] = [
  ['no word on data collection', inManifest(({ browser_specific_settings: { gecko } }) => delete gecko['data_collection_permissions'])],
  ['no id', inManifest(({ browser_specific_settings: { gecko } }) => delete gecko['id'])],
  ['markup from text', inPage('document.body.innerHTML = location.hash;')],
  ['code from text', inPage('new Function(location.hash)();')],
  [
    'two backgrounds at once, for a browser too old',
    inManifest((manifest) => {
      manifest['background'] = { service_worker: 'background.js', scripts: ['background.js'] };
      manifest.browser_specific_settings.gecko['strict_min_version'] = '128.0';
    }),
  ],
  ['an interface that Firefox lacks', inPage('chrome.dom.openOrClosedShadowRoot(document.body);')],
  ['a script from elsewhere', inPage('import("https://cdn.example/x.js");')],
];

describe('a defect is caught', () => {
  test.each(DEFECTS)('%s', async (_name, defect) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
    try {
      cpSync(buildDir('firefox'), folder, { recursive: true });
      defect(folder);
      const { summary } = await lint(folder);
      const own = findViolations({ name: 'page.js', text: readFileSync(join(folder, 'page.js'), 'utf8') });
      expect(summary.errors + summary.warnings + own.length).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
