/** What ships comes with the licences of all that is in it. Needs `npm run build`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledPackages, licencesFile } from '../helpers/licences.ts';
import { buildDir } from '../helpers/shipped-files.ts';

test('the list names every bundled package, each with a licence that lets us ship it', () => {
  expect(bundledPackages().length).toBeGreaterThanOrEqual(8);
  expect(readFileSync(new URL('../../assets/licences.txt', import.meta.url), 'utf8'), 'run "npm run licences"').toBe(licencesFile());
});

test.each(['chrome', 'firefox'] as const)('the list is in the package for %s', (browser) => {
  expect(readFileSync(`${buildDir(browser)}licences.txt`, 'utf8')).toBe(licencesFile());
});
