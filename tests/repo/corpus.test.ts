/** The corpus' README counts what is in it; only counts are made and told here, no text. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Paragraph, readCorpus } from '../helpers/corpus.ts';

const README = readFileSync(new URL('../corpus/README.md', import.meta.url), 'utf8');
const halves = { tuning: readCorpus('tuning'), test: readCorpus('test') };
const all = [...halves.tuning, ...halves.test];

const labels = (pieces: Paragraph[], importance: string): number =>
  pieces.flatMap((one) => one.labels).filter((label) => label.importance === importance).length;
const topics = (pieces: Paragraph[]): number => new Set(pieces.flatMap((one) => one.labels.map(({ topic }) => topic))).size;
const traps = (pieces: Paragraph[]): number => pieces.flatMap((one) => one.traps).length;
const words = (pieces: Paragraph[]): number => pieces.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
const kinds = (pieces: Paragraph[]): number[] => (['on', 'trap', 'off'] as const).map((kind) => pieces.filter((one) => one.kind === kind).length);

test.each(['tuning', 'test'] as const)('the row of the half %s', (half) => {
  const pieces = halves[half];
  const row = [half, pieces.length, ...kinds(pieces), labels(pieces, 'core'), labels(pieces, 'useful'), topics(pieces), traps(pieces), words(pieces)];
  expect(new RegExp(`^\\| ${row.join(' +\\| ')} +\\|$`, 'm').test(README), `It should be: ${row.join(' | ')}`).toBe(true);
});

test.each(['f', 'g', 'h', 'i', 'q', 'r', 's', 'u', 'v'])('the labels, topics and traps of the pieces %s-…', (letter) => {
  const pieces = all.filter(({ id }) => id.startsWith(`${letter}-`));
  const [core, useful, trapped] = [labels(pieces, 'core'), labels(pieces, 'useful'), traps(pieces)];
  const said = new RegExp(`\`${letter}-…\`.*?\\b${core} core and ${useful} useful labels(?: of ${topics(pieces)} topics)?,.*?\\b${trapped} traps\\b`);
  expect(said.test(README), `They should be: ${core} core, ${useful} useful, ${topics(pieces)} topics, ${trapped} traps`).toBe(true);
});

test('the topics of both halves together, and the pieces with both labels and traps', () => {
  expect(README).toContain(`${topics(all)} different topics`);
  expect(README).toContain(`${all.filter((one) => one.labels.length > 0 && one.traps.length > 0).length} pieces hold both`);
});
