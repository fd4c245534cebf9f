import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What `npm ci` has installed. */
export const INSTALLED = join(ROOT, 'node_modules');

/** A copy of the tracked and new files in a new temporary folder, with what installation made beside them. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-copy-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  for (const made of ['node_modules', '.wxt']) symlinkSync(join(ROOT, made), join(folder, made), 'dir');
  return folder;
}
