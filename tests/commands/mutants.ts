/**
 * `npm run mutants`: breaks guarding code on purpose, one place at a time, in a copy of the project, and runs the tests that
 * should notice. A mutant that no test kills is a guard that nobody guards: it is named, and the exit code is 1.
 * `--json` prints `{killed, of}`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject } from '../helpers/copy-project.ts';
import { MUTANTS, type Mutant } from '../helpers/mutants.ts';

/** True when the tests named fail with the mutant in place. */
function isKilled({ file, code, instead, tests }: Mutant, folder: string): boolean {
  const path = join(folder, file);
  const original = readFileSync(path, 'utf8');
  if (original.split(code).length !== 2) throw new Error(`${file} does not hold exactly one "${code}"`);
  writeFileSync(
    path,
    original.replace(code, () => instead),
  );
  try {
    return runTests(tests, folder) !== 0;
  } finally {
    writeFileSync(path, original);
  }
}

function runTests(tests: readonly string[], folder: string): number | null {
  const parameters = ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--project', 'dom', ...tests];
  return spawnSync('vitest', parameters, { cwd: folder, stdio: 'ignore', timeout: 120_000 }).status;
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const folder = copyProject();
try {
  const tests = [...new Set(MUTANTS.flatMap((mutant) => mutant.tests))];
  if (runTests(tests, folder) !== 0) throw new Error('The tests fail without any mutant.');
  let killed = 0;
  for (const mutant of MUTANTS) {
    const dead = isKilled(mutant, folder);
    if (dead) killed++;
    if (!values.json) console.log(`${dead ? 'killed  ' : 'SURVIVED'} ${mutant.name}`);
  }
  if (values.json) console.log(JSON.stringify({ killed, of: MUTANTS.length }));
  else console.log(`${killed} of ${MUTANTS.length} mutants killed`);
  process.exitCode = killed === MUTANTS.length ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
