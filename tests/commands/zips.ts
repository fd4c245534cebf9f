/**
 * `npm run zips`: packs the extension in two folders and compares the packages byte by byte, so that anybody can rebuild what
 * a store offers and see that it is the same. Prints each package's SHA-256; the exit code is 1 when two differ.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../helpers/copy-project.ts';

function pack(folder: string): Map<string, string> {
  for (const browser of ['chrome', 'firefox']) execFileSync('wxt', ['zip', '-b', browser], { cwd: folder, stdio: 'ignore' });
  const output = join(folder, '.output');
  const zips = readdirSync(output).filter((file) => file.endsWith('.zip'));
  return new Map(
    zips.map((zip) => [
      zip,
      createHash('sha256')
        .update(readFileSync(join(output, zip)))
        .digest('hex'),
    ]),
  );
}

const folders = [copyProject(), copyProject()];
try {
  const [first, second] = folders.map(pack);
  let equal = first !== undefined && first.size > 0;
  for (const [zip, hash] of first ?? []) {
    const same = second?.get(zip) === hash;
    equal &&= same;
    console.log(`${same ? 'equal  ' : 'DIFFERS'} ${zip} ${hash}`);
  }
  process.exitCode = equal ? 0 : 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
