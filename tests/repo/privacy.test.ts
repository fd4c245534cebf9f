/** What the documents say of the menu and of what is kept in memory is what the code does. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

const titles = [...read('entrypoints/background/explain-menu.ts').matchAll(/title: '([^']+)'/g)].map(([, title]) => title as string);

test.each(['PRIVACY.md', 'docs/store/permissions.md'])('%s names every entry of the context menu', (file) => {
  expect(titles.length).toBeGreaterThan(1);
  expect(titles.filter((title) => !read(file).includes(`"${title}"`))).toEqual([]);
});

/** What is kept in `storage.session`, by its key in the code, and the words by which the documents tell of it. */
const KEPT: Record<string, RegExp> = { answer: /answer that waits/, query: /words that .* to search for/, place: /place in the briefing/ };

test('what is kept in memory is what the documents tell', () => {
  const files = readdirSync(new URL('entrypoints', ROOT), { recursive: true }).map((name) => `entrypoints/${name}`);
  const keeping = files
    .filter((file) => /\.tsx?$/.test(file))
    .map(read)
    .filter((code) => code.includes('browser.storage.session'));
  expect(keeping.flatMap((code) => [...code.matchAll(/const (?:KEY|QUERY) = '(\w+)'/g)].map(([, key]) => key)).sort()).toEqual(Object.keys(KEPT).sort());
  for (const file of ['PRIVACY.md', 'docs/store/permissions.md']) for (const words of Object.values(KEPT)) expect(read(file)).toMatch(words);
});
