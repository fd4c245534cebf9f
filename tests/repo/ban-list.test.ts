/** Nothing shipped can reach the network; and the list that says so catches what it must. Needs `npm run build`. */
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/ban-list.ts';
import { BAN_SEEDS } from '../helpers/ban-seeds.ts';
import { readShipped } from '../helpers/shipped-files.ts';

test.each(BAN_SEEDS.map((seed) => [seed.text, seed] as const))('caught: %s', (_text, seed) => {
  expect(findViolations(seed)).not.toEqual([]);
});

describe.each(['chrome', 'firefox'] as const)('what is shipped for %s', (kind) => {
  test.each(readShipped(kind).map((file) => [file.name, file] as const))('is clean: %s', (_name, file) => {
    expect(findViolations(file)).toEqual([]);
  });
});
