/** Nothing shipped can reach the network; and the list that says so catches what it must. Needs `npm run build`. */
import { describe, expect, test } from 'vitest';
import { findViolations } from '../helpers/ban-list.ts';
import { BAN_SEEDS } from '../helpers/ban-seeds.ts';
import { CHANNELS, codeOf } from '../helpers/leaking-twin.ts';
import { readShipped } from '../helpers/shipped-files.ts';

test.each(BAN_SEEDS.map((seed) => [seed.text, seed] as const))('caught: %s', (_text, seed) => {
  expect(findViolations(seed)).not.toEqual([]);
});

test('a name that a file gives itself is its own', () => {
  expect(
    findViolations({ name: 'page.js', text: 'const open = (fetch) => fetch + 1; export function go({ Image: caches }) { return open(caches); }' }),
  ).toEqual([]);
});

test('pictures in the text of a style sheet, and places in a document, are no way out', () => {
  expect(findViolations({ name: 'page.js', text: 'style.textContent = `a { background: url(data:image/png;base64,AA) } b { fill: url("#mark") }`' })).toEqual(
    [],
  );
});

/** Opening a tab is what the extension does with its own pages; the journey’s judge sees where it leads. */
test.each(CHANNELS.filter((channel) => channel !== 'worker-tab'))('a channel of the leaking twin is caught without its address: %s', (channel) => {
  expect(findViolations({ name: 'page.js', text: codeOf(channel) })).not.toEqual([]);
});

describe.each(['chrome', 'firefox'] as const)('what is shipped for %s', (kind) => {
  test.each(readShipped(kind).map((file) => [file.name, file] as const))('is clean: %s', (_name, file) => {
    expect(findViolations(file)).toEqual([]);
  });
});
