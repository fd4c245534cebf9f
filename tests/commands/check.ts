/**
 * `npm test`: every check and every test, on a clean checkout, browsers included. Prints one line a step, and one for every file of tests, and ends with
 * `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserKind, ensureBrowser } from '../helpers/find-browser.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = `${ROOT}.artifacts/`;

/** Checks that count as one each: they pass or they do not. */
const CHECKS: [name: string, command: string, ...parameters: string[]][] = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types', 'tsc', '--noEmit'],
  ['types of the ground floor', 'tsc', '--noEmit', '-p', 'data'],
  ['dead code', 'knip'],
  ['build for Chrome and Edge', 'wxt', 'build', '-b', 'chrome'],
  ['build for Firefox', 'wxt', 'build', '-b', 'firefox'],
];
/** What is run first, and then side by side: the browsers mostly wait, and Firefox, which has fewer tests, is done before Chromium. */
const FIRST = 'unit';
const LANES = [['e2e-chrome'], ['e2e-firefox', 'dom']];

let passed = 0;
let failed = 0;

function count(name: string, good: number, bad: number, began: number): void {
  passed += good;
  failed += bad;
  console.log(`${bad === 0 ? 'ok  ' : 'FAIL'} ${name}: ${good} passed, ${bad} failed (${Math.round((Date.now() - began) / 1000)} s)`);
}

/** Runs a command to its end. */
function run(command: string, parameters: string[]): Promise<{ ok: boolean; output: string }> {
  const options = { cwd: ROOT, encoding: 'utf8' as const, maxBuffer: Number.POSITIVE_INFINITY, shell: process.platform === 'win32' };
  return new Promise((resolve) => {
    execFile(command, parameters, options, (error, stdout, stderr) => resolve({ ok: !error, output: `${stdout}${stderr}` }));
  });
}

async function runCheck([name, command, ...parameters]: (typeof CHECKS)[number]): Promise<void> {
  const began = Date.now();
  const { ok, output } = await run(command, parameters);
  if (!ok) console.log(output);
  count(name, ok ? 1 : 0, ok ? 0 : 1, began);
}

async function runTests(project: string): Promise<void> {
  const began = Date.now();
  const file = `${RESULTS}tests-${project}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters]);
  if (!ok) console.log(output);
  const result = readResult(file);
  // A run that dies before its tests has failed, whatever it counted.
  const bad = result.numFailedTests + (!ok && result.numFailedTests === 0 ? 1 : 0);
  count(`tests: ${project}`, result.numPassedTests, bad, began);
  for (const { name, assertionResults } of result.testResults) console.log(`     ${relative(ROOT, name)}: ${assertionResults.length} cases`);
}

interface Result {
  numPassedTests: number;
  numFailedTests: number;
  /** One for every file. */
  testResults: { name: string; assertionResults: unknown[] }[];
}

function readResult(file: string): Result {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

mkdirSync(RESULTS, { recursive: true });
console.log(`node ${process.version}`);
for (const kind of ['chrome', 'firefox'] satisfies BrowserKind[]) {
  const began = Date.now();
  await ensureBrowser(kind).then(
    ({ version }) => console.log(version),
    (error: Error) => {
      console.log(error.message);
      count(`a browser: ${kind}`, 0, 1, began);
    },
  );
}
for (const check of CHECKS) await runCheck(check);
await runTests(FIRST);
await Promise.all(
  LANES.map(async (lane) => {
    for (const project of lane) await runTests(project);
  }),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
