/** `npm run check:full`: the checks of `npm test`, then the longer proofs, one line each. The exit code is 1 when one fails. */
import { spawnSync } from 'node:child_process';

const STEPS = ['test', 'trace', 'trace -- --browser firefox', 'privacy', 'mutants', 'zips', 'load', 'load -- --browser firefox', 'score', 'bench', 'bench:ui'];

let failed = 0;
for (const step of STEPS) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', ...step.split(' ')], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1e9,
  });
  if (status !== 0) {
    failed++;
    console.log(`${stdout}${stderr}`);
  }
  const last = stdout.trim().split('\n').at(-1) ?? '';
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${step} (${Math.round((Date.now() - began) / 1000)} s)${/[a-z0-9]/i.test(last) ? `: ${last}` : ''}`);
}
process.exitCode = failed === 0 ? 0 : 1;
