/**
 * `npm run check:full [-- --pages FOLDER]`: the checks of `npm test`, then the longer proofs, one line each. With FOLDER, saved pages
 * from there are visited instead of our own sample articles. The exit code is 1 when a step fails.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { pages } = parseArgs({ options: { pages: { type: 'string' } } }).values;
const PAGES = pages === undefined ? [] : ['--pages', pages];

const STEPS: string[][] = [
  ['test'],
  ['trace', '--', ...PAGES],
  ['trace', '--', '--browser', 'firefox', ...PAGES],
  ['privacy'],
  ['mutants'],
  ['zips'],
  ['load'],
  ['load', '--', '--browser', 'firefox'],
  ['score'],
  ['bench'],
  ['bench:ui'],
];

let failed = 0;
for (const step of STEPS) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', ...step], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1e9,
  });
  if (status !== 0) {
    failed++;
    console.log(`${stdout}${stderr}`);
  }
  const last = stdout.trim().split('\n').at(-1) ?? '';
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${step.join(' ')} (${Math.round((Date.now() - began) / 1000)} s)${/[a-z0-9]/i.test(last) ? `: ${last}` : ''}`);
}
process.exitCode = failed === 0 ? 0 : 1;
