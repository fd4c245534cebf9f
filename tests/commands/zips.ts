/**
 * `npm run zips`: packs the extension in two folders and compares the packages byte by byte, so that anybody can rebuild what
 * a store offers and see that it is the same. Then does what Mozilla's reviewers do: unpacks the package of sources, builds from
 * it, and compares with the package for readers. Prints each package's SHA-256; the exit code is 1 when two differ.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject, INSTALLED } from '../helpers/copy-project.ts';
import { unzip } from '../helpers/unzip.ts';

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

/** Files of the package for readers that a build from the package of sources does not make to the byte. */
function rebuild(output: string): string[] {
  const [sources, readers] = ['-sources.zip', '-firefox.zip'].map((ending) => readdirSync(output).find((file) => file.endsWith(ending)) ?? '');
  const [from, packed] = ['sidelight-sources-', 'sidelight-packed-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [string, string];
  try {
    unzip(join(output, sources ?? ''), from);
    const names = unzip(join(output, readers ?? ''), packed);
    symlinkSync(INSTALLED, join(from, 'node_modules'), 'dir');
    execFileSync('npm', ['run', '-s', 'build-for-amo'], { cwd: from, stdio: 'ignore', shell: process.platform === 'win32' });
    const built = join(from, '.output', 'firefox-mv3');
    const made = readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
    const differing = names.filter((name) => !readFileSync(join(packed, name)).equals(readFileSync(join(built, name))));
    return made === names.length ? differing : [...differing, `${made} files built, ${names.length} packed`];
  } finally {
    for (const folder of [from, packed]) rmSync(folder, { recursive: true, force: true });
  }
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
  const differing = rebuild(join(folders[0] as string, '.output'));
  for (const name of differing) console.log(`DIFFERS when built from the sources: ${name}`);
  console.log(`${first?.size} packages ${equal ? 'equal' : 'DIFFER'}; ${differing.length} files differ when built from the sources`);
  process.exitCode = equal && differing.length === 0 ? 0 : 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
