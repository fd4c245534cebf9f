/** Laws of checking data: whatever a file holds is told as problems with file and field, and never as a crash. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFactSet } from '../../data/check-fact-set.ts';
import { filesWith } from '../helpers/data-files.ts';

/** Fixed, so that a failure is seen again. */
const RUNS = { numRuns: 1000, seed: 20261125 };

const FILES = filesWith(undefined).map(({ file }) => file);
const anything = fc.anything({ withNullPrototype: true, withBigInt: false });

test('a file that holds anything at all makes the check fail by telling the file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), anything, (file, content) => {
      const { problems } = checkFactSet(filesWith({ file, to: () => content }));
      for (const problem of problems) expect(FILES).toContain(problem.file);
      // Lists may be empty; a topic, a chapter or a series may not be something else.
      if (/^(topics|briefing\/chapters|series)\//.test(file)) expect(problems.some((problem) => problem.file === file)).toBe(true);
    }),
    RUNS,
  );
});

/** All paths into a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

test('one value put in the place of another is told, unless it may stand there', () => {
  const spots = filesWith(undefined).flatMap(({ file, content }) => pathsOf(content).map((path) => ({ file, path })));
  const wrong = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double({ noInteger: true }),
    fc.constant([]),
    fc.constant({}),
    fc.constant(undefined),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...spots), wrong, ({ file, path }, value) => {
      const put = (content: never) => {
        const last = path.at(-1) as string;
        const owner = path.slice(0, -1).reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, content);
        if (path.length === 0) return value;
        owner[last] = value;
        return content;
      };
      const { problems } = checkFactSet(filesWith({ file, to: put }));
      const mayBeText = typeof value === 'string' || value === undefined || value === null || typeof value === 'boolean' || typeof value === 'number';
      if (!mayBeText) expect(problems.length).toBeGreaterThan(0);
      for (const { message } of problems) expect(message).not.toBe('');
    }),
    RUNS,
  );
});
