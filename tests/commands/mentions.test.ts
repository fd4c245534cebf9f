import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('./mentions.ts', import.meta.url));
const run = (input: string, ...parameters: string[]) => spawnSync(process.execPath, [COMMAND, ...parameters], { input, encoding: 'utf8' });

test('prints one line a text, with offsets into that very text', () => {
  const text = 'Russian banks use CIPS. “Power of Siberia 2” is a pipeline.';
  const { stdout, status } = run(`${JSON.stringify({ id: 'a', text })}\n\n${JSON.stringify({ id: 2, text: 'Nothing.' })}\n`);
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(first.spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(['CIPS', 'Power of Siberia 2']);
  expect(second).toEqual({ id: 2, spans: [] });
});

test('leaves out what came only after the article', () => {
  const text = 'Moscow said nothing of a full-scale invasion of Ukraine.';
  const spansIn = (published?: string) => JSON.parse(run(`${JSON.stringify({ id: 1, text, published })}\n`, '--context', 'none').stdout).spans.length;
  expect(spansIn('2022-02-24')).toBe(spansIn());
  expect(spansIn('2014')).toBeLessThan(spansIn());
});

test('finds descriptions where they are asked for', () => {
  const text = 'Later the Chinese leader left.';
  const spansIn = (...parameters: string[]) =>
    JSON.parse(run(`${JSON.stringify({ id: 1, text, published: '2023-05-02' })}\n`, '--context', 'none', ...parameters).stdout).spans;
  expect(spansIn()).toEqual([]);
  expect(spansIn('--descriptions')).toEqual([{ start: 6, end: 24, topic: 'Xi Jinping' }]);
});

test.each<[string, string, string]>([
  ['that is not JSON', '{"id":1,"text":"x"}\nnot json\n', 'Line 2: is not JSON'],
  ['without an id', '{"text":"x"}\n', 'Line 1: has no "id"'],
  ['without a text', '{"id":1}\n', 'Line 1: has no "text"'],
  ['with a date that is none', '{"id":1,"text":"x","published":"May"}\n', 'Line 1: has a "published" that begins with no year'],
  ['that is a list', '[1]\n', 'Line 1: is not an object'],
])('ends with the number of a line %s', (_name, input, expected) => {
  const { stderr, status } = run(input);
  expect(status).toBe(1);
  expect(stderr).toContain(expected);
});

test('refuses options that it does not know', () => {
  expect(run('', '--show', 'some').stderr).toContain('--show takes');
  expect(run('', '--context', 'page').stderr).toContain('--context takes');
});
