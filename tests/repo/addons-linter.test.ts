/** Mozilla's own linter on the Firefox build, kept from the network: nothing to say. And what must never pass is caught, by it or by us. */
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

/** Lets no connection out of a Node process that is started with it. */
const OFFLINE = `--import=data:text/javascript,${encodeURIComponent("import { Socket } from 'node:net'; Socket.prototype.connect = () => { throw new Error('kept offline'); };")}`;
const run = promisify(execFile);
const options = { maxBuffer: 1e8, shell: process.platform === 'win32', env: { ...process.env, NODE_OPTIONS: OFFLINE } };

test('what keeps it from the network does so', async () => {
  const ask = "fetch('http://127.0.0.1:8080').catch(({ cause }) => console.log(cause.message))";
  expect((await run(process.execPath, ['-e', ask], { ...options, shell: false })).stdout).toContain('kept offline');
});

async function lint(folder: string): Promise<Report> {
  // The linter's exit code tells of errors; its report is wanted either way.
  const { stdout } = await run('addons-linter', [folder, '--output', 'json'], options).catch((failure: { stdout: string }) => failure);
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

/** What is wrong, the words with which it must be caught, and how it is done. */
const DEFECTS: [name: string, word: string, defect: (folder: string) => void][] = [
  [
    'no word on data collection',
    'MISSING_DATA_COLLECTION_PERMISSIONS',
    inManifest(({ browser_specific_settings: { gecko } }) => delete gecko['data_collection_permissions']),
  ],
  ['no id', 'ADDON_ID_REQUIRED', inManifest(({ browser_specific_settings: { gecko } }) => delete gecko['id'])],
  ['markup from text', 'UNSAFE_VAR_ASSIGNMENT', inPage('document.body.innerHTML = location.hash;')],
  ['code from text', 'DANGEROUS_EVAL', inPage('new Function(location.hash)();')],
  [
    'two backgrounds at once, for a browser too old',
    'BACKGROUND_SERVICE_WORKER_IGNORED',
    inManifest((manifest) => {
      manifest['background'] = { service_worker: 'background.js', scripts: ['background.js'] };
      manifest.browser_specific_settings.gecko['strict_min_version'] = '128.0';
    }),
  ],
  ['an interface that Firefox lacks', 'UNSUPPORTED_API', inPage('chrome.dom.openOrClosedShadowRoot(document.body);')],
  ['a script from elsewhere', 'imports what is not its own', inPage('import("https://cdn.example/x.js");')],
];

describe('a defect is caught', () => {
  test.each(DEFECTS)('%s', async (_name, word, defect) => {
    const folder = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
    try {
      cpSync(buildDir('firefox'), folder, { recursive: true });
      defect(folder);
      const { errors, warnings } = await lint(folder);
      const own = findViolations({ name: 'page.js', text: readFileSync(join(folder, 'page.js'), 'utf8') });
      expect([...[...errors, ...warnings].map(({ code }) => code), ...own]).toContain(word);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
