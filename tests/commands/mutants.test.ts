import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MUTANTS } from '../helpers/mutants.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

test.each(MUTANTS)('the code that a mutant breaks is still there, once: $name', ({ file, code, instead, tests }) => {
  expect(readFileSync(path(file), 'utf8').split(code)).toHaveLength(2);
  expect(instead).not.toBe(code);
  for (const one of tests) expect(readFileSync(path(one), 'utf8')).toContain('test');
});
