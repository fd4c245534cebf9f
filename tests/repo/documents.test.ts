/** What the documents for readers say and the code can answer for: counts, dates, figures, and the sentences that must not be lost. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../data/format-date.ts';
import { loadCheckedData } from '../../data/plugin.ts';
import { LEAST_ACTIONS } from '../helpers/journey.ts';
import { CHANNELS, LEAST_CAUGHT } from '../helpers/leaking-twin.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const { factSet, sites } = loadCheckedData();
const LISTINGS = ['docs/store/chrome.md', 'docs/store/edge.md', 'docs/store/firefox.md'];
const DOCUMENTS = ['README.md', 'CHANGELOG.md', ...LISTINGS];
const NUMBERS = 'nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  test('counts sites, chapters and years as they are, and no topics, of which there are more every day', () => {
    const counts = {
      sites: [...text.matchAll(/(\d+) English-language news sites/g)].map(([, count]) => Number(count)),
      chapters: [...text.matchAll(/(\w+) chapters/gi)].flatMap(([, word]) => (NUMBERS.includes(word?.toLowerCase() ?? '') ? [word?.toLowerCase()] : [])),
      years: [...text.matchAll(/timeline from (\d{4})/g)].map(([, year]) => year),
    };
    expect(counts.sites.filter((count) => count !== sites.length)).toEqual([]);
    expect(counts.chapters.filter((word) => word !== NUMBERS[factSet.chapters.length - 9])).toEqual([]);
    expect(counts.years.filter((year) => year !== factSet.milestones[0]?.on.slice(0, 4))).toEqual([]);
    expect(text).not.toMatch(/\d topics/);
  });
});

test('the README has the day of the review', () => {
  expect(read('README.md')).toContain(`reviewed on ${formatDate(factSet.edition.reviewed)}`);
});

test('the README points to nothing that is not there', () => {
  const links = [...read('README.md').matchAll(/\]\(([\w./-]+)\)/g)].map(([, file]) => file ?? '');
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});

test.each(['docs/experience.md', 'docs/guarantees.md', 'docs/editorial.md'])('every file of tests that %s names is there', (file) => {
  const named = [...read(file).matchAll(/`((?:tests\/)?[\w/.-]+\.(?:test|e2e)\.tsx?)`/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(2);
  // Of a row of files in one folder only the first is named in full.
  const isThere = (path: string) => [path, `tests/data/${path}`].some((one) => existsSync(new URL(`../../${one}`, import.meta.url)));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

test.each(LISTINGS)('%s has no marks and no files of the project in what a store prints; they stand in the notes for its reviewers', (file) => {
  const [printed = '', notes = ''] = read(file).split('## Notes for reviewers\n');
  expect(printed).not.toMatch(/`|docs\/|npm /);
  expect(notes).toContain('permissions.md');
});

test.each(['README.md', ...LISTINGS])('%s tells what the proof of privacy found, and the command by which anybody can check it', (file) => {
  const text = read(file);
  expect(text).toContain('npm run privacy');
  expect(text).toContain(`at least ${LEAST_ACTIONS} actions`);
  expect(text).toContain(`at least ${LEAST_CAUGHT} of ${CHANNELS.length} channels`);
});

describe('PRIVACY.md says what a page can notice:', () => {
  const said = /^## What a page can notice\n\n([\s\S]*?)(?=^## )/m.exec(read('PRIVACY.md'))?.[1] ?? '';

  test.each([
    ['that Sidelight is there', /(?:Sidelight|it) is installed/],
    ['what is highlighted, and why', /highlight registry is shared with the page/],
    ['that a card is open', /host of the card/],
    ['but not its id', /not told the extension's id/],
  ])('%s', (_what, words) => expect(said).toMatch(words));
});

test('SECURITY.md names a way to report a weakness, in private and without one', () => {
  expect(read('SECURITY.md')).toMatch(/Report a vulnerability/);
  expect(read('SECURITY.md')).toMatch(/without any detail/);
});
