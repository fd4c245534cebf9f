/** The repository checks itself: file lengths, licences, pinned packages, and the ground floor's missing DOM. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');
const tracked = (...patterns: string[]): string[] =>
  execFileSync('git', ['ls-files', ...patterns], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n');
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };

test('no source file is longer than 200 lines', () => {
  const long = tracked('assets/*.css', 'data/*.ts', 'components/*', 'entrypoints/*.ts*', 'tests/*.ts*').filter((file) => read(file).split('\n').length > 201);
  expect(long).toEqual([]);
});

test('every package is pinned to one version, and every locked one has its hash', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { integrity?: string; inBundle?: boolean }> };
  const bare = Object.entries(packages).filter(([path, one]) => path !== '' && !one.inBundle && !one.integrity?.startsWith('sha512-'));
  expect(bare.map(([path]) => path)).toEqual([]);
});

describe('what ships has a licence that allows it', () => {
  const ALLOWED = ['MIT', 'Apache-2.0', 'MPL-2.0', 'BSD-3-Clause', 'ISC'];
  test.each(Object.keys(manifest.dependencies))('%s', (name) => {
    expect(ALLOWED).toContain((JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }).license);
  });
});

test('the ground floor does not know the DOM', () => {
  const file = `${ROOT}data/wrong-dom.ts`;
  writeFileSync(file, 'export const title = (): string => document.title;\n');
  try {
    const { stdout, status } = spawnSync(`${ROOT}node_modules/.bin/tsc`, ['--noEmit', '-p', 'data'], { cwd: ROOT, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stdout).toContain("Cannot find name 'document'");
  } finally {
    rmSync(file);
  }
});
